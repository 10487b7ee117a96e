package org.minutebook.ingest.segment;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the head of a report: a table or list of `Meeting:`, `Date:`, `Title:`, `Directorate:`, or of the same under
/// other names.
final class ReportHeaders {

    private static final int REACH = 30;
    private static final int LONGEST_VALUE = 3;

    private enum Field {
        TO("(?:report )?to|meeting|committee|report to(?: the)?|decision maker|meeting of|name of (?:meeting|committee)|for"),
        DATE("(?:meeting |report |decision )?date(?: of (?:meeting|decision|report|committee))?|(?:meeting|committee) date"),
        TITLE("(?:report )?title(?: of (?:the )?report)?|(?:report )?subject(?: matter)?|name of report|report|heading|subject of report"),
        FROM("directorate|department|service(?: area)?|report (?:of|from|by|author)(?: the)?|from|by|author|lead officer|director|originating (?:department|officer)|responsible (?:officer|director)"),
        OTHER("wards?(?: \\(?s?\\)? ?affected| affected|\\(s\\))*|key decision|contact(?: officer| name)?|portfolio(?: holder)?|classification|status|purpose(?: of report)?|cabinet member|lead member|item(?: no)?|agenda item|exempt|public");

        private final Pattern form;

        Field(String labels) {
            form = Pattern.compile("^(?:\\d{1,2}[.)]?\\s*)?(?:" + labels + ")\\s*(?::-?|\\t|$)\\s*(.*)$",
                    Pattern.CASE_INSENSITIVE);
        }
    }

    /// A field's value: where it stands.
    private record Value(int start, int end, int line) {}

    /// A header, and the line after it.
    record Found(ReportHeader header, int first, int next) {}

    private final Lines lines;

    ReportHeaders(Lines lines) {
        this.lines = lines;
    }

    /// The header whose first field stands on this line; empty where none does.
    Optional<Found> at(int index) {
        if (field(lines.get(index)).filter(f -> f != Field.OTHER).isEmpty()) {
            return Optional.empty();
        }
        Map<Field, Value> values = new EnumMap<>(Field.class);
        int last = index;
        for (int i = index; i < Math.min(lines.size(), index + REACH) && i - last <= LONGEST_VALUE; i++) {
            Optional<Field> field = field(lines.get(i));
            if (field.isPresent() && !values.containsKey(field.get())) {
                values.put(field.get(), value(i, field.get()));
                last = Math.max(i, values.get(field.get()).line());
            } else if (field.isPresent()) {
                break;
            }
        }
        boolean enough = values.containsKey(Field.TITLE)
                && values.get(Field.TITLE).end() > values.get(Field.TITLE).start()
                && (values.containsKey(Field.TO) || (values.containsKey(Field.FROM) && values.containsKey(Field.DATE)));
        return enough ? Optional.of(new Found(header(values, index, last), index, last + 1)) : Optional.empty();
    }

    private Optional<Field> field(Line line) {
        String text = line.text();
        for (Field field : Field.values()) {
            Matcher m = field.form.matcher(text);
            boolean alone = m.matches() && m.group(1).isEmpty() && !text.endsWith(":") && !text.endsWith("\t");
            if (m.matches() && (!alone || line.cell() || line.heading() || line.capitals())) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    private Value value(int index, Field field) {
        Line line = lines.get(index);
        Matcher m = field.form.matcher(line.text());
        boolean here = m.matches() && !m.group(1).isBlank();
        int first = here ? index : index + 1;
        if (first >= lines.size() || (!here && field(lines.get(first)).isPresent())) {
            return new Value(line.end(), line.end(), index);
        }
        int start = here ? line.start() + m.start(1) : lines.get(first).start();
        int last = first;
        while (last + 1 < lines.size() && last - first < LONGEST_VALUE && !lines.get(last + 1).gap()
                && field(lines.get(last + 1)).isEmpty() && !numberAlone(lines.get(last + 1))
                && !numberedSection(lines.get(last + 1))) {
            last++;
        }
        return new Value(start, lines.get(last).end(), last);
    }

    private static boolean numberAlone(Line line) {
        return line.text().matches("\\d{1,2}[.)]?");
    }

    private static boolean numberedSection(Line line) {
        return line.text().matches("^\\d{1,2}(?:\\.\\d+)?[.)]?\\s+\\S.*");
    }

    private ReportHeader header(Map<Field, Value> values, int index, int last) {
        Optional<String> date = words(values, Field.DATE);
        Optional<LocalDate> day = date.flatMap(PrintedDates::first);
        return new ReportHeader(Optional.empty(), words(values, Field.TO), day, words(values, Field.TITLE),
                words(values, Field.FROM),
                lines.get(index).start(), lines.get(last).end());
    }

    private Optional<String> words(Map<Field, Value> values, Field field) {
        return Optional.ofNullable(values.get(field)).map(v -> lines.words(v.start(), v.end()))
                .filter(w -> !w.isEmpty());
    }

    /// Whether the line says that a report follows: "BOROUGH COUNCIL – REPORT TO MEMBERS".
    static boolean banner(Line line) {
        String text = line.text().toLowerCase(Locale.ROOT);
        return line.words() < 12 && (text.contains("council") || text.contains("report"))
                && Numbered.of(line.text()).isEmpty()
                && !text.endsWith(".");
    }
}
