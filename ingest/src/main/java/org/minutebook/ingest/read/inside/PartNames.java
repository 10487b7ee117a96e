package org.minutebook.ingest.read.inside;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The names of a file's parts: made safe, and each but once.
final class PartNames {

    private static final int LONGEST = 400;
    private static final Set<String> LITTER = Set.of("__macosx", "thumbs.db", "desktop.ini", "ehthumbs.db");

    private final Set<String> taken = new HashSet<>();

    /// The name of the next part; a second of one name has a number.
    String next(String name) {
        String clean = clean(name);
        String free = clean;
        for (int i = 2; !taken.add(free); i++) {
            free = "%s (%d)".formatted(clean, i);
        }
        return free;
    }

    private static String clean(String name) {
        List<String> segments = new ArrayList<>();
        for (String segment : name.replace('\\', '/').split("/", -1)) {
            String plain = segment.replaceAll("[\\p{Cntrl}\\p{Cs}]", "?").strip();
            if (!plain.isEmpty() && !plain.equals(".") && !plain.equals("..")) {
                segments.add(plain);
            }
        }
        String whole = String.join("/", segments).replace("!/", "%21/"); // what a file within another is told by
        return whole.isEmpty() ? "unnamed" : whole.substring(Math.max(0, whole.length() - LONGEST));
    }

    /// Whether it is something that systems leave behind, or hide.
    static boolean litter(String name) {
        for (String segment : name.replace('\\', '/').split("/", -1)) {
            boolean hidden = segment.startsWith(".") && !segment.equals(".") && !segment.equals("..");
            if (hidden || LITTER.contains(segment.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
