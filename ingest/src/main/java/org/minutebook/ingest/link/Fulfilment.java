package org.minutebook.ingest.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.minutebook.corpus.CrossReference;
import org.minutebook.corpus.Span;
import org.minutebook.corpus.linked.Tie;
import org.minutebook.ingest.link.MinuteBook.Entry;
import org.minutebook.ingest.link.MinuteBook.Held;
import org.minutebook.ingest.link.promises.Due;

/// Finds the later minute that kept a promise: one that refers back to it, or one with the same subject at about the
/// time at which it was due.
final class Fulfilment {

    private static final Pattern NOT_YET = Pattern
            .compile("(?i)\\b(?:report|update|paper|information|strategy|plan|response|reply"
                    + "|figures|item|matter|answer|work|review)s?\\b[^.]{0,60}\\b(?:had|has|have|was|were|is|are|be) (?:still )?(?:not"
                    + " (?:yet )?(?:been )?(?:received|submitted|available|ready|complete|produced|provided)|deferred|awaited|outstanding)"
                    + "|\\bcould not (?:attend|be present)|had first been asked|\\bbe reminded\\b|\\bwithout (?:having been|being) "
                    + "|\\bnot yet (?:received|available|ready|complete)");
    private static final Pattern BRINGS = Pattern
            .compile("(?i)\\b(?:report\\w*|updat\\w+|present\\w*|submitted|explain\\w*"
                    + "|information|figures|received|considered|outcome|attended|gave|given|provided|circulated|introduced|noted|letter|wrote|written|sent|said|confirmed|complete\\w*|informed|advised)\\b");
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

    /// Empty where nothing that is here kept it.
    Optional<Kept> of(Promised promised) {
        return explicit(promised).or(() -> bySubject(promised)).or(() -> inPerson(promised));
    }

    private Optional<Kept> explicit(Promised promised) {
        for (Tie.OfReference tie : references.getOrDefault(promised.entry().id(), List.of())) {
            Optional<Entry> entry = Optional.ofNullable(printed.get(tie.span()))
                    .flatMap(r -> book.printing(r.minute()));
            if (entry.isPresent() && isLater(entry.get(), promised) && answers(tie, entry.get(), promised)) {
                return Optional
                        .of(new Kept(entry.get(), entry.get().name() + " refers back to " + promised.entry().name()
                                + " and brings what was promised"));
            }
        }
        return Optional.empty();
    }

    private static boolean isLater(Entry entry, Promised promised) {
        Optional<LocalDate> made = promised.made();
        return made.isPresent() && entry.held().date().filter(made.get()::isBefore).isPresent();
    }

    private boolean answers(Tie.OfReference tie, Entry entry, Promised promised) {
        CrossReference reference = printed.get(tie.span());
        Optional<String> label = reference == null ? Optional.empty() : reference.toLabel();
        boolean other = label.isPresent() && promised.resolution().label().isPresent()
                && !label.get().equalsIgnoreCase(promised.resolution().label().get());
        if (other || reference == null) {
            return false;
        }
        String around = entry.item().printings().stream().filter(p -> p.id().equals(reference.minute())).findFirst()
                .map(p -> new Asked(reference, p, entry.held().date(), Optional.empty(), Optional.empty()).around())
                .orElse(entry.minute().text());
        boolean named = label.isPresent() || label.equals(promised.resolution().label())
                || (!promised.promise().subject().isEmpty() && Likeness.speaksOf(around, promised.promise().subject()));
        return named && !NOT_YET.matcher(around).find() && BRINGS.matcher(around).find();
    }

    private Optional<Kept> bySubject(Promised promised) {
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
    private Optional<Kept> inPerson(Promised promised) {
        Optional<String> owner = promised.promise().owner();
        if (promised.made().isEmpty() || owner.isEmpty() || !ATTEND.matcher(promised.text()).find()) {
            return Optional.empty();
        }
        return book.after(promised.made().get()).stream().filter(h -> inTime(h, promised))
                .flatMap(h -> h.entries().stream())
                .filter(e -> e.minute().text().contains(owner.get()) && EXPLAINS.matcher(e.minute().text()).find()
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
