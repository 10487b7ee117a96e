package org.minutebook.ingest.link.people;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.minutebook.corpus.DocumentId;

/// Says in words why a name is a person's.
final class Why {

    private Why() {}

    /// Why an alias is taken for the person of a name.
    ///
    /// @param told where the alias is printed
    static String alias(String alias, List<Mention> told, String name, NameForm full, Bearer bearer) {
        NameForm form = told.getFirst().form();
        if (told.getFirst().initials()) {
            return alias + " are the initials of " + name + ", whom the same paper names.";
        }
        return of(alias, form, name, full) + support(told, bearer) + ".";
    }

    /// How one name may be another.
    static String of(String alias, NameForm form, String name, NameForm full) {
        if (form.isSurnameOnly()) {
            return alias + " is printed by surname alone; " + name + " is the only one it can be";
        }
        String given = form.given().getFirst();
        String fullGiven = full.isSurnameOnly() ? "" : full.given().getFirst();
        return switch (NameMatch.of(form, full)) {
            case FULL, NONE -> alias + " is " + name + " with other names left out";
            case INITIAL -> alias + " has the initials of " + name;
            case SHORT -> capital(given) + (GivenNames.isShort(given, fullGiven) ? " is short for " : " is ")
                    + capital(fullGiven) + (GivenNames.isShort(given, fullGiven) ? "" : " in another spelling");
            case COUSINS -> capital(given) + " and " + capital(fullGiven) + " are short for one name";
            case MISPRINT -> alias + " looks like a misprint of " + name;
        };
    }

    private static String support(List<Mention> told, Bearer bearer) {
        Set<Mention> own = new HashSet<>(told);
        List<Mention> others = bearer.mentions().stream().filter(m -> !own.contains(m)).toList();
        List<String> posts = others.stream().flatMap(m -> m.post().stream()).distinct().toList();
        Optional<String> post = told.stream().flatMap(m -> m.post().stream()).distinct()
                .filter(p -> posts.stream().anyMatch(q -> Posts.agree(p, q))).findFirst();
        if (post.isPresent()) {
            return "; both are given as " + post.get();
        }
        Set<DocumentId> papers = others.stream().map(Mention::document).collect(Collectors.toSet());
        if (told.stream().anyMatch(m -> papers.contains(m.document()))) {
            return "; one paper prints both";
        }
        return bearer.standing().isElected() ? ", and no other councillor here fits" : ", and nobody else here fits";
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
