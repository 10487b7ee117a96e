package org.minutebook.bench.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.minutebook.bench.accuracy.Truth;
import org.minutebook.bench.sample.StoryReader.Field;

/// One meeting as the story tells it.
///
/// @param key the name of its file, e.g. `board-2006-06-12`
/// @param time as printed: `10.00 a.m.`
/// @param clerk whom the agenda names as its contact
/// @param former whether the body had gone by another name by the time its web page was printed
record MeetingStory(String key, String body, LocalDate date, String time, String venue, Truth.Officer clerk,
        Clerking style, boolean former, List<Attendee> attendance, List<AgendaEntry> agenda, List<Item> minutes,
        List<ReportStory> reports) {

    MeetingStory {
        attendance = List.copyOf(attendance);
        agenda = List.copyOf(agenda);
        minutes = List.copyOf(minutes);
        reports = List.copyOf(reports);
    }

    List<Attendee> attending(Attendee.Kind kind) {
        return attendance.stream().filter(a -> a.kind() == kind).toList();
    }

    /// The reports but for the one that bears an anchor, e.g. `report 2`.
    List<ReportStory> reports(String lacking) {
        return IntStream.range(0, reports.size()).filter(i -> !lacking.equals("report " + (i + 1)))
                .mapToObj(reports::get).toList();
    }

    /// How the body's clerk writes minutes.
    enum Clerking {
        /// `14. TITLE`, `Resolved:- (1) That`, attendance in sentences.
        BOARD,
        /// `14. Title` over `(Item 3)`, `RESOLVED:` and a numbered list, attendance one on a line.
        LATER,
        /// `14. TITLE`, `RESOLVED –` and a lettered list, attendance in two columns.
        PANEL
    }

    /// Somebody who came to the meeting, or sent word.
    ///
    /// @param title `Councillor`, `Chief Inspector`, or empty
    /// @param role an officer's post, or whom an observer speaks for; empty where none is printed
    record Attendee(Kind kind, String title, String name, String role) {

        private static final List<String> TITLES = List.of("Councillor", "Chief Inspector");

        /// Makes one of a name with its title.
        static Attendee of(Kind kind, String titled, String role) {
            return TITLES.stream().filter(t -> titled.startsWith(t + " ")).findFirst()
                    .map(t -> new Attendee(kind, t, titled.substring(t.length() + 1), role))
                    .orElse(new Attendee(kind, "", titled, role));
        }

        /// The name with its title.
        String titled() {
            return title.isEmpty() ? name : title + " " + name;
        }

        /// In what way somebody came, or did not.
        enum Kind {
            CHAIR, PRESENT, APOLOGIES, OFFICER
        }
    }

    /// @param note what the sheet says of the item's paper: `herewith`; empty where it says nothing
    /// @param anchor the part of the pack that is the item's paper; empty where there is none
    record AgendaEntry(String number, String title, String note, String anchor) {}

    /// A minute, or a section of a report.
    ///
    /// @param number as printed; empty where there is none
    /// @param agendaItem the agenda's number for it, where the clerk prints it
    record Item(String number, String title, String agendaItem, List<Line> lines, Facts facts) {

        Item {
            lines = List.copyOf(lines);
        }

        List<Decision> decisions() {
            return lines.stream().filter(Decision.class::isInstance).map(Decision.class::cast).toList();
        }
    }

    /// What is known of an item, beside its decisions.
    ///
    /// @param threads what it has to do with other papers, as the story writes it
    record Facts(List<Truth.Officer> officers, List<Attendee> apologies, List<Truth.Vote> motions,
            List<Truth.Reference> references, List<String> indicators, List<Truth.Reading> readings,
            List<Field> threads) {}

    /// A line of an item.
    sealed interface Line {}

    /// @param margin what stands beside it; empty where nothing does
    record Words(String text, Optional<String> margin) implements Line {}

    record Point(String text) implements Line {}

    /// A decision, or in a report something that is asked for.
    ///
    /// @param keyword the words before it, where they are not the clerk's usual ones; empty where the sentence needs none
    /// @param label its label; empty where it stands alone
    record Decision(Optional<String> keyword, String label, String text) implements Line {}

    /// A table; its first row is its header.
    record Grid(List<List<String>> rows, List<Integer> widths) implements Line {

        Grid {
            rows = rows.stream().map(List::copyOf).toList();
            widths = List.copyOf(widths);
        }
    }

    /// A report to the meeting. Sections without a number are appendices.
    record ReportStory(String title, String directorate, List<Truth.Officer> contacts, List<Item> sections) {

        ReportStory {
            contacts = List.copyOf(contacts);
            sections = List.copyOf(sections);
        }
    }
}
