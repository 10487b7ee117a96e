package org.minutebook.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The headings of `standard-business.txt`. Stateless.
final class StandardHeadings {

    private static final String FILE = "standard-business.txt";
    private static final int LONGEST = 300;
    private static final Map<Sort, Pattern> PATTERNS = read();

    private StandardHeadings() {}

    /// What a heading promises.
    enum Sort {
        /// Standard business, whatever is said.
        ALWAYS,
        /// Standard business where nothing was said.
        IF_NOTHING_WAS_SAID, FILLING
    }

    /// What the heading of a minute promises; empty where it is of a subject of its own, and where there is none.
    static Optional<Sort> of(String title) {
        String heading = folded(title.length() > LONGEST ? title.substring(0, LONGEST) : title);
        Optional<Sort> found = Optional.empty();
        int at = 0;
        while (at < heading.length()) {
            Optional<Sort> here = Optional.empty();
            int end = at + 1;
            if (Character.isLetter(heading.charAt(at))
                    && (at == 0 || !Character.isLetterOrDigit(heading.charAt(at - 1)))) {
                for (Sort sort : Sort.values()) {
                    int reached = here.isPresent() ? -1 : reached(sort, heading, at);
                    if (reached > at) {
                        here = Optional.of(sort);
                        end = reached;
                    }
                }
                if (here.isEmpty()) {
                    return Optional.empty();
                }
            }
            found = weaker(found, here);
            at = end;
        }
        return found;
    }

    private static int reached(Sort sort, String heading, int at) {
        Matcher matcher = Objects.requireNonNull(PATTERNS.get(sort)).matcher(heading).region(at, heading.length());
        return matcher.useTransparentBounds(true).lookingAt() ? matcher.end() : -1;
    }

    private static Optional<Sort> weaker(Optional<Sort> one, Optional<Sort> other) {
        if (other.isEmpty() || other.get() == Sort.FILLING) {
            return one;
        }
        return one.isPresent() && one.get().compareTo(other.get()) > 0 ? one : other;
    }

    /// In lower case, with straight apostrophes and single blanks.
    static String folded(String text) {
        return text.replaceAll("[’‘`´]", "'").replaceAll("[\\s\\u00a0]+", " ").strip().toLowerCase(Locale.UK);
    }

    private static Map<Sort, Pattern> read() {
        Map<Sort, List<String>> lines = new EnumMap<>(Sort.class);
        Sort sort = Sort.ALWAYS;
        for (String line : text().lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                sort = Sort.valueOf(line.substring(1, line.length() - 1).replace(' ', '_').toUpperCase(Locale.ROOT));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                lines.computeIfAbsent(sort, s -> new ArrayList<>()).add("(?:" + line + ")");
            }
        }
        Map<Sort, Pattern> patterns = new EnumMap<>(Sort.class);
        lines.forEach((s, all) -> patterns.put(s, Pattern.compile("\\b(?:" + String.join("|", all) + ")(?![a-z'])")));
        return patterns;
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(StandardHeadings.class.getResourceAsStream(FILE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }
}
