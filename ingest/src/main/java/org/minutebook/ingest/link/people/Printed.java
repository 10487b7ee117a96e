package org.minutebook.ingest.link.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The names under which papers print one person.
///
/// @param name the fullest
/// @param whys how each other name was tied to it, by the name, in the order in which they were first seen
record Printed(String name, Map<String, String> whys) {

    private static final Comparator<Spelling> FULLEST = Comparator.comparingInt(Spelling::fullness).reversed()
            .thenComparing(Comparator.comparingInt(Spelling::times).reversed())
            .thenComparing(Spelling::capitals);

    /// A name, and how often it is printed so.
    private record Spelling(String name, NameForm form, int times) {
        int fullness() {
            if (form.isSurnameOnly()) {
                return 0;
            }
            int words = Math.min(form.given().size(), 9);
            return form.isInitial() ? words : GivenNames.isShortOnly(form.given().getFirst()) ? 10 + words : 20 + words;
        }

        boolean capitals() {
            return name.equals(name.toUpperCase(Locale.ROOT));
        }
    }

    static Printed of(Bearer bearer) {
        Map<String, List<Mention>> shown = new LinkedHashMap<>();
        bearer.mentions().forEach(m -> shown.computeIfAbsent(m.shown(), k -> new ArrayList<>()).add(m));
        Map<String, List<Mention>> spellings = new LinkedHashMap<>();
        shown.forEach((name, told) -> spellings.computeIfAbsent(key(name), k -> new ArrayList<>()).addAll(told));
        Mention fullest = spellings.values().stream().filter(s -> !s.getFirst().initials())
                .map(s -> Map.entry(new Spelling(best(s), s.getFirst().form(), s.size()), s.getFirst()))
                .min(Map.Entry.comparingByKey(FULLEST)).map(Map.Entry::getValue)
                .orElseGet(() -> bearer.mentions().getFirst());
        String key = key(fullest.shown());
        String name = best(spellings.getOrDefault(key, List.of(fullest)));
        Map<String, String> whys = new LinkedHashMap<>();
        spellings.forEach((other, told) -> {
            if (!other.equals(key)) {
                whys.put(best(told), Why.alias(best(told), told, name, fullest.form(), bearer));
            }
        });
        return new Printed(name, whys);
    }

    List<String> aliases() {
        return List.copyOf(whys.keySet());
    }

    List<String> why() {
        return List.copyOf(whys.values());
    }

    /// Why a name, as shown, is the person's.
    String why(String shown) {
        String key = key(shown);
        return whys.entrySet().stream().filter(e -> key(e.getKey()).equals(key)).map(Map.Entry::getValue).findFirst()
                .orElse("The name is printed so.");
    }

    /// The name as it is printed most often, in small letters where any paper has it so.
    private static String best(List<Mention> told) {
        Map<String, Integer> times = new LinkedHashMap<>();
        told.forEach(m -> times.merge(m.shown(), 1, Integer::sum));
        return times.entrySet().stream()
                .min(Comparator.comparing((Map.Entry<String, Integer> e) -> isCapitals(e.getKey()))
                        .thenComparing(Map.Entry.<String, Integer>comparingByValue().reversed()))
                .map(Map.Entry::getKey).orElseThrow();
    }

    private static boolean isCapitals(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[.’']", "").replaceAll("[\\s-]+", " ").strip();
    }
}
