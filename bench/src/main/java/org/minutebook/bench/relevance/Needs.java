package org.minutebook.bench.relevance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A relevance set: needs, and what answers each, in a file that a person can read and mend.
///
///     without: notes.odt
///
///     [questions]
///
///     who paid for the taxi marshals?
///       3 pack.pdf p2 = minutes.html
///       1 pack.pdf p4
///
/// A need stands on a line of its own; under it, indented, what answers it: the grade, and all its places with ` = `
/// between them. A paper without pages is judged as a whole.
///
/// @param without papers of the folder that are not searched: other renditions of one that is
public record Needs(Set<String> without, List<Need> needs) {

    private static final String WITHOUT = "without:";

    public Needs {
        without = Set.copyOf(without);
        needs = List.copyOf(needs);
    }

    /// The set of this name that comes with the program.
    public static Needs named(String name) {
        try (InputStream in = Needs.class.getResourceAsStream(name + ".txt")) {
            if (in == null) {
                throw new IllegalArgumentException("there is no relevance set " + name);
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads a set. Throws an [IllegalArgumentException] that names the line which cannot be understood.
    public static Needs read(String text) {
        Set<String> without = new TreeSet<>();
        List<Need> needs = new ArrayList<>();
        String kind = "";
        for (String line : text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
            if (line.startsWith(WITHOUT)) {
                without.add(line.substring(WITHOUT.length()).strip());
            } else if (line.startsWith("[") && line.endsWith("]")) {
                kind = line.substring(1, line.length() - 1);
            } else if (!line.startsWith(" ")) {
                needs.add(new Need(kind, line.strip(), List.of()));
            } else {
                needs.add(with(needs, answer(line)));
            }
        }
        return new Needs(without, needs);
    }

    private static Need with(List<Need> needs, Answer answer) {
        if (needs.isEmpty()) {
            throw new IllegalArgumentException("an answer before any need: " + answer);
        }
        Need need = needs.removeLast();
        if (need.answers().stream().anyMatch(a -> a.standsAt(List.copyOf(answer.places())))) {
            throw new IllegalArgumentException(
                    "“%s” has a place that is judged twice, in %s".formatted(need.words(), answer));
        }
        return new Need(need.kind(), need.words(),
                Stream.concat(need.answers().stream(), Stream.of(answer)).toList());
    }

    private static Answer answer(String line) {
        String[] parts = line.strip().split(" ", 2);
        if (parts.length < 2 || !parts[0].matches("[123]")) {
            throw new IllegalArgumentException("no grade and places: " + line);
        }
        return new Answer(Integer.parseInt(parts[0]),
                Stream.of(parts[1].split(" = ")).map(Place::of).collect(Collectors.toSet()));
    }
}
