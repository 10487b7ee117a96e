package org.minutebook.ingest.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.minutebook.corpus.Action;
import org.minutebook.corpus.linked.ActionCourse;
import org.minutebook.corpus.linked.ActionCourse.Course;

/// Follows actions from one edition of a plan or log to the next: what is done, what slips, what is dropped unsaid.
final class ActionLinker {

    private final List<FollowedPlan> plans = new ArrayList<>();

    private ActionLinker() {}

    /// A course for each action that a later edition has too, or should have.
    static List<ActionCourse> link(History history) {
        ActionLinker linker = new ActionLinker();
        Edition.of(history).forEach(linker::follow);
        return linker.plans.stream().flatMap(p -> p.courses().stream())
                .filter(c -> c.editions().size() > 1 || c.vanished().isPresent())
                .map(c -> course(history, c)).toList();
    }

    private void follow(Edition edition) {
        Optional<FollowedPlan> plan = plans.stream().filter(p -> p.isContinuedBy(edition))
                .max(Comparator.comparingInt(p -> p.matches(edition).size()));
        plan.ifPresentOrElse(p -> p.add(edition), () -> plans.add(new FollowedPlan(edition)));
    }

    private static ActionCourse course(History history, FollowedPlan.Followed followed) {
        Action first = followed.editions().getFirst().action();
        String id = first.evidence().span().document().brief() + ":action:" + first.evidence().span().start();
        Optional<LocalDate> was = last(followed.editions().getFirst().action());
        Optional<LocalDate> is = last(followed.latest());
        boolean slipped = was.isPresent() && is.isPresent() && is.get().isAfter(was.get());
        Course course = followed.latest().state() == Action.State.COMPLETE
                ? Course.COMPLETED
                : followed.vanished().isPresent() ? Course.VANISHED : slipped ? Course.SLIPPED : Course.CARRIED;
        return new ActionCourse(id, history.council(), history.body(), first.action(),
                followed.editions().stream().map(ActionLinker::edition).toList(), course,
                why(course, followed, was, is));
    }

    private static ActionCourse.Edition edition(FollowedPlan.Standing standing) {
        Action action = standing.action();
        return new ActionCourse.Edition(action.evidence().span(), Optional.of(standing.day()), action.targetDate(),
                action.due(), action.state());
    }

    private static Optional<LocalDate> last(Action action) {
        return action.due().stream().max(LocalDate::compareTo);
    }

    private static String why(Course course, FollowedPlan.Followed followed, Optional<LocalDate> was,
            Optional<LocalDate> is) {
        String day = Days.words(followed.editions().getLast().day());
        return switch (course) {
            case COMPLETED -> "The paper of " + day + " says that it is done";
            case VANISHED -> "It was not done on " + day + ", and the paper of "
                    + followed.vanished().map(Days::words).orElse("a later day") + " no longer has it";
            case SLIPPED -> "Its date was " + was.map(Days::words).orElse("open") + " on "
                    + Days.words(followed.editions().getFirst().day()) + " and was "
                    + is.map(Days::words).orElse("open")
                    + " on " + day;
            case CARRIED -> "It was still to be done on " + day;
        };
    }
}
