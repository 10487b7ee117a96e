package org.minutebook.ingest.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A body's name as it is compared: without the council's name, "the former", "meeting" and small words, whatever way
/// "sub-committee" is spelt.
final class BodyTitle {

    /// The name under which every council's meeting of all its members goes.
    static final String COUNCIL = "council";

    private static final Set<String> NOUNS = Set.of("council", "committee", "subcommittee", "board", "cabinet",
            "executive", "panel", "commission", "forum", "group", "subgroup", "assembly", "authority", "partnership",
            "party", "team", "taskforce", "conference");
    /// Words that tell one body from another of nearly the same name.
    private static final Set<String> APART = Set.of("subcommittee", "subgroup", "north", "south", "east", "west",
            "central", "northern", "southern", "eastern", "western", "upper", "lower", "inner", "outer", "rural",
            "urban", "shadow", "joint", "informal", "appeal", "hearing");
    /// Words in the names of bodies that many councils have.
    private static final Set<String> COMMON = Set.of("planning", "licensing", "audit", "scrutiny", "overview",
            "standard", "finance", "resource", "general", "purpose", "personnel", "policy", "governance",
            "environment", "housing", "development", "control", "service", "community", "communities", "children",
            "adult", "health", "wellbeing", "social", "care", "education", "regulatory", "area", "select", "review",
            "performance", "economy", "staffing", "employment", "management", "highway", "transport", "member",
            "appeal", "working", "full", "corporate", "appointment", "pension", "leisure", "culture", "strategic");

    private BodyTitle() {}

    /// What of the name tells the body from others.
    static String key(String body, Optional<String> council) {
        List<String> words = words(body);
        List<String> place = council.map(c -> List.of(CouncilName.of(c).place().split(" ", -1))).orElse(List.of());
        boolean own = words.size() > place.size() && words.subList(0, place.size()).equals(place);
        List<String> bare = own ? words.subList(place.size(), words.size()) : words;
        String sort = CouncilName.of(String.join(" ", bare)).place();
        return sort.isEmpty() || sort.equals("full") ? COUNCIL : String.join(" ", bare);
    }

    private static List<String> words(String body) {
        List<String> words = new ArrayList<>();
        String folded = Words.folded(body).replaceAll("\\bsub (?=committee|group)", "sub")
                .replaceAll("\\bc(?:omm)?ttee\\b", "committee").replaceAll("\\btask force\\b", "taskforce")
                .replaceAll("\\bmeetings?$|^former\\b", "");
        for (String word : folded.strip().split(" ", -1)) {
            if (!Words.telling(word).isEmpty()) {
                words.add(singular(word));
            }
        }
        return words;
    }

    private static String singular(String word) {
        boolean plural = word.length() > 5 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("ies");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    /// The key without the word that says what sort of body it is; the key itself where nothing else is left.
    static String withoutNoun(String key) {
        int last = key.lastIndexOf(' ');
        return last > 0 && NOUNS.contains(key.substring(last + 1)) ? key.substring(0, last) : key;
    }

    /// Whether names may be an older and a newer one of one body: they share what they are about, and nothing in them
    /// tells two bodies of one kind apart.
    static boolean isLike(String key, String other) {
        return apart(key).equals(apart(other)) && Words.overlap(subject(key), subject(other)) >= 0.5;
    }

    /// Whether hardly any two councils have a body of this name.
    static boolean isRare(String key) {
        Set<String> words = subject(key);
        words.removeAll(COMMON);
        return !words.isEmpty() && subject(key).size() > 1;
    }

    private static Set<String> subject(String key) {
        Set<String> words = new LinkedHashSet<>(List.of(key.split(" ", -1)));
        words.removeAll(NOUNS);
        return words;
    }

    private static Set<String> apart(String key) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : key.split(" ", -1)) {
            if (APART.contains(word) || word.matches("\\d+|[a-z]|i{1,3}|iv|one|two|three|four")) {
                words.add(word);
            }
        }
        return words;
    }
}
