package org.minutebook.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.corpus.Action;
import org.minutebook.search.Hit;

/// A row of the table of actions.
///
/// @param leads those of its leads of whom it is known who they are
public record ActionRow(Action action, Hit hit, List<Step> leads) {

    private static final int LONG = 240;
    private static final int BEGINNING = 140;

    static Optional<ActionRow> of(Hit hit, Names names) {
        return hit.record().filter(Action.class::isInstance).map(Action.class::cast)
                .map(action -> new ActionRow(action, hit, names.leads(action)));
    }

    /// The action and where it stands, for programs.
    record Told(Action action, Where where) {}

    Told told() {
        return new Told(action, Where.of(hit));
    }

    /// What is to be done.
    public String words() {
        return action.action().isBlank() ? hit.title() : action.action();
    }

    /// The address of the row in its paper.
    public String source() {
        return Links.passage(hit.span(), hit.page());
    }

    /// "Cabinet, 3 March 2009"; the paper's name where its meeting is not known.
    public String meeting() {
        return Chips.meeting(hit);
    }

    /// The address of the minute in which it stands.
    public Optional<String> minute() {
        return hit.meeting().flatMap(meeting -> hit.minuteNumber().map(number -> Links.minute(meeting, number)));
    }

    /// The address of the one person who leads it, where the paper prints just that name; null for all else.
    public @Nullable String lead() {
        return leads.size() == 1 && action.lead().equals(Optional.of(leads.getFirst().label()))
                ? leads.getFirst().address()
                : null;
    }

    /// The days by which it is due, as a sentence would say them.
    public List<String> days() {
        return action.due().stream().map(Words::day).toList();
    }

    /// When it is due as printed, where that is not the same as the day.
    public Optional<String> printed() {
        return action.targetDate().filter(printed -> !days().equals(List.of(printed)));
    }

    /// The beginning of an update that is too long for the table; empty where it is not.
    public Optional<String> beginning() {
        return action.update().filter(u -> u.length() > LONG).map(u -> {
            int cut = u.lastIndexOf(' ', BEGINNING);
            return u.substring(0, cut > 0 ? cut : BEGINNING) + "…";
        });
    }

    /// The style of the state's tag.
    public String tag() {
        return tag(action.state());
    }

    static String tag(Action.State state) {
        return switch (state) {
            case OVERDUE -> "govuk-tag--red";
            case DUE -> "govuk-tag--blue";
            case ONGOING -> "govuk-tag--yellow";
            case COMPLETE -> "govuk-tag--green";
            case UNKNOWN -> "govuk-tag--grey";
        };
    }

    /// What the table has no column for.
    public List<Detail> more() {
        List<Detail> more = new ArrayList<>();
        action.priority().ifPresent(p -> more.add(new Detail("Priority", p)));
        action.baseline().ifPresent(b -> more.add(new Detail("Baseline", b)));
        action.target().ifPresent(t -> more.add(new Detail("Target", t)));
        action.further().forEach(m -> more.add(
                new Detail(m.targetDate().map(d -> "By " + d).orElse("Further target"),
                        m.target().orElse("not said"))));
        action.status().ifPresent(s -> more.add(new Detail("Status as printed", s)));
        action.complete().ifPresent(c -> more.add(new Detail("Complete as printed", c)));
        return more;
    }

    /// One of them.
    public record Detail(String name, String value) {}
}
