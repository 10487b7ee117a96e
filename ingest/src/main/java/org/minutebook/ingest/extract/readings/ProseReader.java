package org.minutebook.ingest.extract.readings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Reading.Measure;
import org.minutebook.corpus.TextView;
import org.minutebook.ingest.extract.readings.PassageReader.Found;

/// Finds the values that the sentences of a paragraph state ("sickness absence (BVPI 12) stood at 9.7 days"), and for
/// when they are. Not thread-safe.
final class ProseReader {

    private static final Pattern CLAUSE_END = Pattern
            .compile("(?i),? (?:against|compared|but|while|whilst|although|from|to)\\b|[;:]|, ");
    private static final Pattern EARLIER = Pattern
            .compile("(?i)(?:per [\\d,]+(?: population)? )?(?:a|one|the) year (?:earlier|before|ago)\\b.*",
                    Pattern.DOTALL);
    private static final Pattern BASELINES = Pattern.compile("(?i)(?:the )?baselines?\\b.*", Pattern.DOTALL);
    private static final Pattern FROM = Pattern.compile("(?i).*\\bfrom (?<value>" + Amount.VALUE + ") to ",
            Pattern.DOTALL);

    private final Paper paper;
    private final Passage passage;
    private final TextView view;
    private final String text;
    private final Sentences sentences;
    private final List<Codes.Code> codes;
    private final Setting setting;
    private final Optional<String> carried;
    private final List<Found> found = new ArrayList<>();

    /// @param carried the period of the figures before, in the same minute or report
    ProseReader(Paper paper, Passage passage, Codes codes, Setting setting, Optional<String> carried) {
        this.paper = paper;
        this.passage = passage;
        this.view = TextView.of(paper, passage.start(), passage.end());
        this.text = view.text();
        this.sentences = new Sentences(text);
        this.codes = codes.in(passage.start(), passage.end()).stream()
                .map(c -> new Codes.Code(c.indicator(), offset(c.start()), offset(c.end()))).toList();
        this.setting = setting;
        this.carried = carried;
    }

    /// The values that the forms of a passage found and those that sentences state, with their periods, in order.
    List<Found> read(List<Found> forms) {
        found.addAll(forms);
        if (!codes.isEmpty() || passage.indicator().isPresent()) {
            for (Statement statement : Statement.values()) {
                statement.in(text).forEach(m -> add(statement, m));
            }
        }
        found.sort(Comparator.comparingInt(Found::at));
        List<Found> timed = new ArrayList<>();
        for (Found one : found) {
            timed(one, timed);
        }
        return timed;
    }

    private void add(Statement statement, MatchResult m) {
        int value = m.start("value");
        Optional<Amount> amount = Amount.at(text, value);
        Optional<String> indicator = statement.follows() ? next(m.end()) : indicator(value);
        boolean known = found.stream().anyMatch(f -> f.at() == view.toPaper(value));
        if (!known && amount.isPresent() && indicator.isPresent()
                && !Statement.isSupposed(text, sentences.start(value), value, amount.get().end())) {
            Amount a = amount.get();
            found.add(new Found(indicator.get(), statement.measure(), Optional.empty(), a, view.toPaper(m.start()),
                    view.endToPaper(a.end()), view.toPaper(value)));
        }
    }

    /// The indicator named last before the value in its sentence, or the only one in it, or the last before it.
    private Optional<String> indicator(int value) {
        int start = sentences.start(value);
        List<Codes.Code> own = codes.stream().filter(c -> start <= c.start() && c.end() <= sentences.end(value))
                .toList();
        Optional<Codes.Code> before = own.stream().filter(c -> c.end() <= value).reduce((_, b) -> b);
        if (before.isPresent() || !own.isEmpty()) {
            return before.or(() -> own.size() == 1 ? Optional.of(own.getFirst()) : Optional.empty())
                    .map(Codes.Code::indicator);
        }
        int sentenceBefore = sentences.start(Math.max(0, start - 2));
        List<String> last = codes.stream().filter(c -> sentenceBefore <= c.start() && c.end() <= start)
                .map(Codes.Code::indicator).distinct().toList();
        return last.size() == 1 ? Optional.of(last.getFirst()) : passage.indicator().filter(_ -> codes.isEmpty());
    }

