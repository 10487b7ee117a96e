package org.minutebook.ingest.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.minutebook.corpus.CrossReference;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Span;
import org.minutebook.corpus.linked.Tie;
import org.minutebook.ingest.link.MinuteBook.Entry;
import org.minutebook.ingest.link.MinuteBook.Held;
import org.minutebook.ingest.link.promises.Due;

/// Finds the later minute that kept a promise: one that refers back to it, or one with the same subject at about the
/// time at which it was due.
final class Fulfilment {

    private static final Pattern NOT_YET = Pattern
            .compile("(?i)\\b(?:report|update|paper|explanation|account|information|strategy|plan|response|reply"
                    + "|figures|item|matter|answer|work|review)s?\\b[^.]{0,60}\\b(?:had|has|have|was|were|is|are|be) (?:still )?(?:not"
                    + " (?:yet )?(?:been )?(?:received|submitted|available|ready|complete|completed|produced|provided|given|presented|prepared|brought|circulated|supplied|made)|deferred|awaited|outstanding)"
                    + "|\\bcould not (?:attend|be present)|had first been asked|\\bbe reminded\\b|\\bwithout (?:having been|being) "
                    + "|\\bnot yet (?:received|available|ready|complete)");
    /// What the sentence that refers back says where the thing did not come.
    private static final Pattern NOT_NOW = Pattern.compile(
            "(?i)\\b(?:had|has|have|was|were|is|are)(?: still|,? however,)? (?:not|never)\\b(?! only)"
                    + "|\\b(?:yet to be|(?:unable to|could not) (?!attend|be present)|awaited|awaiting|outstanding|deferred|delayed|postponed|overdue)\\b"
                    + "|\\bno (?:report|response|reply|answer|information|explanation|update|paper) (?:had|has|was|were)\\b"
                    + "|\\b(?:would|will|to) (?:now |then |instead )?be (?:reported|submitted|presented|brought|provided|given|considered|available|circulated)\\b"
                    + "[^.]{0,60}\\b(?:next|following|future|later|subsequent|in due course|shortly|(?:in|by) (?:January|February|March|April|May|June|July|August|September|October|November|December))\\b");
    private static final Pattern BRINGS = Pattern
            .compile("(?i)\\b(?:report\\w*|updat\\w+|present\\w*|submitted|explain\\w*"
                    + "|information|figures|received|considered|outcome|attended|gave|given|provided|circulated|introduced|noted|letter|wrote|written|sent|said|confirmed|complete\\w*|informed|advised|laid|tabled|welcomed|outlined|showed|shown|demonstrated|summarised|described|set out)\\b");
    private static final Pattern ATTEND = Pattern.compile("\\b(?:attend|invited to|explain)\\b");
    private static final Pattern EXPLAINS = Pattern.compile("(?i)\\b(?:explain|attended|answered|apologised)");
    private static final int MONTHS_LATE = 6;
    private static final int MONTHS_EARLY = 2;
    private static final int MONTHS_WITHOUT_DAY = 18;

    private final MinuteBook book;
    private final Map<String, List<Tie.OfReference>> references = new HashMap<>();
    private final Map<Span, CrossReference> printed = new HashMap<>();
    private final Titles titles;
    private final Map<String, Boolean> brings = new HashMap<>();

    Fulfilment(History history, MinuteBook book, List<Tie.OfReference> ties) {
        this.book = book;
        this.titles = new Titles(history);
        for (Tie.OfReference tie : ties) {
            tie.resolved().ifPresent(id -> references.computeIfAbsent(id, k -> new ArrayList<>()).add(tie));
        }
        for (Sitting sitting : history.sittings()) {
            for (Telling telling : sitting.tellings()) {
                telling.slip().all(CrossReference.class).forEach(r -> printed.put(r.evidence().span(), r));
            }
        }
    }

    /// What kept the promise, and why it is thought to have.
    record Kept(Entry by, String why) {}

    /// A later minute that refers to the one that promised, with the words around the reference.
    private record Back(Entry entry, CrossReference reference, Asked asked) {

        boolean denies() {
            return NOT_NOW.matcher(asked.sentence()).find();
        }
    }

    /// Empty where nothing that is here kept it.
    Optional<Kept> of(Promised promised) {
        List<Back> back = back(promised);
        Set<String> denying = back.stream().filter(Back::denies).map(b -> b.entry.id()).collect(Collectors.toSet());
        return back.stream().filter(b -> answers(b, promised)).findFirst()
                .map(b -> new Kept(b.entry, b.entry.name() + " refers back to " + promised.entry().name()
                        + " and brings what was promised"))
                .or(() -> bySubject(promised, denying)).or(() -> inPerson(promised, denying));
    }

