package org.minutebook.ingest.extract.decisions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.minutebook.corpus.Evidence;
import org.minutebook.corpus.Motion;
import org.minutebook.corpus.TextView;
import org.minutebook.ingest.extract.MinuteScope;
import org.minutebook.ingest.extract.decisions.Verdict.Of;

/// A motion with the vote and the verdict that belong to it, in offsets of the minute's folded text.
record Moved(Optional<Mover> by, Optional<Count> count, Optional<Boolean> carried, boolean substantive, int start,
        int end) {

    private static final int NEAR = 500;
    private static final int CLOSE = 320;
    /// Wording of other minutes that is corrected.
    private static final Pattern REPORTED = Pattern
            .compile("(?s).*\\b(?:to record|to read|should (?:read|have read|say)|record(?:s|ed)? that)\\b[^.]*");
    private static final Pattern DECIDED = Pattern.compile(
            "(?s).*(?:RESOLVED|Resolved|resolved|approved|agreed|adopted|accepted|elected|Approved|Agreed|AGREED)\\b.*");
    private static final Pattern CARRIED_BEFORE = Pattern.compile("(?is).*\\b(?:carried|approved|agreed)\\b[^.;]*");

    /// All motions of the text in order; votes and verdicts are tied to the motion that they speak of.
    static List<Moved> find(String text, Members members) {
        List<Moved> motions = new ArrayList<>();
        Mover.find(text, members).forEach(m -> motions.add(
                new Moved(Optional.of(m), Optional.empty(), Optional.empty(), false, m.start(), m.end())));
        addOutcomes(motions, text, Count.find(text, members), Verdict.find(text));
        motions.replaceAll(m -> m.withDecisionBefore(text));
        motions.sort(Comparator.comparingInt(Moved::start));
        return motions;
    }

    Motion motion(MinuteScope scope, TextView view) {
        return new Motion(scope.minute().id(), by.flatMap(Mover::mover), by.flatMap(Mover::seconder),
                count.map(Count::inFavour).orElse(OptionalInt.empty()),
                count.map(Count::against).orElse(OptionalInt.empty()),
                count.map(Count::abstain).orElse(OptionalInt.empty()), carried,
                count.map(Count::votes).orElse(List.of()),
                Evidence.at(scope.paper().id(), view.toPaper(start), view.endToPaper(end),
                        by.isPresent() ? "motion.mover" : "motion.vote"));
    }

    boolean amendment() {
        return by.filter(Mover::amendment).isPresent();
    }

    /// Ties votes and verdicts to motions in the order of the text, so that a vote after a verdict on an amendment is
    /// on the motion itself.
    private static void addOutcomes(List<Moved> motions, String text, List<Count> counts, List<Verdict> verdicts) {
        int next = 0;
        for (Count count : counts) {
            while (next < verdicts.size() && verdicts.get(next).start() < count.start()) {
                addVerdict(motions, verdicts.get(next++));
            }
            if (!REPORTED.matcher(text.substring(Math.max(0, count.start() - CLOSE), count.start())).matches()) {
                addCount(motions, text, count);
            }
        }
        verdicts.stream().skip(next).forEach(verdict -> addVerdict(motions, verdict));
    }

    private static void addCount(List<Moved> motions, String text, Count count) {
        Of of = Verdict.of(text, count.start(), count.end());
        if (motions.stream()
                .anyMatch(m -> m.count.filter(count::sameFigures).isPresent() && count.start() - m.end < NEAR * 4)) {
            return;
        }
        int index = of == Of.SUBSTANTIVE
                ? -1
                : target(motions, of, count.start(), m -> m.count.isEmpty() && !m.isSettled(text, count));
        if (index < 0) {
            motions.add(new Moved(Optional.empty(), Optional.of(count), verdict(count, Optional.empty()),
                    of == Of.SUBSTANTIVE, count.start(), count.end()));
            motions.sort(Comparator.comparingInt(Moved::start));
        } else {
            Moved m = motions.get(index);
            motions.set(index, new Moved(m.by, Optional.of(count), verdict(count, m.carried), m.substantive, m.start,
                    Math.max(m.end, count.end())));
        }
    }

    /// Whether this is an amendment that was decided before the motion itself was put to this vote.
    private boolean isSettled(String text, Count vote) {
        return amendment() && carried.isPresent() && end < vote.start()
                && text.substring(end, vote.start()).matches("(?is).*\\bmotion\\b.*");
    }

    /// What the figures themselves say, where nothing else does.
    private static Optional<Boolean> verdict(Count count, Optional<Boolean> said) {
        if (said.isPresent() || count.inFavour().isEmpty() || count.against().isEmpty()
                || count.inFavour().getAsInt() == count.against().getAsInt()) {
            return said;
        }
        return Optional.of(count.inFavour().getAsInt() > count.against().getAsInt());
    }

    private static void addVerdict(List<Moved> motions, Verdict verdict) {
        int index = verdict.of() == Of.SUBSTANTIVE
                ? latestSubstantive(motions)
                : target(motions, verdict.of(), verdict.start(),
                        m -> m.carried.isEmpty());
        if (index < 0) {
            return;
        }
        Moved m = motions.get(index);
        boolean overtaken = verdict.resolved() && motions.stream().skip(index + 1L)
                .anyMatch(a -> a.amendment() && a.carried.equals(Optional.of(true)));
        if (m.carried.isEmpty() && !overtaken && !(verdict.resolved() && m.amendment())
                && (!verdict.plain() || verdict.start() - m.end < CLOSE)
                && (!verdict.resolved() || m.by.isEmpty() || m.by.get().seconder().isPresent())) {
            motions.set(index, new Moved(m.by, m.count, Optional.of(verdict.carried()), m.substantive, m.start, m.end));
        }
    }

    private static int latestSubstantive(List<Moved> motions) {
        for (int i = motions.size() - 1; i >= 0; i--) {
            if (motions.get(i).substantive) {
                return i;
            }
        }
        return -1;
    }

    /// The index of the motion that something at this offset speaks of, or -1 where there is none yet.
    private static int target(List<Moved> motions, Of of, int offset, Predicate<Moved> open) {
        for (int i = motions.size() - 1; i >= 0; i--) {
            Moved m = motions.get(i);
            boolean fits = switch (of) {
                case AMENDMENT -> m.amendment();
                case ORIGINAL -> !m.amendment() && motions.stream().limit(i).noneMatch(o -> !o.amendment());
                case LATEST, SUBSTANTIVE -> open.test(m);
            };
            if (m.start < offset && fits) {
                return i;
            }
        }
        return -1;
    }

    /// A mover named after the decision tells whose motion was carried.
    private Moved withDecisionBefore(String text) {
        boolean approved = text.regionMatches(true, start, "approved", 0, 8);
        if (carried.isEmpty() && approved) {
            return new Moved(by, count, Optional.of(true), substantive, start, end);
        }
        if (carried.isPresent() || by.filter(m -> !m.after()).isPresent()) {
            return this;
        }
        String before = text.substring(Math.max(0, start - (by.isPresent() ? 400 : 80)), start);
        boolean decided = (by.isPresent() ? DECIDED : CARRIED_BEFORE).matcher(before).matches();
        return decided ? new Moved(by, count, Optional.of(true), substantive, start, end) : this;
    }
}
