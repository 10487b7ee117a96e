package org.minutebook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.minutebook.corpus.Action;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.IndicatorReference;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Reading;
import org.minutebook.corpus.Report;
import org.minutebook.corpus.Span;

/// The actions and readings of a filing as passages. Each carries its record, so that a table of them can be shown
/// without looking at any paper.
final class RowPassages {

    private static final int LONGEST_TITLE = 160;

    private final Filing.Filed filing;
    private final Settings settings;
    private final Printings printings;

    RowPassages(Filing.Filed filing, Settings settings, Printings printings) {
        this.filing = filing;
        this.printings = printings;
        this.settings = settings;
    }

    /// The actions, then the readings, each in the order of the text.
    List<Passage> all() {
        List<Passage> all = new ArrayList<>();
        List<Action> actions = filing.all(Action.class);
        for (int i = 0; i < actions.size(); i++) {
            all.add(of(actions.get(i), id("action", i)));
        }
        List<Reading> readings = filing.all(Reading.class);
        for (int i = 0; i < readings.size(); i++) {
            all.add(of(readings.get(i), id("reading", i)));
        }
        return all;
    }

    /// Ids of one paper stand in the order of its text.
    private String id(String kind, int number) {
        return "%s/%s/%06d".formatted(filing.document().id().sha256(), kind, number + 1);
    }

    private Passage of(Action action, String id) {
        String title = Optional.of(action.action()).filter(t -> !t.isBlank()).or(action::objective).or(action::target)
                .orElse("Action");
        return passage(id, Hit.Kind.ACTION, shortened(title), action, action.minute(), action.report(),
                named(action.evidence().span()));
    }

    private Passage of(Reading reading, String id) {
        Span span = reading.evidence().span();
        String title = "%s: %s %s%s".formatted(reading.indicator(), reading.measure().name().toLowerCase(Locale.ROOT),
                reading.told(), reading.period().map(p -> " for " + p).orElse(""));
        List<Passage.Code> codes = new ArrayList<>(named(span));
        if (codes.stream().noneMatch(c -> c.indicator().equals(reading.indicator()))) {
            codes.add(new Passage.Code(reading.indicator(), Optional.empty(), 0, 0));
        }
        return passage(id, Hit.Kind.READING, shortened(title), reading, reading.minute(), reading.report(), codes);
    }

    private Passage passage(String id, Hit.Kind kind, String title, Finding finding, Optional<String> minute,
            Optional<String> report, List<Passage.Code> codes) {
        Span span = finding.evidence().span();
        Optional<Minute> of = minute.flatMap(m -> find(Minute.class, m, Minute::id));
        Optional<Report> in = report.flatMap(r -> find(Report.class, r, Report::id));
        Passage.Setting setting = of.map(m -> settings.of(m.meeting())).or(() -> in.map(settings::of))
                .orElseGet(() -> settings.at(span));
        Paper paper = filing.paper();
        List<Integer> hyphens = paper.hyphens().stream().filter(h -> h >= span.start() && h < span.end())
                .map(h -> h - span.start()).toList();
        String source = of.map(Citations::name).or(() -> in.map(Report::title)).orElse(filing.document().name());
        return new Passage(id, kind, span, Leaves.of(span, paper), filing.document().name(), title,
                paper.quote(span), hyphens, of.flatMap(Minute::number), Optional.empty(),
                Citations.of(kind, source, setting), setting, List.of(), codes, Set.of(), Optional.of(finding),
                printings.alone(id), Passage.Nature.PLAIN);
    }

    private <F extends Finding> Optional<F> find(Class<F> type, String id, Function<F, String> ids) {
        return filing.all(type).stream().filter(f -> ids.apply(f).equals(id)).findFirst();
    }

    private List<Passage.Code> named(Span span) {
        return filing.all(IndicatorReference.class).stream().filter(r -> span.contains(r.evidence().span()))
                .map(r -> new Passage.Code(r.indicator(), r.title(), r.evidence().span().start() - span.start(),
                        r.evidence().span().end() - span.start()))
                .toList();
    }

    private static String shortened(String title) {
        if (title.length() <= LONGEST_TITLE) {
            return title;
        }
        int cut = title.lastIndexOf(' ', LONGEST_TITLE);
        return title.substring(0, cut > 0 ? cut : LONGEST_TITLE).stripTrailing() + "…";
    }
}
