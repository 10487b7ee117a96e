package org.minutebook.ingest.link.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Officers of one printed name who hold posts in different fields on one day.
final class Conflicts {

    private Conflicts() {}

    /// One bearer, or one for each field of work where two of these were at work on one day in different places. Of
    /// initials, one for each field in any case.
    static List<Bearer> split(List<Mention> same, boolean always) {
        if (same.isEmpty()) {
            return List.of();
        }
        List<List<Mention>> fields = fields(same);
        boolean conflict = false;
        List<Bearer> bearers = fields.stream().map(Bearer::new).toList();
        for (int i = 0; i < bearers.size(); i++) {
            for (int j = 0; j < i; j++) {
                conflict |= bearers.get(i).elsewhereOnOneDay(bearers.get(j));
            }
        }
        return conflict || always ? bearers : List.of(new Bearer(same));
    }

    /// The mentions by the field of their posts; one without a post goes with its paper's, else with the first.
    private static List<List<Mention>> fields(List<Mention> same) {
        Map<String, Integer> ofPost = new LinkedHashMap<>();
        same.stream().flatMap(m -> m.post().stream()).forEach(p -> ofPost.computeIfAbsent(p, k -> ofPost.size()));
        List<String> posts = List.copyOf(ofPost.keySet());
        for (int i = 0; i < posts.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (!Posts.apart(posts.get(i), posts.get(j))) {
                    join(ofPost, ofPost.getOrDefault(posts.get(i), i), ofPost.getOrDefault(posts.get(j), j));
                }
            }
        }
        Map<Integer, List<Mention>> fields = new LinkedHashMap<>();
        same.forEach(m -> m.post().map(ofPost::get)
                .ifPresent(f -> fields.computeIfAbsent(f, k -> new ArrayList<>()).add(m)));
        same.stream().filter(m -> m.post().isEmpty()).forEach(m -> home(fields, m).add(m));
        return List.copyOf(fields.values());
    }

    private static List<Mention> home(Map<Integer, List<Mention>> fields, Mention m) {
        Optional<List<Mention>> papers = fields.values().stream()
                .filter(f -> f.stream().anyMatch(o -> o.document().equals(m.document()))).findFirst();
        return papers.or(() -> fields.values().stream().findFirst())
                .orElseGet(() -> fields.computeIfAbsent(0, k -> new ArrayList<>()));
    }

    private static void join(Map<String, Integer> ofPost, int from, int to) {
        ofPost.replaceAll((post, field) -> field == from ? to : field);
    }
}
