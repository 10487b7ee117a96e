package org.minutebook.ingest.fetch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minutebook.ingest.fetch.MeetingNotice.AttendeeNotice;
import org.minutebook.ingest.fetch.MeetingNotice.DocumentNotice;
import org.minutebook.ingest.fetch.MeetingNotice.ItemNotice;
import org.minutebook.ingest.read.web.SitePage;

/// Understands the answers of the meeting software's web service (`mgWebService.asmx`). What of an answer cannot be
/// understood is said, and the rest used.
final class ServiceAnswers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu")
            .withResolverStyle(ResolverStyle.STRICT);
    private static final String ITEM = "agendaitem";
    private static final String DOCUMENT = "linkeddoc";
    private static final String UNSAID = "whether some of its papers are restricted is not said; they are taken to be";

    private ServiceAnswers() {}

    /// Of `GetCommittees`: all bodies but those that were deleted.
    static List<Committee> committees(byte[] answer) throws NoAnswerException {
        Xml root = Xml.parse(answer);
        if (!root.name().contains("committees") && root.all("committee").isEmpty()) {
            throw new NoAnswerException("the answer lists no committees");
        }
        return root.all("committee").stream().filter(c -> !c.text("committeeid").isEmpty())
                .filter(c -> !c.flag("committeedeleted").orElse(false))
                .map(c -> new Committee(c.text("committeeid"), title(c.text("committeetitle"), c.text("committeeid"))))
                .toList();
    }

    private static String title(String title, String id) {
        return title.isEmpty() ? "committee " + id : title;
    }

    /// Of `GetMeetings`: the meetings of a body, without their agendas.
    static List<MeetingNotice> meetings(byte[] answer, Committee committee) throws NoAnswerException {
        return Xml.parse(answer).all("meeting").stream().filter(m -> !m.text("meetingid").isEmpty())
                .map(m -> meeting(m, committee)).toList();
    }

    /// Of `GetMeeting`: one meeting with all that the service says of it.
    static MeetingNotice meeting(byte[] answer, Committee committee) throws NoAnswerException {
        Xml root = Xml.parse(answer);
        List<Xml> meetings = root.name().equals("meeting") ? List.of(root) : root.all("meeting");
        if (meetings.isEmpty() || meetings.getFirst().text("meetingid").isEmpty()) {
            throw new NoAnswerException("the answer has no meeting in it");
        }
        return meeting(meetings.getFirst(), committee);
    }

    private static MeetingNotice meeting(Xml meeting, Committee committee) {
        List<String> problems = new ArrayList<>();
        Optional<LocalDate> date = day(meeting.text("meetingdate"), problems);
        List<ItemNotice> items = meeting.all(ITEM).stream().map(i -> item(i, problems)).toList();
        List<DocumentNotice> documents = documents(meeting.all(DOCUMENT, ITEM), false, problems);
        List<AttendeeNotice> attendees = meeting.all("attendee").stream().map(ServiceAnswers::attendee).toList();
        return new MeetingNotice(meeting.text("meetingid"), committee, date, meeting.text("meetingtime"),
                meeting.text("meetingstatus"), meeting.text("meetinglocation"), items, documents, attendees,
                problems.stream().distinct().toList());
    }

    private static ItemNotice item(Xml item, List<String> problems) {
        String shown = item.text("fulldisplaynumberformat").replaceAll("\\.$", "");
        String counted = item.text("agendaitemnumber");
        boolean heading = counted.isEmpty() || counted.equals("0");
        List<Xml> documents = item.all(DOCUMENT);
        boolean restricted = restricted(item, item.text("agendaitemtitle"),
                documents.isEmpty() ? new ArrayList<>() : problems);
        return new ItemNotice(heading ? "" : shown.isEmpty() ? counted : shown, item.text("agendaitemtitle"),
                SitePage.words(item.text("agendatext")), restricted,
                documents(documents, restricted, problems));
    }

    private static List<DocumentNotice> documents(List<Xml> documents, boolean allRestricted, List<String> problems) {
        return documents.stream().map(d -> new DocumentNotice(d.text("title"), d.text("url"),
                restricted(d, d.text("title"), problems) || allRestricted)).toList();
    }

    /// What is not plainly said to be open is not asked for. The form of the answers has the word with each item and each
    /// paper; nothing public that was found says that it may be left out.
    private static boolean restricted(Xml element, String what, List<String> problems) {
        String said = element.text("isrestricted");
        Optional<Boolean> flag = element.flag("isrestricted");
        if (flag.isEmpty()) {
            problems.add(said.isEmpty()
                    ? UNSAID
                    : "whether \"%s\" is restricted is said with \"%s\"; it is taken to be".formatted(what, said));
        }
        return flag.orElse(true);
    }

    private static AttendeeNotice attendee(Xml a) {
        return new AttendeeNotice(a.text("name"), a.text("roledescription"), a.text("membertype"),
                a.text("attendance"), a.text("politicalparty"), a.text("ward"));
    }

    private static Optional<LocalDate> day(String text, List<String> problems) {
        try {
            return Optional.of(LocalDate.parse(text.replaceAll("\\s.*", ""), DAY));
        } catch (DateTimeException e) {
            problems.add(text.isEmpty() ? "it gives no date" : "its date \"%s\" is none".formatted(text));
            return Optional.empty();
        }
    }
}
