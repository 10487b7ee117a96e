package org.minutebook.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.minutebook.corpus.linked.ActionCourse;
import org.minutebook.search.Facet;

/// Actions followed from one edition of their plan or log to the next: what slipped first.
///
/// @param courses what became of them, to be ticked
/// @param choices what else the list can be narrowed by
public record FollowedPage(List<Row> rows, Leaves leaves, Choices courses, List<Choices> choices,
        Address address) implements Page {

    static final String PATH = "/actions/followed";
    private static final List<ActionCourse.Course> ORDER = List.of(ActionCourse.Course.SLIPPED,
            ActionCourse.Course.VANISHED, ActionCourse.Course.CARRIED, ActionCourse.Course.COMPLETED);
    private static final Comparator<ActionCourse> SLIPPED_FIRST = Comparator
            .comparingInt((ActionCourse c) -> ORDER.indexOf(c.course()))
            .thenComparing(FollowedPage::last, Comparator.reverseOrder()).thenComparing(ActionCourse::id);

    /// One action.
    ///
    /// @param editions how it stood in each, the first first
    public record Row(ActionCourse found, List<Edition> editions) {

        static Row of(ActionCourse course) {
            return new Row(course, course.editions().stream().map(e -> new Edition(
                    new Step(Words.day(e.date()), Links.passage(e.span(), OptionalInt.empty())),
                    e.targetDate().orElse("no date"), Words.of(e.state()))).toList());
        }

        /// How many times its date was moved back: "Its date was moved back twice"; empty where it never was.
        public Optional<String> moved() {
            int times = 0;
            Optional<LocalDate> last = Optional.empty();
            for (ActionCourse.Edition edition : found.editions()) {
                Optional<LocalDate> due = edition.due().stream().max(Comparator.naturalOrder());
                if (last.isPresent() && due.filter(last.get()::isBefore).isPresent()) {
                    times++;
                }
                last = due.isPresent() ? due : last;
            }
            return switch (times) {
                case 0 -> Optional.empty();
                case 1 -> Optional.of("Its date was moved back once.");
                case 2 -> Optional.of("Its date was moved back twice.");
                default -> Optional.of("Its date was moved back %d times.".formatted(times));
            };
        }

        public String course() {
            return Words.capital(Words.of(found.course()));
        }

        /// The style of the course's tag.
        public String tag() {
            return switch (found.course()) {
                case SLIPPED -> "govuk-tag--red";
                case VANISHED -> "govuk-tag--yellow";
                case CARRIED -> "govuk-tag--grey";
                case COMPLETED -> "govuk-tag--green";
            };
        }
    }

    /// How an action stood in one edition.
    ///
    /// @param due when it was due, as printed
    public record Edition(Step paper, String due, String state) {}

    @Override
    public String template() {
        return "followed";
    }

    @Override
    public Rows<Row> data() {
        return Rows.of(rows, leaves, List.of(), file());
    }

    /// What the browser's tab says.
    public String title() {
        return "Actions from edition to edition" + (leaves.first() > 1 ? ", from row " + leaves.first() : "");
    }

    /// The same rows, all of them, as a file.
    public String file() {
        return address.at(PATH + ".csv").toString();
    }

    static Sieve<ActionCourse> sieve(TableRequest request, List<ActionCourse> all) {
        return new Sieve<>(all.stream().sorted(SLIPPED_FIRST).toList(),
                Map.of(Facet.STATE, c -> Optional.of(Words.of(c.course())), Facet.BODY, ActionCourse::body,
                        Facet.COUNCIL, ActionCourse::council),
                request);
    }

    static FollowedPage of(TableRequest request, List<ActionCourse> all) {
        Sieve<ActionCourse> sieve = sieve(request, all);
        List<ActionCourse> kept = sieve.kept();
        List<Row> rows = Sieve.page(kept, request).stream().map(Row::of).toList();
        return new FollowedPage(rows, Leaves.of(kept.size(), request.page(), rows.size(), request::turned),
                sieve.choices("What became of it", Facet.STATE),
                List.of(sieve.choices("Committee or body", Facet.BODY), sieve.choices("Council", Facet.COUNCIL)),
                request.address());
    }

    private static LocalDate last(ActionCourse course) {
        return course.editions().stream().flatMap(e -> e.date().stream()).max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }
}
