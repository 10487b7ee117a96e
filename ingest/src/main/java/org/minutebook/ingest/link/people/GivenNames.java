package org.minutebook.ingest.link.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The short forms and spellings of given names that are common in England: `given-names.txt`. Names are lower case.
final class GivenNames {

    private static final Map<String, List<Family>> FAMILIES = read("given-names.txt");

    private GivenNames() {}

    /// How two given names may be one.
    enum Kinship {
        EQUAL,
        /// Two spellings of one name: Stephen and Steven.
        SPELLING,
        /// The one is short for the other: Matt and Matthew.
        SHORT,
        /// Both are short for one name: Beth and Liz.
        COUSINS, NONE
    }

    /// A full name in its spellings, with its short forms.
    private record Family(Sex sex, Set<String> full, Set<String> shorter) {}

    static Kinship between(String a, String b) {
        if (a.equals(b)) {
            return Kinship.EQUAL;
        }
        Kinship found = Kinship.NONE;
        for (Family family : FAMILIES.getOrDefault(a, List.of())) {
            if (family.full().contains(a) && family.full().contains(b)) {
                return Kinship.SPELLING;
            }
            if (isShort(family, a, b) || isShort(family, b, a)) {
                found = Kinship.SHORT;
            } else if (found == Kinship.NONE && family.shorter().contains(a) && family.shorter().contains(b)) {
                found = Kinship.COUSINS;
            }
        }
        return found;
    }

    /// Whether the first may be short for the second.
    static boolean isShort(String shorter, String full) {
        return FAMILIES.getOrDefault(full, List.of()).stream().anyMatch(f -> isShort(f, shorter, full));
    }

    static boolean known(String name) {
        return FAMILIES.containsKey(name);
    }

    /// Whether the name is a short form and no full one.
    static boolean isShortOnly(String name) {
        List<Family> families = FAMILIES.getOrDefault(name, List.of());
        return !families.isEmpty() && families.stream().noneMatch(f -> f.full().contains(name));
    }

    /// Whose name it is; unsaid where it may be anybody's.
    static Sex sex(String name) {
        List<Sex> sexes = FAMILIES.getOrDefault(name, List.of()).stream().map(Family::sex).distinct().toList();
        return sexes.size() == 1 ? sexes.getFirst() : Sex.UNSAID;
    }

    private static boolean isShort(Family family, String shorter, String full) {
        return family.full().contains(full) && family.shorter().contains(shorter);
    }

    private static Map<String, List<Family>> read(String resource) {
        Map<String, List<Family>> families = new HashMap<>();
        text(resource).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(GivenNames::family)
                .forEach(family -> {
                    family.full().forEach(n -> families.computeIfAbsent(n, k -> new ArrayList<>()).add(family));
                    family.shorter().stream().filter(n -> !family.full().contains(n))
                            .forEach(n -> families.computeIfAbsent(n, k -> new ArrayList<>()).add(family));
                });
        return Map.copyOf(families);
    }

    private static Family family(String line) {
        List<String> words = List.of(line.split(" ", -1));
        Sex sex = switch (words.getFirst()) {
            case "m" -> Sex.MAN;
            case "f" -> Sex.WOMAN;
            case "x" -> Sex.UNSAID;
            case String other -> throw new IllegalStateException("given-names.txt: m, f or x, not " + other);
        };
        return new Family(sex, Set.of(words.get(1).split("=", -1)), Set.copyOf(words.subList(2, words.size())));
    }

    private static String text(String resource) {
        try (InputStream in = GivenNames.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing from the jar: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
