package org.minutebook.ingest.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutebook.corpus.linked.Acronym;

class AcronymLinkerTest {

    private static List<String> acronyms(String... texts) {
        Papers papers = new Papers();
        List.of(texts).forEach(t -> papers.add("paper.txt", t));
        return papers.linked(new AcronymLinker(), Acronym.class).stream()
                .map(a -> a.acronym() + " = " + a.expansion() + " (" + a.where().size() + ")").toList();
    }

    @Test
    void oneMeaningInSeveralPapersIsOneRecordWithAllPlaces() {
        assertEquals(List.of("CAA = Comprehensive Area Assessment (3)"), acronyms(
                "The Comprehensive Area Assessment (CAA) began. Later the comprehensive area assessment (CAA) ended.",
                "Comprehensive Area Assessments (CAAs) are new."));
    }

    @Test
    void severalMeaningsStaySeveral() {
        assertEquals(List.of("ASB = Annual School Balance (1)", "ASB = Anti-Social Behaviour (1)"),
                acronyms("The Annual School Balance (ASB) fell.", "Anti-Social Behaviour (ASB) fell."));
    }

    @Test
    void papersWithoutAnyGiveNone() {
        assertEquals(List.of(), acronyms("The report was noted."));
    }
}
