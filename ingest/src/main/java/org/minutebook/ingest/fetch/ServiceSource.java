package org.minutebook.ingest.fetch;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/// The web service of the meeting software.
record ServiceSource(Site site, Asked asked) implements Source {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final String SERVICE = "mgWebService.asmx/";

    @Override
    public List<Committee> committees() throws NoAnswerException, InterruptedException {
        return asked.ask(site.page(SERVICE + "GetCommittees"), "committees.xml", ServiceAnswers::committees);
    }

    @Override
    public List<MeetingNotice> meetings(Committee committee, Period period)
            throws NoAnswerException, InterruptedException {
        String query = "GetMeetings?lCommitteeId=%s&sFromDate=%s&sToDate=%s".formatted(encoded(committee.id()),
                day(period.since()), day(period.end()));
        return asked.ask(site.page(SERVICE + query), "committee-%s.xml".formatted(committee.id()),
                answer -> ServiceAnswers.meetings(answer, committee));
    }

    @Override
    public MeetingNotice meeting(MeetingNotice listed) throws NoAnswerException, InterruptedException {
        return asked.ask(site.page(SERVICE + "GetMeeting?lMeetingId=" + encoded(listed.id())),
                "meeting-%s.xml".formatted(listed.id()),
                answer -> ServiceAnswers.meeting(answer, listed.committee()));
    }

    @Override
    public Optional<Path> paper(MeetingNotice meeting) {
        return Optional.empty();
    }

    @Override
    public String words() {
        return "the site's web service";
    }

    private static String day(LocalDate day) {
        return encoded(DAY.format(day));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
