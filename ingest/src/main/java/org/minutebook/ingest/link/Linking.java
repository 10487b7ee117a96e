package org.minutebook.ingest.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.minutebook.corpus.Correction;
import org.minutebook.corpus.Correction.OtherPerson;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.library.Library;
import org.minutebook.corpus.library.LinkGroups;
import org.minutebook.corpus.library.LinkGroups.Group;
import org.minutebook.corpus.library.Links;
import org.minutebook.corpus.linked.BodyName;
import org.minutebook.corpus.linked.Linked;
import org.minutebook.corpus.linked.Slip;

/// Links the papers of a library, all of them or those that changed. The same papers give the same links, in whatever
/// order they came. Whoever links holds the library's lock.
///
///     new Linking(library).update(filed, gone);
///
/// Names of councils and bodies are tied first, then everything else by these names. Where a name comes to be tied
/// otherwise, the papers that print it are linked again.
public final class Linking {

    private final Library library;
    private final Links links;
    private final List<Linker> names;
    private final List<Linker> rest;

    public Linking(Library library) {
        this(library, Linkers.NAMES, Linkers.REST);
    }

    /// @param names the linkers that tie the names of councils and bodies
    /// @param rest those that know these names
    Linking(Library library, List<Linker> names, List<Linker> rest) {
        this.library = library;
        this.links = library.links();
        this.names = List.copyOf(names);
        this.rest = List.copyOf(rest);
    }

    /// Links all papers anew.
    ///
    /// @return the papers of which a record is tied
    /// @throws org.minutebook.corpus.library.LibraryException if the library cannot be read or written
    public Set<DocumentId> all() {
        links.clear();
        return update(library.ids(), Set.of());
    }

    /// Brings links that agreed with the records before papers changed back in step after it.
    ///
    /// @param filed the papers that were filed, or filed again
    /// @param gone the papers that are no longer current
    /// @return the papers of which a record is now tied otherwise, whether or not they changed themselves
    /// @throws org.minutebook.corpus.library.LibraryException if the library cannot be read or written
    public Set<DocumentId> update(Collection<DocumentId> filed, Collection<DocumentId> gone) {
        links.change();
        Set<DocumentId> retied;
        try (LinkGroups groups = links.groups()) {
            Round round = new Round(groups, Set.copyOf(gone));
            Places before = places();
            Set<DocumentId> papers = new TreeSet<>(filed);
            papers.addAll(gone);
            for (Linker linker : names) {
                Set<Group> touched = round.run(List.of(linker), papers, places());
                papers.addAll(round.movedIn(touched, before, places()));
            }
            round.run(rest, papers, places());
            retied = groups.retied();
        }
        links.agree();
        return retied;
    }

    private Places places() {
        try (Stream<BodyName> known = links.all(BodyName.class)) {
            return Places.of(known.toList()).keepingApart(library.corrections().ofPeople().stream()
                    .map(Correction::change).filter(OtherPerson.class::isInstance).map(OtherPerson.class::cast)
                    .toList());
        }
    }

    /// One run over papers.
    private final class Round {

        private final LinkGroups groups;
        private final Set<DocumentId> gone;

        Round(LinkGroups groups, Set<DocumentId> gone) {
            this.groups = groups;
            this.gone = gone;
        }

        /// Puts papers into the groups to which they now belong and links each group that one came to or left.
        ///
        /// @return these groups
        Set<Group> run(List<Linker> linkers, Set<DocumentId> papers, Places places) {
            Set<Group> touched = new TreeSet<>();
            List<String> kinds = linkers.stream().map(Linker::name).toList();
            papers.forEach(p -> touched.addAll(groups.groups(p, kinds)));
            groups.remove(papers, touched);
            for (DocumentId paper : papers) {
                Optional<Slip> whole = gone.contains(paper) ? Optional.empty() : library.slip(paper);
                Map<Group, Slip> given = whole.map(w -> slips(linkers, w, places)).orElse(Map.of());
                groups.add(paper, kinds, given);
                touched.addAll(given.keySet());
            }
            for (Group group : touched) {
                groups.found(group, link(linkers, group, places));
            }
            return touched;
        }

        private Map<Group, Slip> slips(List<Linker> linkers, Slip whole, Places places) {
            Map<Group, Slip> given = new HashMap<>();
            for (Linker linker : linkers) {
                linker.slips(whole, places).forEach((key, slip) -> given.put(new Group(linker.name(), key), slip));
            }
            return given;
        }

        private List<Linked> link(List<Linker> linkers, Group group, Places places) {
            List<Slip> slips = groups.slips(group);
            Linker linker = linkers.stream().filter(l -> l.name().equals(group.linker())).findFirst().orElseThrow();
            return slips.isEmpty() ? List.of() : linker.link(group.key(), slips, places);
        }

        /// The papers of these groups of which a meeting is now known under another id.
        Set<DocumentId> movedIn(Set<Group> touched, Places before, Places after) {
            Set<DocumentId> moved = new HashSet<>();
            for (Group group : touched) {
                for (Slip slip : groups.slips(group)) {
                    Stream<Meeting> meetings = Stream.concat(slip.all(Meeting.class).stream(),
                            LoneReport.of(slip).stream().map(LoneReport::meeting));
                    if (meetings.anyMatch(m -> !before.meetingId(m).equals(after.meetingId(m)))) {
                        moved.add(slip.id());
                    }
                }
            }
            return moved;
        }
    }
}
