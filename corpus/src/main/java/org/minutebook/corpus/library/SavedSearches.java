package org.minutebook.corpus.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The searches that are followed, one a file that may be written and changed by hand, and beside each how far its news
/// have been told:
///
///     searches/bins.json   {"query": "missed bins", "filters": {"body": ["Cabinet"]}, "from": "2007-01-01"}
///     searches/bins.told   2026-11-22T10:15:30Z
///
/// Without the second, everything that a search finds is news.
public final class SavedSearches {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} _-]{0,59}");
    private static final Set<String> KEYS = Set.of("query", "filters", "from", "to", "by", "on");
    private static final String SEARCH = ".json";
    private static final String TOLD = ".told";

    private final Path folder;

    SavedSearches(Path library) {
        this.folder = library.resolve("searches");
    }

    /// Whether a search can be called so: letters, digits, blanks, `_` and `-`, at most sixty, the first a letter or digit.
    public static boolean isName(String name) {
        return NAME.matcher(name).matches() && name.equals(name.strip());
    }

    /// What the searches are called, in order; also those whose files cannot be understood.
    public List<String> names() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(SEARCH))
                    .map(n -> n.substring(0, n.length() - SEARCH.length())).sorted().toList();
        } catch (IOException e) {
            throw new LibraryException("cannot list " + folder, e);
        }
    }

    /// The search of this name; empty if there is none.
    ///
    /// @throws LibraryException if its file cannot be understood; the message names the file and says what to do
    public Optional<SavedSearch> find(String name) {
        if (!isName(name)) {
            return Optional.empty();
        }
        try {
            return Optional.of(search(name, RecordCodec.read(Files.readString(file(name, SEARCH)))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (JsonProcessingException e) {
            throw broken(name, "it is no JSON: " + e.getOriginalMessage());
        } catch (DateTimeException e) {
            throw broken(name, "a day is written as 2007-05-14");
        } catch (IOException e) {
            throw new LibraryException("cannot read " + file(name, SEARCH), e);
        }
    }

    /// Keeps a search.
    ///
    /// @param told what had been filed by then is no news; empty if all is
    /// @throws LibraryException if its name cannot be one, if there is such a search already, or if the disk does not take it
    public void save(SavedSearch search, Optional<Instant> told) {
        if (!isName(search.name())) {
            throw new LibraryException(
                    "a search cannot be called '%s': use letters, digits, blanks, _ and -".formatted(search.name()));
        }
        if (Files.exists(file(search.name(), SEARCH))) {
            throw new LibraryException("there is a search called %s already; choose another name, or delete %s"
                    .formatted(search.name(), file(search.name(), SEARCH)));
        }
        told.ifPresent(until -> tell(search.name(), until));
        ObjectNode node = (ObjectNode) RecordCodec.tree(search);
        node.remove("name");
        Whole.write(file(search.name(), SEARCH), (node.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /// Up to when what was filed has been told; empty if nothing has.
    ///
    /// @throws LibraryException if the file that says so cannot be understood
    public Optional<Instant> told(String name) {
        try {
            return Optional.of(Instant.parse(Files.readString(file(name, TOLD)).strip()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (DateTimeException e) {
            throw new LibraryException(
                    "%s holds no time such as 2026-11-22T10:15:30Z; mend it, or delete it to be told everything again"
                            .formatted(file(name, TOLD)),
                    e);
        } catch (IOException e) {
            throw new LibraryException("cannot read " + file(name, TOLD), e);
        }
    }

    /// Notes that what was filed up to a time has been told.
    public void tell(String name, Instant until) {
        Whole.write(file(name, TOLD), (until + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private Path file(String name, String ending) {
        return folder.resolve(name + ending);
    }

    private SavedSearch search(String name, JsonNode node) {
        if (!node.isObject()) {
            throw broken(name, "it must be one object: {\"query\": \"…\"}");
        }
        node.propertyStream().map(Map.Entry::getKey).filter(key -> !KEYS.contains(key)).findFirst().ifPresent(key -> {
            throw broken(name, "there is no '%s'; it may have %s".formatted(key,
                    String.join(", ", KEYS.stream().sorted().toList())));
        });
        return new SavedSearch(name, text(name, node, "query").orElse(""), filters(name, node.path("filters")),
                text(name, node, "from").map(LocalDate::parse), text(name, node, "to").map(LocalDate::parse),
                text(name, node, "by"), text(name, node, "on").map(LocalDate::parse));
    }

    private Map<String, List<String>> filters(String name, JsonNode node) {
        Map<String, List<String>> filters = new TreeMap<>();
        if (!node.isMissingNode() && !node.isObject()) {
            throw broken(name, "the filters are written as {\"body\": [\"Cabinet\"]}");
        }
        node.propertyStream().forEach(filter -> {
            List<String> values = new ArrayList<>();
            JsonNode chosen = filter.getValue();
            (chosen.isArray() ? chosen.valueStream() : Stream.of(chosen)).forEach(value -> {
                if (!value.isValueNode() || value.isNull()) {
                    throw broken(name, "the filters are written as {\"body\": [\"Cabinet\"]}");
                }
                values.add(value.asText());
            });
            filters.put(filter.getKey(), values);
        });
        return filters;
    }

    private Optional<String> text(String name, JsonNode node, String key) {
        JsonNode value = node.path(key);
        if (!value.isMissingNode() && !value.isNull() && !value.isTextual()) {
            throw broken(name, "what stands after '%s' must be text between quotes".formatted(key));
        }
        return value.isTextual() ? Optional.of(value.asText()) : Optional.empty();
    }

    private LibraryException broken(String name, String what) {
        return new LibraryException("%s cannot be understood: %s. Mend it or delete it."
                .formatted(file(name, SEARCH), what));
    }
}
