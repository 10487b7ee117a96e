package org.minutebook.ingest.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number at the head of a line.
///
/// @param number as printed, without what parts it from the title
/// @param style what all numbers of one run share, e.g. `9.9.9` for 16.03.2
/// @param values the figures in it, in order
/// @param agendaNumber a second number, in brackets
/// @param length how much of the line it takes, the space after it included; the whole line where nothing follows
record Numbered(String number, String style, List<Integer> values, Optional<String> agendaNumber, int length) {

    private static final Pattern WORDED = Pattern
            .compile("(?i)^(?:agenda )?(item|minute)(?: no\\.?| number)? ?(\\d{1,4}[a-z]?)(?:\\s*[:.)-]+\\s*|\\s+|$)");
    private static final Pattern COMPOSITE = Pattern.compile(
            "^\\(?((?:[A-Za-z]{1,5}[/ -]?)?\\d{1,4}(?:[./:-](?:\\d{1,4}|[A-Za-z]{1,4}(?=[./:-]\\d))[a-z]?)+)\\)?[.:)]?(?:\\s*-)?(?:\\s+|$)");
    private static final Pattern LETTERED = Pattern.compile(
            "^((?:[A-Z]{2,5} )?[A-Za-z]{1,5}/\\d{1,4}(?:[/.-]\\d{1,4})*)[.:]?(?:\\s+|$)");
    private static final Pattern PLAIN = Pattern
            .compile(
                    "^(\\d{1,4}(?:[a-zA-Z](?![A-Za-z]))?)(?:([.):])(?:\\s*-)?(?:\\s+|(?=[A-Z][A-Za-z])|$)|\\s+(?:- )?|$|(?=[A-Z]{4}))");
    private static final Pattern BRACKETED = Pattern.compile("^\\((\\d{1,4})\\)(?:\\s+|$)");
    private static final Pattern ROMAN = Pattern.compile("^([ivxl]{1,6}|[IVXL]{1,6})[.)]\\s+");
    private static final Pattern LETTER = Pattern.compile("^([A-Z])[.)]\\s+(?=[A-Z])");
    private static final Pattern AGENDA = Pattern.compile("^\\((?:item )?(\\d{1,3})\\)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIGURES = Pattern.compile("\\d+");
    private static final Pattern NO_NUMBER = Pattern.compile(
            "(?i)^\\d{1,2}[.:]\\d{2}\\s*-?\\s*(?:a\\.?m|p\\.?m|hours|hrs|noon).*|^\\d{1,2}(?:\\s*[ap]\\.?m\\b|(?:st|nd|rd|th)\\b|:\\d\\d).*"
                    + "|^\\d+(?:\\.\\d+)?\\s*(?:%|per cent).*|^\\d{1,2}[./]\\d{1,2}[./](?:19|20)\\d\\d\\b.*"
                    + "|^\\d{1,2}\\s+(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b.*"
                    + "|^(?:19|20)\\d\\d\\s*(?:[/-]|to\\b).*");

    Numbered {
        values = List.copyOf(values);
    }

    /// The number that this line begins with; empty where there is none, or only a date, a time or a share.
    static Optional<Numbered> of(String line) {
        if (NO_NUMBER.matcher(line).matches()) {
            return Optional.empty();
        }
        return worded(line).or(() -> composite(line, COMPOSITE)).or(() -> composite(line, LETTERED))
                .or(() -> plain(line))
                .or(() -> simple(line, BRACKETED, "(9)")).or(() -> roman(line)).or(() -> letter(line));
    }

    /// Whether the line holds the number alone.
    boolean alone(String line) {
        return length >= line.length();
    }

    private static Optional<Numbered> worded(String line) {
        Matcher m = WORDED.matcher(line);
        return m.find()
                ? Optional.of(new Numbered(m.group(2), m.group(1).toLowerCase(Locale.ROOT),
                        figures(m.group(2)), Optional.empty(), m.end()))
                : Optional.empty();
    }

    private static Optional<Numbered> composite(String line, Pattern form) {
        Matcher m = form.matcher(line);
        if (!m.find() || FIGURES.matcher(m.group(1)).results().count() > 5) {
            return Optional.empty();
        }
        String number = m.group(1);
        return Optional.of(withAgenda(line, number, number.replaceAll("\\d+[a-z]?", "9"), m.end()));
    }

    private static Optional<Numbered> plain(String line) {
        Matcher m = PLAIN.matcher(line);
        if (!m.find()) {
            return Optional.empty();
        }
        return Optional.of(withAgenda(line, m.group(1), ")".equals(m.group(2)) ? "9)" : "9", m.end()));
    }

    private static Numbered withAgenda(String line, String number, String style, int end) {
        Matcher agenda = AGENDA.matcher(line.substring(end));
        boolean second = agenda.find() && agenda.end() < line.length() - end;
        return new Numbered(number, style, figures(number), second ? Optional.of(agenda.group(1)) : Optional.empty(),
                second ? end + agenda.end() : end);
    }

    private static Optional<Numbered> simple(String line, Pattern form, String style) {
        Matcher m = form.matcher(line);
        return m.find()
                ? Optional.of(new Numbered(m.group(1), style, figures(m.group(1)), Optional.empty(), m.end()))
                : Optional.empty();
    }

    private static Optional<Numbered> roman(String line) {
        Matcher m = ROMAN.matcher(line);
        if (!m.find()) {
            return Optional.empty();
        }
        String style = Character.isUpperCase(m.group(1).charAt(0)) ? "I" : "i";
        return Optional.of(new Numbered(m.group(1), style, List.of(value(m.group(1))), Optional.empty(), m.end()));
    }

    private static Optional<Numbered> letter(String line) {
        Matcher m = LETTER.matcher(line);
        return m.find()
                ? Optional.of(new Numbered(m.group(1), "A", List.of(m.group(1).charAt(0) - 'A' + 1),
                        Optional.empty(), m.end()))
                : Optional.empty();
    }

    private static int value(String roman) {
        int total = 0;
        int last = 0;
        for (int i = roman.length() - 1; i >= 0; i--) {
            int one = switch (Character.toLowerCase(roman.charAt(i))) {
                case 'i' -> 1;
                case 'v' -> 5;
                case 'x' -> 10;
                default -> 50;
            };
            total += one < last ? -one : one;
            last = Math.max(last, one);
        }
        return total;
    }

    private static List<Integer> figures(String number) {
        List<Integer> values = new ArrayList<>();
        FIGURES.matcher(number).results().forEach(r -> values.add(Integer.parseInt(r.group())));
        return values;
    }
}
