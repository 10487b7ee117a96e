package org.minutebook.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.minutebook.corpus.Action;
import org.minutebook.corpus.Reading;

/// What actions and readings can be put in order by, as the rows of a table are.
public enum Column {
    /// The day of the meeting.
    MEETING,
    /// An action's last due date.
    DUE,
    /// How an action stood: overdue, due, ongoing, unknown, complete.
    STATE,
    /// Who is to do it.
    LEAD, SECTION, OBJECTIVE, ACTION, INDICATOR, PERIOD, MEASURE,
    /// Numbers by their size, then words.
    VALUE, AS_OF;

    private static final int LONGEST = 200;

    /// What the column comes to for a passage: keys in order of their UTF-8 bytes are in the column's order. Empty where
    /// the passage has nothing there.
    public Optional<String> key(Passage passage) {
        Optional<String> key = this == MEETING
                ? passage.setting().date().map(LocalDate::toString)
                : passage.record().flatMap(record -> switch (record) {
                    case Action action -> key(action);
                    case Reading reading -> key(reading);
                    default -> Optional.empty();
                });
        return key.map(k -> k.length() > LONGEST ? k.substring(0, LONGEST) : k).filter(k -> !k.isBlank());
    }

    private Optional<String> key(Action action) {
        return switch (this) {
            case DUE -> Stream.concat(action.due().stream(), action.dueRange().map(Action.Range::to).stream())
                    .max(Comparator.naturalOrder()).map(LocalDate::toString);
            case STATE -> Optional.of(urgency(action.state()));
            case LEAD -> action.lead().map(Column::folded);
            case SECTION -> action.section().map(Column::folded);
            case OBJECTIVE -> action.objective().map(Column::folded);
            case ACTION -> Optional.of(folded(action.action()));
            case MEETING, INDICATOR, PERIOD, MEASURE, VALUE, AS_OF -> Optional.empty();
        };
    }

    private Optional<String> key(Reading reading) {
        return switch (this) {
            case INDICATOR -> Optional.of(reading.indicator());
            case PERIOD -> reading.period();
            case MEASURE -> Optional.of(standing(reading.measure()));
            case VALUE -> Optional.of(switch (reading.value()) {
                case Reading.Value.Numeric(BigDecimal number) -> sortable(number.doubleValue());
                case Reading.Value.Words(String words) -> "~" + folded(words);
            });
            case AS_OF -> reading.asOf().map(LocalDate::toString);
            case MEETING, DUE, STATE, LEAD, SECTION, OBJECTIVE, ACTION -> Optional.empty();
        };
    }

    private static String urgency(Action.State state) {
        return switch (state) {
            case OVERDUE -> "1";
            case DUE -> "2";
            case ONGOING -> "3";
            case UNKNOWN -> "4";
            case COMPLETE -> "5";
        };
    }

    private static String standing(Reading.Measure measure) {
        return switch (measure) {
            case OUTTURN -> "1";
            case CURRENT -> "2";
            case TARGET -> "3";
            case BASELINE -> "4";
        };
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.UK);
    }

    /// The bits of the number, turned so that larger numbers have larger ones.
    private static String sortable(double number) {
        long bits = Double.doubleToLongBits(number);
        return "%016x".formatted(bits >= 0 ? bits ^ Long.MIN_VALUE : ~bits);
    }
}
