package org.minutebook.corpus.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Records as rows of CSV (RFC 4180: commas, CRLF, quotes doubled). A list's values are joined by `; `, the fields of an
/// object in a list by a space. A cell that a spreadsheet would take for a formula (it starts with `=`, `+`, `-`, `@`, a
/// tab or a carriage return, and is no number) has an apostrophe put before it.
final class Csv {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d,]*(\\.\\d+)?%?");
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private final List<String> columns;
    private final Appendable out;

    Csv(List<String> columns, Appendable out) {
        this.columns = columns;
        this.out = out;
    }

    void header() throws IOException {
        line(columns);
    }

    void row(ObjectNode node) throws IOException {
        line(columns.stream().map(c -> flat(node.path(c))).toList());
    }

    private void line(List<String> cells) throws IOException {
        out.append(cells.stream().map(Csv::cell).collect(Collectors.joining(","))).append("\r\n");
    }

    private static String flat(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(Csv::flat).collect(Collectors.joining("; "));
        }
        if (value.isObject()) {
            return value.valueStream().map(Csv::flat).collect(Collectors.joining(" "));
        }
        return value.isBigDecimal() ? value.decimalValue().toPlainString() : value.asText("");
    }

    static String cell(String value) {
        String safe = !value.isEmpty() && STARTS_A_FORMULA.indexOf(value.charAt(0)) >= 0
                && !NUMBER.matcher(value).matches() ? "'" + value : value;
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }
}