    /// The references to the promise, but for those to another part of its minute.
    private List<Back> back(Promised promised) {
        List<Back> back = new ArrayList<>();
        for (Tie.OfReference tie : references.getOrDefault(promised.entry().id(), List.of())) {
            Optional.ofNullable(printed.get(tie.span())).filter(r -> !isOfOtherPart(r, promised))
                    .flatMap(r -> book.printing(r.minute()).filter(e -> isLater(e, promised)).map(e -> back(r, e)))
                    .ifPresent(back::add);
        }
        return back;
    }

    private static Back back(CrossReference reference, Entry entry) {
        Minute source = entry.item().printings().stream().filter(p -> p.id().equals(reference.minute())).findFirst()
                .orElse(entry.minute());
        return new Back(entry, reference,
                new Asked(reference, source, entry.held().date(), Optional.empty(), Optional.empty()));
    }

    private static boolean isOfOtherPart(CrossReference reference, Promised promised) {
        Optional<String> own = promised.resolution().label();
        return own.isPresent() && reference.toLabel().filter(l -> !l.equalsIgnoreCase(own.get())).isPresent();
    }

    private static boolean isLater(Entry entry, Promised promised) {
        Optional<LocalDate> made = promised.made();
        return made.isPresent() && entry.held().date().filter(made.get()::isBefore).isPresent();
    }

    private static boolean answers(Back back, Promised promised) {
        String around = back.asked.around();
        Optional<String> label = back.reference.toLabel();
        String subject = promised.promise().subject();
        boolean named = label.isPresent() || promised.resolution().label().isEmpty()
                || (!subject.isEmpty() && Likeness.speaksOf(around, subject));
        return named && !back.denies() && !NOT_YET.matcher(around).find() && BRINGS.matcher(around).find();
    }

    private Optional<Kept> bySubject(Promised promised, Set<String> denying) {
        if (promised.made().isEmpty()) {
            return Optional.empty();
        }
        Subject subject = new Subject(promised, titles);
        for (Held held : book.after(promised.made().get())) {
            if (isTooLate(held, promised)) {
                break;
            }
            if (!inTime(held, promised)) {
                continue;
            }
            for (Entry entry : held.entries()) {
                if (denying.contains(entry.id())) {
                    continue;
                }
                Optional<String> title = titles.of(entry).stream().filter(t -> subject.isTitle(t, entry)).findFirst();
                if (title.isPresent() && brings(entry)) {
                    return Optional.of(new Kept(entry, entry.name() + ", “" + entry.minute().title()
                            + "”, has the same subject" + (title.get().equals(entry.minute().title())
                                    ? ""
                                    : "; the agenda calls it “" + title.get() + "”")));
                }
                if (subject.hasCodes(entry) && brings(entry)) {
                    return Optional.of(new Kept(entry, entry.name() + " has the indicators that were asked for"));
                }
            }
        }
        return Optional.empty();
    }

    /// Who was to attend and explain did so, whatever the item was called.
    private Optional<Kept> inPerson(Promised promised, Set<String> denying) {
        Optional<String> owner = promised.promise().owner();
        if (promised.made().isEmpty() || owner.isEmpty() || !ATTEND.matcher(promised.text()).find()) {
            return Optional.empty();
        }
        return book.after(promised.made().get()).stream().filter(h -> inTime(h, promised))
                .flatMap(h -> h.entries().stream())
                .filter(e -> !denying.contains(e.id()) && e.minute().text().contains(owner.get())
                        && EXPLAINS.matcher(e.minute().text()).find()
                        && brings(e))
                .findFirst().map(e -> new Kept(e, "At " + e.name() + " the " + owner.get() + " explained"));
    }

    /// Whether a meeting is so late that the later ones need not be looked at either.
    private static boolean isTooLate(Held held, Promised promised) {
        LocalDate last = promised.due().day().orElse(promised.made().orElseThrow()).plusMonths(MONTHS_WITHOUT_DAY);
        return held.date().orElseThrow().isAfter(last) && held.place() > promised.entry().held().place() + 1;
    }

    private boolean inTime(Held held, Promised promised) {
        LocalDate day = held.date().orElseThrow();
        Optional<LocalDate> due = promised.due().day();
        if (due.isEmpty()) {
            return day.isBefore(promised.made().orElseThrow().plusMonths(MONTHS_WITHOUT_DAY));
        }
        if (promised.promise().due().filter(Due.NextMeeting.class::isInstance).isPresent()) {
            return book.after(promised.made().orElseThrow()).getFirst().equals(held) || day.equals(due.get());
        }
        boolean firstAfter = !day.isBefore(due.get()) && book.after(due.get().minusDays(1)).getFirst().equals(held);
        return firstAfter || (day.isAfter(due.get().minusMonths(MONTHS_EARLY).minusDays(1))
                && day.isBefore(due.get().plusMonths(MONTHS_LATE)));
    }

    private boolean brings(Entry entry) {
        return brings.computeIfAbsent(entry.id(), id -> {
            String text = entry.minute().text().replaceAll("\\s+", " ");
            return BRINGS.matcher(text).find() && !NOT_YET.matcher(text).find();
        });
    }
}