    private Optional<String> next(int offset) {
        return codes.stream().filter(c -> c.start() == offset).map(Codes.Code::indicator).findFirst();
    }

    private void timed(Found one, List<Found> timed) {
        int value = offset(one.at());
        Optional<Found> beside = timed.stream().filter(f -> f.indicator().equals(one.indicator()))
                .filter(f -> sentences.start(offset(f.at())) == sentences.start(value)).reduce((_, b) -> b);
        Found whole = beside.flatMap(b -> b.amount().unit()).map(one::inUnit).orElse(one);
        if (whole.period().isPresent()) {
            timed.add(whole);
        } else if (whole.measure() == Measure.TARGET || whole.measure() == Measure.BASELINE) {
            Optional<String> when = printed(value).or(() -> whole.measure() == Measure.BASELINE
                    ? Optional.empty()
                    : beside.flatMap(Found::period).or(() -> around(whole, timed)));
            timed.add(whole.as(whole.measure(), when.map(Periods::yearOf)));
        } else {
            stated(whole, beside, timed);
        }
    }

    private void stated(Found one, Optional<Found> beside, List<Found> timed) {
        int value = offset(one.at());
        Optional<Found> later = beside.filter(b -> b.period().filter(Periods::isFinancial).isPresent());
        if (later.isPresent() && EARLIER.matcher(text.substring(end(value)).stripLeading()).matches()) {
            timed.add(one.as(later.get().measure(), later.get().period().map(Periods::before)));
            return;
        }
        Optional<String> when = printed(value).or(() -> around(one, timed))
                .or(() -> one.measure() == Measure.CURRENT ? setting.running() : Optional.empty());
        boolean baseline = isOfBaselines(value);
        Measure measure = baseline ? Measure.BASELINE : when.map(setting::measure).orElse(one.measure());
        Matcher from = FROM.matcher(text.substring(sentences.start(value), value));
        if (setting.yearEnd() && measure == Measure.OUTTURN && from.matches()) {
            before(one, sentences.start(value) + from.start("value")).ifPresent(b -> timed
                    .add(b.as(measure, when.map(Periods::before))));
        }
        timed.add(one.as(measure, when));
    }

    /// The first of two values, "from 19.6 to 18.4".
    private Optional<Found> before(Found one, int value) {
        return Amount.at(text, value).map(a -> new Found(one.indicator(), one.measure(), Optional.empty(), a,
                view.toPaper(value), view.endToPaper(a.end()), view.toPaper(value)))
                .map(f -> one.amount().unit().map(f::inUnit).orElse(f));
    }

    /// Whether the sentence, or the one before it, is about baselines.
    private boolean isOfBaselines(int value) {
        int start = sentences.start(value);
        int before = sentences.start(Math.max(0, start - 2));
        return BASELINES.matcher(text.substring(start, value)).matches()
                || BASELINES.matcher(text.substring(before, value)).matches();
    }

    /// The period that the sentence itself names for the value: after it in its clause, or else before it.
    private Optional<String> printed(int value) {
        int stop = sentences.end(value);
        int after = Math.min(end(value), stop);
        Matcher clause = CLAUSE_END.matcher(text).region(after, stop);
        int to = clause.find() ? clause.start() : stop;
        return Cues.first(text, after, to, setting)
                .or(() -> Cues.last(text, sentences.start(value), value, setting));
    }

    /// The period of the figures around the value: of the sentence before on the same indicator, of the title, of the
    /// figures before.
    private Optional<String> around(Found one, List<Found> timed) {
        int value = offset(one.at());
        int start = sentences.start(value);
        int before = sentences.start(Math.max(0, start - 2));
        boolean same = isOfBaselines(value) || codes.stream()
                .filter(c -> before <= c.start() && c.end() <= sentences.end(value))
                .allMatch(c -> c.indicator().equals(one.indicator()));
        return (same ? Cues.last(text, before, start, setting) : Optional.<String>empty()).or(setting::period)
                .or(() -> timed.stream().map(Found::period).flatMap(Optional::stream).reduce((_, b) -> b))
                .or(() -> carried);
    }

    private int offset(int place) {
        return TextView.of(paper, passage.start(), place).text().length();
    }

    private int end(int value) {
        return Amount.at(text, value).map(Amount::end).orElse(value);
    }
}
