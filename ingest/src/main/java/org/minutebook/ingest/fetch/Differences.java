package org.minutebook.ingest.fetch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.minutebook.corpus.Attendance;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.library.Ledger;
import org.minutebook.corpus.library.Library;
import org.minutebook.ingest.fetch.MeetingNotice.AttendeeNotice;

/// Holds what a site says of its meetings against what their agendas and minutes say that were fetched and read.
public final class Differences {

    private final Library library;
    private final Map<String, Ledger.Entry> read;

    /// @param library into which the fetched papers were read
    public Differences(Library library) {
        this.library = library;
        this.read = library.ledger().latest();
    }

    /// All differences, in the order of the meetings and their papers; empty where site and papers agree.
    public List<Difference> in(FetchReport report) {
        List<Difference> differences = new ArrayList<>();
        for (MeetingNotice notice : report.meetings()) {
            for (Path file : report.files().getOrDefault(notice.id(), List.of())) {
                paper(file).ifPresent(filed -> differences.addAll(between(notice, file, filed)));
            }
        }
        return differences;
    }

    /// The paper that was read from a file, if it is one of a whole meeting.
    private Optional<Filing.Filed> paper(Path file) {
        Optional<DocumentId> id = Optional.ofNullable(read.get(file.toAbsolutePath().normalize().toString()))
                .flatMap(Ledger.Entry::document);
        return id.flatMap(library::document).filter(Differences::ofMeeting).map(Document::id).flatMap(library::filing)
                .filter(Filing.Filed.class::isInstance).map(Filing.Filed.class::cast);
    }

    private static boolean ofMeeting(Document document) {
        return switch (document.kind()) {
            case MINUTES, AGENDA, AGENDA_PACK -> document.meeting().isPresent();
            case REPORT, DECISION, PERFORMANCE_REPORT, ACTION_LOG, OTHER -> false;
        };
    }

    private static List<Difference> between(MeetingNotice notice, Path file, Filing.Filed paper) {
        List<Difference> differences = new ArrayList<>();
        Optional<Meeting> own = paper.all(Meeting.class).stream()
                .filter(m -> Optional.of(m.id()).equals(paper.document().meeting())).findFirst();
        if (own.isEmpty()) {
            return differences;
        }
        Meeting meeting = own.get();
        OptionalInt page = paper.paper().pageAt(meeting.evidence().span().start());
        notice.date().filter(d -> meeting.date().filter(p -> !p.equals(d)).isPresent())
                .ifPresent(d -> differences.add(new Difference(notice.words(), "date", d.toString(),
                        meeting.date().map(Object::toString).orElse(""), file, page)));
        meeting.body().filter(b -> !sameBody(b, notice.committee().title())).ifPresent(b -> differences
                .add(new Difference(notice.words(), "body", notice.committee().title(), b, file, page)));
        if (paper.document().kind() == Document.Kind.MINUTES) {
            differences.addAll(attendance(notice, file, paper, meeting));
        }
        return differences;
    }

    private static boolean sameBody(String one, String other) {
        String a = letters(one);
        String b = letters(other);
        return a.contains(b) || b.contains(a);
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.UK).replace("&", "and").replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static List<Difference> attendance(MeetingNotice notice, Path file, Filing.Filed paper, Meeting meeting) {
        List<Attendance> printed = paper.all(Attendance.class).stream().filter(a -> a.meeting().equals(meeting.id()))
                .toList();
        List<Difference> differences = new ArrayList<>();
        for (AttendeeNotice said : printed.isEmpty() ? List.<AttendeeNotice>of() : notice.attendees()) {
            Optional<Boolean> there = there(said);
            List<Attendance> same = printed.stream().filter(a -> samePerson(a.name(), said.name())).toList();
            boolean agrees = there.isEmpty() || same.stream().anyMatch(a -> there(a) == there.get());
            if (!agrees) {
                Optional<Attendance> other = same.stream().findFirst();
                differences.add(new Difference(notice.words(), said.name(), said.attendance(),
                        other.map(Differences::words).orElse("not named"), file,
                        other.map(a -> paper.paper().pageAt(a.evidence().span().start())).orElse(OptionalInt.empty())));
            }
        }
        return differences;
    }

    /// Whether the site says that somebody was there; empty where it says something else, such as "Expected".
    private static Optional<Boolean> there(AttendeeNotice said) {
        String word = said.attendance().toLowerCase(Locale.UK);
        if (word.startsWith("present") || word.startsWith("in attendance")) {
            return Optional.of(true);
        }
        return word.startsWith("apolog") || word.startsWith("absent") ? Optional.of(false) : Optional.empty();
    }

    private static boolean there(Attendance printed) {
        return switch (printed.status()) {
            case PRESENT, IN_ATTENDANCE -> true;
            case APOLOGIES, ABSENT -> false;
        };
    }

    private static String words(Attendance printed) {
        return printed.status().name().toLowerCase(Locale.UK).replace('_', ' ');
    }

    /// Whether two ways of writing a name may be one person's: the same surname, and no other initial.
    static boolean samePerson(String one, String other) {
        String[] a = words(one);
        String[] b = words(other);
        boolean surname = a[a.length - 1].equals(b[b.length - 1]) && !a[a.length - 1].isEmpty();
        return surname && (a.length == 1 || b.length == 1 || a[0].charAt(0) == b[0].charAt(0));
    }

    private static String[] words(String name) {
        return name
                .replaceAll("\\b(?:[OMC]BE|JP|QC|KC|DL|Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady)\\b\\.?",
                        " ")
                .replaceAll("\\(.*?\\)|,.*", " ").replaceAll("[^\\p{L}'’ -]", " ").replace('’', '\'').strip()
                .toLowerCase(Locale.UK).split("\\s+");
    }
}
