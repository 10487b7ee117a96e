package org.minutebook.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.minutebook.ingest.read.web.SitePage;

/// Answers that no site should give. The inputs beside it are tried by every build; `.ci/fuzz` looks for more.
class AnswersFuzzTest {

    private static final Site SITE = Site.at("https://democracy.northam.example", Set.of());
    private static final Committee COMMITTEE = new Committee("3", "Parks");

    @FuzzTest(maxDuration = "60s")
    void anyAnswerIsUnderstoodOrRefused(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        try {
            ServiceAnswers.meeting(bytes, COMMITTEE);
            ServiceAnswers.meetings(bytes, COMMITTEE);
            ServiceAnswers.committees(bytes);
        } catch (NoAnswerException e) {
            assertFalse(e.why().isBlank());
        }
        SITE.follow(SITE.base(), text)
                .ifPresent(u -> assertEquals("democracy.northam.example", u.getHost().toLowerCase(Locale.ROOT)));
        Robots.parse(text).allow(SITE.base());
        WrittenDate.in(text);
        SitePage.read(bytes);
        Path name = Path.of("top").resolve(FileNames.safe(text)).normalize();
        assertEquals(2, name.getNameCount(), name.toString());
    }
}
