package org.minutebook.ingest.extract.decisions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number or letter that a part of a decision begins with.
///
/// @param printed without brackets and stop
/// @param end where in the text what it labels starts
record Label(Style style, Form form, String printed, int start, int end) {

    private static final Pattern FORM = Pattern
            .compile("(?:\\((\\d{1,2}|[a-zA-Z]|[ivxIVX]{1,5})\\)|(\\d{1,2}|[a-zA-Z]|[ivxIVX]{1,5})(?:\\)|\\.(?!\\d)))"
                    + "(?=[\\s\"'“‘(]|[A-Z]|$)[\\s.:-]*");
    private static final Pattern BARE_LETTER = Pattern.compile("([A-H]) (?=[A-Z][a-z]+ )");
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x",
            "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx");

    enum Style {
        NUMBER, LETTER, ROMAN
    }

    enum Form {
        BRACKETS, ONE_BRACKET, STOP, BARE
    }

    /// The label that stands at the offset, where one does. A letter that may be a Roman number is a letter.
    static Optional<Label> at(String text, int offset) {
        Matcher m = FORM.matcher(text).region(offset, text.length());
        m.useTransparentBounds(true);
        if (m.lookingAt()) {
            String printed = Optional.ofNullable(m.group(1)).orElseGet(() -> m.group(2));
            return Optional.of(new Label(style(printed), form(m), printed, offset, m.end()));
        }
        Matcher bare = BARE_LETTER.matcher(text).region(offset, text.length());
        return bare.lookingAt()
                ? Optional.of(new Label(Style.LETTER, Form.BARE, bare.group(1), offset, bare.end()))
                : Optional.empty();
    }

    /// Whether this can be a list's first label.
    boolean opens() {
        return List.of("1", "a", "i").contains(printed.toLowerCase(Locale.ROOT));
    }

    /// Whether this comes next after the other in the list that `first` opened.
    boolean follows(Label other, Label first) {
        boolean roman = first.isRomanOne();
        return form == first.form && sort(roman) == first.sort(roman)
                && ordinal(roman) == other.ordinal(roman) + 1;
    }

    private boolean isRomanOne() {
        return printed.equalsIgnoreCase("i");
    }

    private Style sort(boolean roman) {
        if (style == Style.NUMBER) {
            return style;
        }
        return roman && ROMAN.contains(printed.toLowerCase(Locale.ROOT)) ? Style.ROMAN : Style.LETTER;
    }

    private int ordinal(boolean roman) {
        String low = printed.toLowerCase(Locale.ROOT);
        if (style == Style.NUMBER) {
            return Integer.parseInt(printed);
        }
        return roman && ROMAN.contains(low) ? ROMAN.indexOf(low) + 1 : low.charAt(0) - 'a' + 1;
    }

    private static Form form(Matcher m) {
        if (m.group(1) != null) {
            return Form.BRACKETS;
        }
        return m.group().contains(")") ? Form.ONE_BRACKET : Form.STOP;
    }

    private static Style style(String printed) {
        if (Character.isDigit(printed.charAt(0))) {
            return Style.NUMBER;
        }
        return printed.length() > 1 ? Style.ROMAN : Style.LETTER;
    }
}
