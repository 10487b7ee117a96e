package org.minutebook.bench.linking;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.minutebook.corpus.AgendaItem;
import org.minutebook.corpus.Appearance;
import org.minutebook.corpus.Attendance;
import org.minutebook.corpus.CrossReference;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.Evidence;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.MeetingIds;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Reading;
import org.minutebook.corpus.Resolution;

/// Filings of councils that do not exist: for each monthly meeting of each of a council's bodies an agenda and its
/// minutes, with attendance, numbered minutes, resolutions, presenting officers, references back and readings. The same
/// number gives the same filing.
///
/// @param bodies how many bodies a council has, 30 at most
/// @param meetings how often each meets
public record InventedFilings(int bodies, int meetings) {

    private static final int MINUTES = 10;
    private static final int OFFICERS = 60;
    private static final int MEMBERS = 8;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final List<String> SUBJECTS = List.of("Street Lighting", "Housing Repairs", "School Transport",
            "Budget Monitoring", "Flood Defences", "Library Hours", "Parking Charges", "Youth Work", "Air Quality",
            "Adult Learning");
    private static final List<String> GIVEN = List.of("Ann", "Brian", "Carol", "Derek", "Elaine", "Frank", "Gwen",
            "Harold", "Irene", "Jack");
    private static final List<String> FIRST = List.of("Ash", "Birch", "Clay", "Dun", "Elm", "Fair", "Glen", "Hart",
            "Ivy", "Kes", "Lang", "Mill", "North", "Oak", "Pen");
    private static final List<String> LAST = List.of("bourne", "by", "combe", "dale", "den", "field", "ford", "gate",
            "ham", "hurst", "ley", "mere", "ridge", "stead", "ton", "well", "wick", "wood", "worth", "yard");

    /// The first so many filings.
    Stream<Filing.Filed> first(int count) {
        return IntStream.range(0, count).mapToObj(this::filing);
    }

    /// The filing of a number, from 0.
    public Filing.Filed filing(int number) {
        boolean minutes = number % 2 == 1;
        int meeting = number / 2 % meetings;
        int body = number / 2 / meetings % bodies;
        int council = number / 2 / meetings / bodies;
        return new Draft(council, body, meeting, minutes).filing();
    }

    private static String surname(int number) {
        return FIRST.get(Math.floorMod(number, FIRST.size()))
                + LAST.get(Math.floorMod(number / FIRST.size(), LAST.size()));
    }

    private static String person(int number) {
        return GIVEN.get(Math.floorMod(number / 7, GIVEN.size())) + " " + surname(number);
    }

    /// One paper as it is written: the text first, the findings as their words come to stand in it.
    private static final class Draft {

        private final StringBuilder text = new StringBuilder();
        private final List<Finding> findings = new ArrayList<>();
        private final int council;
        private final int body;
        private final int meeting;
        private final boolean minutes;
        private final LocalDate day;
        private final Optional<String> councilName;
        private final Optional<String> bodyName;
        private Paper paper = Paper.ofText("", "");
        private String meetingId = "";

        Draft(int council, int body, int meeting, boolean minutes) {
            this.council = council;
            this.body = body;
            this.meeting = meeting;
            this.minutes = minutes;
            this.day = LocalDate.of(2006, 1, 1).plusMonths(meeting)
                    .with(TemporalAdjusters.firstInMonth(DayOfWeek.of(1 + body % 5)));
            this.councilName = Optional.of(surname(council * 11) + " Borough Council");
            this.bodyName = Optional.of(SUBJECTS.get(body % SUBJECTS.size()) + (body < SUBJECTS.size()
                    ? " Committee"
                    : body < 2 * SUBJECTS.size() ? " Panel" : " Forum"));
        }

        Filing.Filed filing() {
            write();
            paper = Paper.ofText((minutes ? "minutes " : "agenda ") + day + ".txt", text.toString());
            meetingId = MeetingIds.of(councilName, bodyName, Optional.of(day), 1, paper.id());
            findings.add(new Meeting(meetingId, councilName, bodyName, Optional.of(day), Optional.empty(),
                    Optional.empty(), Optional.empty(), Optional.empty(), at(heading())));
            if (minutes) {
                attendance();
                IntStream.range(0, MINUTES).forEach(this::minute);
            } else {
                IntStream.range(0, MINUTES).forEach(this::item);
            }
            return new Filing.Filed(document(), paper, findings);
        }

