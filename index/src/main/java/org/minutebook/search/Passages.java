package org.minutebook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.minutebook.corpus.Appearance;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.IndicatorReference;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Page;
import org.minutebook.corpus.Recommendation;
import org.minutebook.corpus.Report;
import org.minutebook.corpus.Resolution;
import org.minutebook.corpus.Span;
import org.minutebook.corpus.library.Holding;

/// The passages of a filing that can be hits: its minutes, resolutions, reports, actions, readings and pages. A paper without pages is cut
/// at its paragraphs into parts of about a page. What could not be read has none.
public final class Passages {

    /// About how many characters a part of a paper without pages has.
    private static final int PART = 4_000;

    private final Filing.Filed filing;
    private final Printings printings;
    private final Traits traits;
    private final Settings settings;
    private final People people;
    private final List<Passage> passages = new ArrayList<>();

    private Passages(Holding holding, Filing.Filed filing) {
        this.filing = filing;
        this.printings = new Printings(holding, filing);
        this.traits = new Traits(holding, filing);
        this.people = new People(holding, filing);
        this.settings = new Settings(filing, people);
    }

    /// The passages of a paper, in order of kind and place.
    public static List<Passage> of(Holding holding) {
        return switch (holding.filing()) {
            case Filing.Filed filed -> new Passages(holding, filed).all();
            case Filing.Refused refused -> List.of();
        };
    }

    private List<Passage> all() {
        filing.all(Minute.class).forEach(this::add);
        filing.all(Resolution.class).forEach(this::add);
        filing.all(Report.class).forEach(this::add);
        passages.addAll(new RowPassages(filing, settings, printings).all());
        addPages();
        return passages;
    }

    private void add(Minute minute) {
        Passage.Setting setting = settings.of(minute.meeting());
        Span span = minute.evidence().span();
        Set<Resolution.Outcome> outcomes = filing.all(Resolution.class).stream()
                .filter(r -> r.minute().equals(minute.id())).map(Resolution::outcome).collect(Collectors.toSet());
        passages.add(new Passage(minute.id(), Hit.Kind.MINUTE, span, leaves(span), name(), minute.title(), quote(span),
                hyphens(span), minute.number(), Optional.empty(), Citations.of(minute, setting), setting,
                people.in(a -> a.minute().equals(Optional.of(minute.id()))),
                codes(span, r -> r.minute().equals(Optional.of(minute.id()))), outcomes, Optional.empty(),
                printings.ofMinute(minute.id()), traits.of(minute)));
    }

    private void add(Resolution resolution) {
        Optional<Minute> minute = filing.all(Minute.class).stream().filter(m -> m.id().equals(resolution.minute()))
                .findFirst();
        Span span = resolution.evidence().span();
        passages.add(new Passage(resolution.id(), Hit.Kind.RESOLUTION, span, leaves(span), name(),
                minute.map(Minute::title).orElse(""), quote(span), hyphens(span), minute.flatMap(Minute::number),
                resolution.label(), resolution.citation(), settings.of(resolution.meeting()),
                people.in(a -> a.minute().equals(Optional.of(resolution.minute()))), codes(span, r -> within(r, span)),
                Set.of(resolution.outcome()), Optional.empty(), printings.of(resolution), traits.of(resolution)));
    }

    /// A report's sections stand for it, where they are found in its text.
    private void add(Report report) {
        int number = 0;
        for (ReportParts.Part part : ReportParts.of(report, whole(report), filing.paper().text())) {
            add(report, part, number++);
        }
    }

    private void add(Report report, ReportParts.Part part, int number) {
        Passage.Setting setting = settings.of(report);
        Span span = part.span();
        Optional<Report.Section> section = part.section();
        String id = section.isEmpty() ? report.id() : report.id() + Hit.SECTION + number;
        String title = section.map(s -> report.title() + " – " + s.title()).orElse(report.title());
        passages.add(new Passage(id, Hit.Kind.REPORT, span, leaves(span), name(), title, quote(span), hyphens(span),
                Optional.empty(), Optional.empty(), Citations.of(report, section, setting), setting,
                section.isEmpty() ? people.in(a -> a.report().equals(Optional.of(report.id()))) : people.at(span),
                codes(span, r -> within(r, span)), Set.of(), Optional.empty(),
                printings.alone(id), traits.of(report, span)));
    }

