package org.minutebook.bench.accuracy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What one paper is known to hold: only what it prints, and nothing that a reader would have to infer. Dates are
/// ISO, codes of indicators canonical (`BVPI 127a`), all wording as printed.
///
/// @param document the paper's file name
/// @param kind the sort of paper, in the words of the records
/// @param scanned whether its pages are images without text
/// @param meetings every meeting whose minutes or agenda the paper holds, in order
public record Truth(String document, String kind, String council, boolean scanned, List<Sitting> meetings,
        List<ReportTruth> reports, List<String> indicators, List<Reading> readings, List<Action> actions,
        List<Summary> summaries, List<Table> tables, List<Reference> crossReferences) {

    /// A meeting, as far as the paper tells of it.
    public record Sitting(String body, Optional<String> council, Optional<String> date, Optional<String> time,
            List<Person> attendance, List<Officer> contacts, List<Item> minutes, List<AgendaLine> agenda) {}

    /// A line of an attendance list.
    public record Person(String name, Optional<String> title, String status, boolean chair, Optional<String> role) {}

    /// A person who is no member, named in a minute or as a contact.
    public record Officer(String name, Optional<String> role, String capacity, Optional<String> telephone,
            Optional<String> extension, Optional<String> email) {}

    /// A minute.
    public record Item(Optional<String> number, String title, List<Officer> officers, List<Decision> resolutions,
            List<Vote> motions) {}

    /// A decision, by its first eight words and its length.
    public record Decision(Optional<String> label, String opening, int words) {}

    /// A motion or amendment, with what is said of the vote.
    public record Vote(Optional<String> mover, Optional<String> seconder, @JsonProperty("for") OptionalInt inFavour,
            OptionalInt against, OptionalInt abstain, Optional<Boolean> carried) {}

    /// An item of an agenda.
    public record AgendaLine(String number, String title) {}

    /// A report to a meeting.
    public record ReportTruth(String title, String meeting, Optional<String> date, Optional<String> directorate,
            List<Officer> contacts, List<Recommended> recommendations) {}

    /// Something that a report asks for.
    public record Recommended(Optional<String> label, String text) {}

    /// An indicator's value.
    public record Reading(String indicator, String measure, String period, String value, Optional<String> unit) {}

    /// A row of an action plan.
    public record Action(String objective, String action, String targetDate, String lead, String update,
            String complete) {}

    /// A count of a plan's actions.
    public record Summary(int total, int completed, int notCompleted, int partiallyCompleted) {}

    /// A table of a report or its appendix.
    ///
    /// @param header the cells of its first row
    /// @param rows how many rows it has, the first among them
    public record Table(List<String> header, int rows) {}

    /// A minute's reference to an earlier minute or meeting.
    ///
    /// @param from the number of the minute in which it stands
    public record Reference(Optional<String> from, Optional<String> toMinute, Optional<String> toLabel,
            Optional<String> toMeeting) {}
}
