package org.minutebook.ingest.extract.readings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Reading.Measure;
import org.minutebook.corpus.TextView;

/// Finds the values in one passage. Not thread-safe.
final class PassageReader {

    private static final Pattern COMPARISON = Pattern.compile(
            "(?i)\\b(?:national|england|english|regional|family|neighbours?'?|comparators?|quartile|average|other authorities|nationally|benchmark)\\b");
    private static final Pattern BY_YEAR = Pattern
            .compile("(?<value>" + Amount.VALUE + ") (?:by|in|for) (?<period>" + Periods.YEAR + ")");
    private static final Pattern VALUE_YEAR = Pattern
            .compile("(?<value>" + Amount.VALUE + ") ?- ?(?<period>" + Periods.YEAR + ")");
    private static final Pattern AFTER_CODE = Pattern
            .compile("\\s?[-:=]\\s?(?:[A-Z][^\\d=]{0,70}? [-:=] ?)?(?=" + Amount.VALUE + ")");
    private static final Pattern CHANGED = Pattern.compile("(?i)(?<!\\b(?:be|being|is|are) )"
            + "\\b(?:fell|fallen|rose|risen|grew|grown|went|gone|came|slipped|dropped|moved|declined|worsened|increased|decreased|reduced|improved)\\b"
            + "(?: (?!to\\b|from\\b)[a-z]+){0,3} $");
    private static final Pattern ENDS = Pattern.compile("\\s*(?:$|[.;,(<\\[-]).*", Pattern.DOTALL);
    private static final int FAR = 250;
    private static final int NEAR = 60;
    private static final int BEFORE = 45;

    private final Paper paper;
    private final Passage passage;
    private final TextView view;
    private final String text;
    private final List<Codes.Code> codes;
    private final Optional<LocalDate> today;
    private final List<Found> found = new ArrayList<>();

    PassageReader(Paper paper, Passage passage, Codes codes, Optional<LocalDate> today) {
        this.paper = paper;
        this.passage = passage;
        this.view = TextView.of(paper, passage.start(), passage.end());
        this.text = view.text();
        this.codes = codes.in(passage.start(), passage.end());
        this.today = today;
    }

    /// A value and whose it is.
    ///
    /// @param at where in the paper the value starts
    record Found(String indicator, Measure measure, Optional<String> period, Amount amount, int start, int end,
            int at) {

        Found {
            period = period.or(amount::period);
        }

        /// The same value as another measure and for this period.
        Found as(Measure other, Optional<String> when) {
            return new Found(indicator, other, period.or(() -> when), amount, start, end, at);
        }

        /// The same value in this unit, if it is printed without one.
        Found inUnit(String unit) {
            return new Found(indicator, measure, period, amount.inUnit(unit), start, end, at);
        }
    }

    /// The values in the passage; empty where it names no indicator and stands beside none.
    List<Found> read() {
        if (codes.isEmpty() && passage.indicator().isEmpty()) {
            return List.of();
        }
        for (Form form : Form.values()) {
            form(form);
        }
        passage.column().ifPresent(this::column);
        return found;
    }

    private void form(Form form) {
        Matcher m = form.words().matcher(text);
        while (m.find()) {
            Measure measure = form.measure().orElseGet(() -> measure(m.group("measure")));
            Optional<String> quarter = group(m, "quarter");
            Optional<String> period = Periods.of(group(m, "period"), quarter)
                    .or(() -> quarter.flatMap(q -> today.map(day -> Periods.latest(q, day))));
            boolean far = form == Form.FROM_TO && distance(m.start()) > NEAR;
            if (form == Form.FROM_TO && CHANGED.matcher(clause(m.start())).find()) {
                changed(m.end());
            } else if (!far && !isCompared(m.start("value")) && !isCompared(m.start())) {
                add(measure, period, m.start(), m.start("value"));
                if (form == Form.FROM_TO) {
                    targets(m.end());
                }
            }
        }
    }

    /// `had fallen from 19.6 to 18.4`: what has changed is no target, and what it was before is superseded.
    private void changed(int to) {
        if (!isCompared(to) && distance(to) <= NEAR + BEFORE) {
            Matcher year = BY_YEAR.matcher(text).region(Math.min(to + 1, text.length()), text.length());
            add(Measure.OUTTURN, year.lookingAt() ? Periods.whole(year.group("period")) : Optional.empty(), to + 1,
                    to + 1);
        }
    }