    /// A report's own text: its passage, and all that was found and belongs to it.
    private Span whole(Report report) {
        Span head = report.evidence().span();
        int end = filing.findings().stream().filter(f -> of(f).equals(Optional.of(report.id())))
                .mapToInt(f -> f.evidence().span().end()).max().orElse(0);
        return new Span(head.document(), head.start(), Math.max(head.end(), end));
    }

    private static Optional<String> of(Finding finding) {
        return switch (finding) {
            case Recommendation recommendation -> Optional.of(recommendation.report());
            case Appearance appearance -> appearance.report();
            case IndicatorReference reference -> reference.report();
            case Finding other -> Optional.empty();
        };
    }

    private void addPages() {
        String sha = filing.document().id().sha256();
        for (Page page : filing.paper().pages()) {
            addPage(sha + "/page/" + page.number(), page.start(), page.end(), name() + ", page " + page.number());
        }
        if (filing.paper().pages().isEmpty()) {
            List<Integer> cuts = cuts();
            for (int i = 1; i < cuts.size(); i++) {
                String citation = cuts.size() == 2 ? name() : name() + ", part " + i;
                addPage(sha + "/part/" + i, cuts.get(i - 1), cuts.get(i), citation);
            }
        }
    }

    private void addPage(String id, int start, int end, String citation) {
        Span span = new Span(filing.document().id(), start, end);
        if (quote(span).isBlank()) {
            return;
        }
        Set<Resolution.Outcome> outcomes = filing.all(Resolution.class).stream().filter(r -> within(r, span))
                .map(Resolution::outcome).collect(Collectors.toSet());
        passages.add(new Passage(id, Hit.Kind.PAGE, span, leaves(span), name(), name(), quote(span), hyphens(span),
                Optional.empty(), Optional.empty(), citation, settings.at(span), people.at(span),
                codes(span, r -> within(r, span)), outcomes, Optional.empty(), printings.alone(id),
                traits.ofPage(span)));
    }

    /// Where a paper without pages is cut: 0, the ends of paragraphs about a page apart, the text's end.
    private List<Integer> cuts() {
        String text = filing.paper().text();
        List<Integer> cuts = new ArrayList<>(List.of(0));
        while (text.length() - cuts.getLast() > PART + PART / 2) {
            int from = cuts.getLast();
            int cut = text.lastIndexOf("\n\n", from + PART);
            if (cut <= from + PART / 2) {
                cut = text.lastIndexOf('\n', from + PART);
            }
            if (cut <= from + PART / 2) {
                cut = text.lastIndexOf(' ', from + PART);
            }
            cuts.add(cut <= from + PART / 2 ? from + PART : cut);
        }
        cuts.add(text.length());
        return cuts;
    }

    private List<Passage.Code> codes(Span span, Predicate<IndicatorReference> belongs) {
        return filing.all(IndicatorReference.class).stream().filter(r -> belongs.test(r) || within(r, span))
                .map(r -> new Passage.Code(r.indicator(), r.title(),
                        Math.max(0, r.evidence().span().start() - span.start()),
                        Math.max(0, r.evidence().span().end() - span.start())))
                .toList();
    }

    private List<Integer> hyphens(Span span) {
        return filing.paper().hyphens().stream().filter(h -> h >= span.start() && h < span.end())
                .map(h -> h - span.start()).toList();
    }

    private static boolean within(Finding finding, Span span) {
        int start = finding.evidence().span().start();
        return start >= span.start() && start < span.end();
    }

    private String quote(Span span) {
        return filing.paper().quote(span);
    }

    private Leaves leaves(Span span) {
        return Leaves.of(span, filing.paper());
    }

    private String name() {
        return filing.document().name();
    }
}
