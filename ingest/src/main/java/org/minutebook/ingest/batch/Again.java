package org.minutebook.ingest.batch;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.library.Ending;
import org.minutebook.corpus.library.Ledger;
import org.minutebook.corpus.library.Library;

/// Which papers are to be read again although these rules have read them.
///
/// @param failed whether all of which nothing could be read are
/// @param papers papers that are: by id or its beginning, by path, or by the file's name
/// @param rules rules, or versions of rules, whose papers are: `decision.keyword`, `decision` for all that begin so, or `2`
public record Again(boolean failed, Set<String> papers, Set<String> rules) {

    /// None.
    public static final Again NONE = new Again(false, Set.of(), Set.of());

    private static final int LEAST_DIGITS = 6;

    public Again {
        papers = papers.stream().flatMap(Again::spellings).collect(Collectors.toUnmodifiableSet());
        rules = Set.copyOf(rules);
    }

    /// A path may be given from where one is; the ledger has it from the top.
    private static Stream<String> spellings(String paper) {
        try {
            Path path = Path.of(paper).toAbsolutePath().normalize();
            return Stream.of(paper, path.toString(), FileName.path(path));
        } catch (InvalidPathException e) {
            return Stream.of(paper);
        }
    }

    /// Whether no paper is.
    public boolean isNone() {
        return equals(NONE);
    }

    /// Whether a paper of the library is to be read again.
    ///
    /// @param paths where it lies
    boolean wants(Document document, List<String> paths, Library library) {
        return (failed && Ending.of(document).failed()) || papers.stream().anyMatch(p -> names(p, document, paths))
                || (!rules.isEmpty() && isOf(document, library));
    }

    /// Whether what the ledger has no paper of is to be opened again: for itself, or for a file within which it lies.
    boolean wants(Ledger.Entry entry) {
        String path = entry.path();
        return failed || Stream.concat(Stream.of(path), Within.holders(path))
                .anyMatch(p -> papers.contains(p) || papers.contains(p.substring(p.lastIndexOf('/') + 1)));
    }

    private static boolean names(String paper, Document document, List<String> paths) {
        return document.name().equals(paper) || paths.contains(paper) || begins(document, paper);
    }

    private static boolean begins(Document document, String id) {
        return id.length() >= LEAST_DIGITS && document.id().sha256().startsWith(id.toLowerCase(Locale.ROOT));
    }

    private boolean isOf(Document document, Library library) {
        return rules.contains(document.rules()) || library.slip(document.id()).stream()
                .flatMap(s -> s.findings().stream()).anyMatch(f -> isOf(f.evidence().rule()));
    }

    private boolean isOf(String rule) {
        return rules.stream().anyMatch(r -> rule.equals(r) || rule.startsWith(r + "."));
    }
}
