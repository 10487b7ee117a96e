package org.minutebook.ingest.segment;

import java.util.Locale;
import java.util.Set;

/// Sets names that are printed in capitals as they would be written otherwise.
final class Names {

    private static final Set<String> SMALL = Set.of("a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or",
            "the", "to", "upon", "with", "under", "cum");
    private static final Set<String> KEPT = Set.of("ICT", "IT", "HR", "SEND", "SEN", "NHS", "LEP", "EU", "UK", "II",
            "III",
            "PCC", "CCTV", "AGM", "SACRE", "CIL");

    private Names() {}

    /// The name in title case where it is printed in capitals; as it stands where it is not.
    static String titleCase(String name) {
        if (name.chars().anyMatch(Character::isLowerCase)) {
            return name;
        }
        StringBuilder cased = new StringBuilder();
        for (String word : name.strip().split(" +", -1)) {
            cased.append(cased.isEmpty() ? "" : " ").append(word(word, cased.isEmpty()));
        }
        return cased.toString();
    }

    private static String word(String word, boolean first) {
        String small = word.toLowerCase(Locale.ROOT);
        if (!first && SMALL.contains(small)) {
            return small;
        }
        boolean vowels = small.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
        boolean initials = !vowels && word.length() > 1 && word.length() < 6 && !small.endsWith(".");
        if (KEPT.contains(word) || initials) {
            return word;
        }
        StringBuilder cased = new StringBuilder();
        boolean start = true;
        for (int i = 0; i < small.length(); i++) {
            char c = small.charAt(i);
            cased.append(start ? Character.toUpperCase(c) : c);
            start = c == '-' || c == '/' || c == '(' || c == '&';
        }
        return cased.toString();
    }
}
