package org.minutebook.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.minutebook.corpus.Action;
import org.minutebook.corpus.Appearance;
import org.minutebook.corpus.Attendance;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Span;
import org.minutebook.corpus.library.Library;
import org.minutebook.corpus.linked.Tie;

/// Whose the names in some papers are.
final class Names {

    private final Map<Named, Tie.OfName> persons = new HashMap<>();

    private record Named(Span span, String name) {}

    /// @param papers in whichever order
    static Names in(Library library, Iterable<DocumentId> papers) {
        Names names = new Names();
        for (DocumentId paper : papers) {
            library.links().ties(paper).forEach(names::add);
        }
        return names;
    }

    private void add(Tie tie) {
        if (tie instanceof Tie.OfName name) {
            persons.put(new Named(name.span(), name.name()), name);
        }
    }

    /// Whether a name that stands here is this person's.
    boolean isOf(String person, Span span, String name) {
        Tie.OfName tie = persons.get(new Named(span, name));
        return tie != null && tie.person().equals(person);
    }

    /// The address of the page of who is on an attendance list; empty where it is not known who it is.
    Optional<String> address(Attendance attendance) {
        return address(attendance.evidence().span(), attendance.name());
    }

    /// The address of the page of who is named; empty where it is not known who it is.
    Optional<String> address(Appearance appearance) {
        return address(appearance.evidence().span(), appearance.name());
    }

    /// Those of an action's leads of whom it is known who they are, by their full names.
    List<Step> leads(Action action) {
        return action.leads().stream().map(lead -> persons.get(new Named(action.evidence().span(), lead)))
                .filter(Objects::nonNull).map(tie -> new Step(tie.fullName(), Links.person(tie.person()))).distinct()
                .toList();
    }

    private Optional<String> address(Span span, String name) {
        Tie.OfName tie = persons.get(new Named(span, name));
        return Optional.ofNullable(tie).map(t -> Links.person(t.person()));
    }
}
