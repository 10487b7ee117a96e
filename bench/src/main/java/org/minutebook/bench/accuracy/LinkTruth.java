package org.minutebook.bench.accuracy;

import java.util.List;
import java.util.Optional;

/// What only all papers of a council together are known to say. Dates are ISO; bodies have the name they bear now;
/// states and kinds are in the words of the records.
///
/// @param bodies the bodies, each with all its names
/// @param meetings the meetings that have papers, earliest first
public record LinkTruth(String council, List<Body> bodies, List<Sitting> meetings, List<Person> persons,
        List<Reference> references, List<Promise> commitments, List<Answer> recommendations, List<Course> actions,
        List<Acronym> acronyms, List<Missing> gaps, List<Amended> amendments, List<Tabled> items) {

    /// A body.
    ///
    /// @param names the earlier ones
    public record Body(String name, List<String> names) {}

    /// A minute, a part of its decision, or a meeting.
    ///
    /// @param minute its number; empty where the meeting is meant
    /// @param label the part's label; empty where there is none
    public record Place(String body, String date, Optional<String> minute, Optional<String> label) {

        /// The minute or meeting, whatever part of it is meant.
        Place whole() {
            return new Place(body, date, minute, Optional.empty());
        }
    }

    /// A meeting.
    ///
    /// @param documents the papers that tell of it
    /// @param minutes how its minutes stand
    /// @param settledBy the later minute that approved or amended them
    public record Sitting(String body, String date, List<String> documents, String minutes,
            Optional<Place> settledBy) {}

    /// A person.
    ///
    /// @param names as papers print them; no other person bears one of them
    /// @param posts as printed, in the order in which they were first held
    public record Person(String name, String kind, List<String> names, List<String> posts) {}

    /// A reference in a paper.
    ///
    /// @param at the minute in which it stands
    /// @param resolved what is meant; empty where no paper holds it
    public record Reference(String document, Place at, Optional<String> toMinute, Optional<String> toLabel,
            Optional<String> toMeeting, Optional<Place> resolved) {}

    /// Something that a resolution promises.
    ///
    /// @param certain false where a reader may take it for none
    /// @param due a day, or a month; empty where none can be worked out
    /// @param outcomes what may be said to have become of it, one or more; empty where anything may
    public record Promise(Place at, boolean certain, Optional<String> due, List<Outcome> outcomes) {}

    /// What became of a promise.
    public record Outcome(String state, Optional<Place> by) {}

    /// What became of a report's recommendation.
    ///
    /// @param answers what may be said of it, one or more
    /// @param resolutions those that took it up; empty where none did
    public record Answer(String document, String report, Optional<String> label, String text, List<String> answers,
            List<Place> resolutions) {}

    /// What became of an action of a plan over its editions.
    public record Course(String action, String course) {}

    /// What an acronym stands for.
    public record Acronym(String acronym, String expansion) {}

    /// Something that is missing.
    ///
    /// @param certain false where a reader may say that it is not missing
    /// @param words numbers or words that are in what is said of it
    /// @param document the paper concerned; empty where it is none in particular
    public record Missing(String kind, boolean certain, Optional<Place> at, List<String> words,
            Optional<String> document) {}

    /// An item of an agenda, and the minute of it.
    public record Tabled(String document, String number, Place minute) {}

    /// A minute that papers print differently.
    ///
    /// @param first the words at first
    /// @param amended the words later
    public record Amended(Place at, String first, String amended) {}
}
