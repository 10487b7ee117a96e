package org.minutebook.ingest.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a site's `robots.txt` asks of programs (RFC 9309): the rules for Minutebook, or else those for all.
record Robots(List<Rule> rules, Optional<Duration> delay) {

    static final Robots NONE = new Robots(List.of(), Optional.empty());

    private static final String ME = "minutebook";
    private static final double LONGEST_DELAY = 60;
    private static final int MOST_LINES = 10_000;

    Robots {
        rules = List.copyOf(rules);
    }

    record Rule(String path, boolean allow) {

        /// Whether the rule is about this path and query: `*` is anything, `$` at the rule's end the end.
        boolean fits(String target) {
            boolean whole = path.endsWith("$");
            String[] parts = (whole ? path.substring(0, path.length() - 1) : path).split("\\*", -1);
            if (!target.startsWith(parts[0])) {
                return false;
            }
            int at = parts[0].length();
            for (int i = 1; i < parts.length; i++) {
                boolean last = whole && (i == parts.length - 1);
                int found = last ? target.length() - parts[i].length() : target.indexOf(parts[i], at);
                if (found < at || (last && !target.endsWith(parts[i]))) {
                    return false;
                }
                at = found + parts[i].length();
            }
            return !whole || at == target.length();
        }
    }

    /// The lines that hold for the programs named before them.
    private record Group(List<String> programs, List<Rule> rules, List<Duration> delays) {

        static Group empty() {
            return new Group(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        boolean begun() {
            return !rules.isEmpty() || !delays.isEmpty();
        }

        void line(String key, String value) {
            switch (key) {
                case "allow", "disallow" -> rules.add(new Rule(value, key.equals("allow") || value.isEmpty()));
                case "crawl-delay" -> seconds(value).ifPresent(delays::add);
                default -> {
                } // sitemaps and the like are for others
            }
        }
    }

    static Robots parse(String text) {
        List<Group> groups = new ArrayList<>(List.of(Group.empty()));
        for (String line : text.replace("\uFEFF", "").lines().limit(MOST_LINES).toList()) {
            String[] field = line.replaceFirst("#.*", "").split(":", 2);
            String key = field[0].strip().toLowerCase(Locale.ROOT);
            String value = field.length < 2 ? "" : field[1].strip();
            if (!key.equals("user-agent")) {
                groups.getLast().line(key, value);
                continue;
            }
            if (groups.getLast().begun()) {
                groups.add(Group.empty());
            }
            groups.getLast().programs().add(value.toLowerCase(Locale.ROOT));
        }
        List<Group> mine = groups.stream().filter(g -> g.programs().stream().anyMatch(p -> p.startsWith(ME))).toList();
        return of(mine.isEmpty() ? groups.stream().filter(g -> g.programs().contains("*")).toList() : mine);
    }

    private static Robots of(List<Group> groups) {
        return new Robots(groups.stream().flatMap(g -> g.rules().stream()).toList(),
                groups.stream().flatMap(g -> g.delays().stream()).findFirst());
    }

    private static Optional<Duration> seconds(String value) {
        try {
            double seconds = Math.clamp(Double.parseDouble(value), 0, LONGEST_DELAY);
            return Optional.of(Duration.ofMillis(Math.round(seconds * 1000)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /// Whether a page may be asked for: the longest rule that fits decides, and of two as long the one that allows.
    boolean allow(URI uri) {
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String target = (uri.getRawPath().isEmpty() ? "/" : uri.getRawPath()) + query;
        int longest = -1;
        boolean allowed = true;
        for (Rule rule : rules) {
            int length = rule.path().length();
            if (rule.fits(target) && (length > longest || (length == longest && rule.allow()))) {
                longest = length;
                allowed = rule.allow();
            }
        }
        return allowed;
    }
}