        private void write() {
            text.append(heading()).append('\n');
            IntStream.range(0, MEMBERS).forEach(i -> text.append(member(i)).append('\n'));
            IntStream.range(0, MINUTES).forEach(i -> text.append(minuteText(i)).append("\n\n"));
        }

        private String heading() {
            return councilName.orElseThrow() + ", " + bodyName.orElseThrow() + ", " + DAY.format(day);
        }

        private String member(int i) {
            return person(1000 + council * 37 + body * 5 + i);
        }

        private String officer(int i) {
            return person(council * 53 + (body + i) % OFFICERS);
        }

        private String number(int i) {
            int yearsFirst = day.getMonthValue() >= 5 ? day.getMonthValue() - 5 : day.getMonthValue() + 7;
            return String.valueOf(yearsFirst * MINUTES + i + 1);
        }

        private String subject(int i) {
            return SUBJECTS.get((i + meeting) % SUBJECTS.size());
        }

        private String minuteText(int i) {
            if (!minutes) {
                return (i + 1) + ". " + subject(i) + " – Progress Report";
            }
            return "%s. %s%n%s, Head of %s, presented a report%s. NI %d stood at %d%% in %d.%nResolved: That %s."
                    .formatted(
                            number(i), subject(i), officer(i), subject(i),
                            i == 3 ? " asked for by Minute No. " + number(0) : "",
                            100 + i, 40 + (meeting + i) % 50, day.getYear(), decision(i));
        }

        private static String decision(int i) {
            return i % 4 == 0 ? "a progress report be submitted in two months" : "the report be noted";
        }

        private void attendance() {
            for (int i = 0; i < MEMBERS; i++) {
                findings.add(new Attendance(meetingId, member(i), Optional.of("Councillor"),
                        Attendance.Status.PRESENT, i == 0, Optional.empty(), at(member(i))));
            }
        }

        private void item(int i) {
            String id = paper.id().brief() + ":agenda_item:" + i;
            findings.add(new AgendaItem(id, meetingId, Optional.of(String.valueOf(i + 1)),
                    subject(i) + " – Progress Report", OptionalInt.empty(), OptionalInt.empty(), Optional.empty(),
                    at(minuteText(i))));
        }

        private void minute(int i) {
            String id = paper.id().brief() + ":minute:" + i;
            String words = minuteText(i);
            findings.add(new Minute(id, meetingId, Optional.of(number(i)), subject(i), 1, words, false,
                    Optional.empty(), at(words)));
            findings.add(new Appearance(officer(i), Optional.of("Head of " + subject(i)), Optional.empty(),
                    Appearance.Capacity.PRESENTER, Optional.of(id), Optional.empty(), Optional.empty(),
                    Appearance.Contact.NONE, at(words)));
            findings.add(new Resolution(paper.id().brief() + ":resolution:" + i, id, meetingId, Optional.empty(),
                    "That " + decision(i), Resolution.Outcome.OTHER, 1,
                    "Minute No. %s, %s, %s".formatted(number(i), bodyName.orElseThrow(), DAY.format(day)),
                    within(words, "That " + decision(i))));
            findings.add(new Reading("NI " + (100 + i), Reading.Measure.OUTTURN,
                    Optional.of(String.valueOf(day.getYear())), Reading.Value.of(String.valueOf(
                            40 + (meeting + i) % 50)),
                    Optional.of("%"), OptionalLong.empty(), OptionalLong.empty(), Optional.empty(), Optional.empty(),
                    false, Optional.of(id), Optional.empty(), at(words)));
            if (i == 3) {
                findings.add(new CrossReference(id, Optional.of(number(0)), Optional.empty(), Optional.empty(),
                        Optional.empty(), Optional.empty(), CrossReference.Kind.MINUTE, Optional.empty(), List.of(),
                        at(words)));
            }
        }

        private Document document() {
            return new Document(paper.id(), paper.name(), "text/plain", OptionalInt.empty(), text.length(),
                    minutes ? Document.Kind.MINUTES : Document.Kind.AGENDA, councilName, Optional.of(meetingId),
                    Optional.empty(), false, OptionalInt.empty(), Document.Status.READ, List.of(), "invented");
        }

        private Evidence at(String words) {
            int start = text.indexOf(words);
            return Evidence.at(paper.id(), start, start + words.length(), "invented");
        }

        private Evidence within(String words, String part) {
            int start = text.indexOf(words) + words.indexOf(part);
            return Evidence.at(paper.id(), start, start + part.length(), "invented");
        }
    }
}
