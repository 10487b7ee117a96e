package org.minutebook.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.minutebook.corpus.Action;
import org.minutebook.corpus.Appearance;
import org.minutebook.corpus.Attendance;
import org.minutebook.corpus.linked.Person;
import org.minutebook.search.Facet;
import org.minutebook.search.Query;

/// A person: posts, what was brought, what is to be done, and which meetings were attended or missed.
///
/// @param posts as printed, the last that was seen first
/// @param brought the minutes and reports that the person presented, was to report on or is the contact for, latest first
/// @param actions what the person leads, latest paper first
/// @param sittings the meetings whose attendance lists name the person, latest first
/// @param maybe others who may be the same person
public record PersonPage(Person person, List<Post> posts, List<Brought> brought, List<Led> actions,
        List<Sitting> sittings, List<Person> maybe) implements Page {

    /// How many rows of a list are shown at once.
    public static final int SHOWN = 100;

    static final String PATH = "/person";
    static final Comparator<Optional<LocalDate>> LATEST_FIRST = Comparator
            .comparing((Optional<LocalDate> d) -> d.orElse(LocalDate.MIN)).reversed();

    /// A post or office.
    ///
    /// @param led how many actions name it as their lead, whoever held it then
    public record Post(Person.Post post, long led) {

        public String seen() {
            return PersonPage.seen(post);
        }

        /// The actions that name it as their lead.
        public String actions() {
            return Address.of(ActionsPage.PATH).with(SearchRequest.name(Facet.LEAD), post.title()).toString();
        }
    }

    /// A minute or report.
    ///
    /// @param title with the minute's number, where it is a minute
    /// @param address of the minute, or of the passage of the report
    public record Brought(Optional<LocalDate> date, String title, String where, String address,
            Set<Appearance.Capacity> capacities, Optional<String> role) {

        /// The same as told of the same thing elsewhere too; what is told of a minute counts.
        Brought and(Brought other) {
            Set<Appearance.Capacity> both = EnumSet.copyOf(capacities);
            both.addAll(other.capacities);
            Brought main = !minute() && other.minute() ? other : this;
            return new Brought(main.date, main.title, main.where, main.address, both,
                    main.role.or(() -> role).or(other::role));
        }

        private boolean minute() {
            return address.startsWith(Links.MINUTE);
        }

        /// "Presented, contact".
        public String as() {
            return Words.capital(capacities.stream().map(Brought::as).collect(Collectors.joining(", ")));
        }

        private static String as(Appearance.Capacity capacity) {
            return switch (capacity) {
                case PRESENTER -> "presented";
                case TO_REPORT -> "to report";
                case CONTACT, LEAD, MENTIONED -> Words.of(capacity);
            };
        }
    }

    /// An action.
    ///
    /// @param source the address of its row
    public record Led(Action action, Optional<LocalDate> date, String paper, String source) {

        /// What is to be done, or what it serves where the row does not say.
        public String words() {
            return Optional.of(action.action()).filter(a -> !a.isBlank()).or(action::objective).orElse("An action");
        }

        public String state() {
            return Words.capital(Words.of(action.state()));
        }

        /// The style of the state's tag.
        public String tag() {
            return ActionRow.tag(action.state());
        }
    }

    /// A meeting.
    public record Sitting(String meeting, Optional<LocalDate> date, String label, Attendance.Status status,
            boolean chair) {

        /// "Present, in the chair".
        public String told() {
            return Words.capital(Words.of(status)) + (chair ? ", in the chair" : "");
        }
    }

    @Override
    public String template() {
        return "person";
    }

    static List<Person.Post> latestFirst(List<Person.Post> posts) {
        return posts.stream().sorted(Comparator.comparing(Person.Post::lastSeen, LATEST_FIRST)
                .thenComparing(Person.Post::firstSeen, LATEST_FIRST)).toList();
    }

    public boolean councillor() {
        return person.kind() == Person.Kind.COUNCILLOR;
    }

    /// How many of the meetings were attended in this way.
    public long count(Attendance.Status status) {
        return sittings.stream().filter(s -> s.status() == status).count();
    }

    /// The last way in which any was attended.
    public Attendance.Status lastStatus() {
        return sittings.stream().map(Sitting::status).max(Comparator.naturalOrder()).orElse(Attendance.Status.PRESENT);
    }

    /// The records that name the person.
    public String naming() {
        Query query = Query.of("").with(councillor() ? Facet.COUNCILLOR : Facet.OFFICER, List.of(person.name()));
        return Links.search(person.council().map(c -> query.with(Facet.COUNCIL, List.of(c))).orElse(query));
    }

    /// "14 May 2007 to 3 March 2009"; one day alone where the post was seen on one.
    public static String seen(Person.Post post) {
        if (post.firstSeen().isEmpty()) {
            return "on a paper without a date";
        }
        String first = Words.day(post.firstSeen().get());
        return post.lastSeen().map(Words::day).filter(last -> !last.equals(first)).map(last -> first + " to " + last)
                .orElse(first);
    }
}