    /// `from 83 to 97 (2008) (102 by 2009)`: what follows "to" is a target, and so is what the brackets give.
    private void targets(int to) {
        Optional<Amount> amount = Amount.at(text, to + 1);
        amount.ifPresent(a -> {
            add(Measure.TARGET, Optional.empty(), to + 1, to + 1);
            Matcher more = BY_YEAR.matcher(text).region(to + 1, a.end());
            while (more.find()) {
                add(Measure.TARGET, Periods.whole(more.group("period")), more.start(), more.start("value"));
            }
        });
    }

    private void column(MeasureColumns.Column column) {
        Optional<Amount> first = Amount.at(text, 0);
        if (first.filter(this::isWhole).isPresent() && Periods.whole(text).isEmpty()) {
            add(column.measure(), column.period(), 0, 0);
        }
        if (column.measure() == Measure.CURRENT || column.measure() == Measure.OUTTURN) {
            return;
        }
        Matcher list = VALUE_YEAR.matcher(text);
        while (list.find()) {
            add(column.measure(), Periods.whole(list.group("period")), list.start(), list.start("value"));
        }
        for (Codes.Code code : codes) {
            afterCode(column, code);
        }
    }

    private void afterCode(MeasureColumns.Column column, Codes.Code code) {
        int end = offset(code.end());
        Matcher after = AFTER_CODE.matcher(text).region(end, text.length());
        if (after.lookingAt()) {
            Matcher year = BY_YEAR.matcher(text).region(after.end(), text.length());
            Optional<String> period = year.lookingAt() ? Periods.whole(year.group("period")) : column.period();
            add(column.measure(), period, offset(code.start()), after.end());
        }
    }

    /// Whether the value is what its cell is about: it has a unit or nothing follows it but brackets and stops.
    private boolean isWhole(Amount amount) {
        return amount.unit().isPresent() || ENDS.matcher(text.substring(amount.end())).matches();
    }

    private boolean isCompared(int offset) {
        return COMPARISON.matcher(clause(offset)).find();
    }

    /// What stands before this offset in its clause.
    private String clause(int offset) {
        int stop = Math.max(text.lastIndexOf(". ", offset), text.lastIndexOf("; ", offset));
        return text.substring(Math.max(Math.max(0, stop), offset - BEFORE), offset);
    }

    private void add(Measure measure, Optional<String> period, int from, int value) {
        Optional<Amount> amount = Amount.at(text, value);
        Optional<String> indicator = indicator(value);
        if (amount.isPresent() && indicator.isPresent()) {
            Amount a = amount.get();
            found.add(new Found(indicator.get(), measure, period.or(a::period), a, view.toPaper(from),
                    view.endToPaper(a.end()), view.toPaper(value)));
        }
    }

    /// The indicator named last before the value, if not too far in prose; or else that of the row or line before.
    private Optional<String> indicator(int value) {
        int place = view.toPaper(value);
        Optional<Codes.Code> last = codes.stream().filter(c -> c.end() <= place).reduce((_, b) -> b);
        if (last.isPresent()) {
            boolean near = passage.cell() || place - last.get().end() <= FAR;
            return last.filter(_ -> near).map(Codes.Code::indicator);
        }
        return passage.indicator();
    }

    /// How far before this offset the last code ends.
    private int distance(int offset) {
        int place = view.toPaper(offset);
        return codes.stream().filter(c -> c.end() <= place).mapToInt(c -> place - c.end()).min()
                .orElse(Integer.MAX_VALUE);
    }

    private int offset(int place) {
        return TextView.of(paper, passage.start(), place).text().length();
    }

    private static Measure measure(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return small.equals("target") ? Measure.TARGET : small.equals("baseline") ? Measure.BASELINE : Measure.OUTTURN;
    }

    private static Optional<String> group(Matcher m, String name) {
        return m.namedGroups().containsKey(name) ? Optional.ofNullable(m.group(name)) : Optional.empty();
    }
}
