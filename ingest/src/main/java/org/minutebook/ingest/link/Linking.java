package org.minutebook.ingest.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.corpus.Correction;
import org.minutebook.corpus.Correction.OtherPerson;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.library.Library;
import org.minutebook.corpus.library.LinkGroups;
import org.minutebook.corpus.library.LinkGroups.Group;
import org.minutebook.corpus.library.Links;
import org.minutebook.corpus.linked.BodyName;
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

    /// Brings links that agreed with the records before papers changed back in step after it. What it takes grows with
    /// the groups of these papers, not with the library.
    ///
    /// @param filed the papers that were filed, or filed again
    /// @param gone the papers that are no longer current
    /// @return the papers of which a record is now tied otherwise, whether or not they changed themselves
    /// @throws org.minutebook.corpus.library.LibraryException if the library cannot be read or written
    public Set<DocumentId> update(Collection<DocumentId> filed, Collection<DocumentId> gone) {
        links.change();
        Set<DocumentId> papers = new TreeSet<>(filed);
        papers.addAll(gone);
        Set<DocumentId> retied;
        try (LinkGroups groups = links.groups()) {
            new Round(groups, places()).run(papers, Set.copyOf(gone));
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

    /// One run over papers. Each is read once and dealt out by the names that are known; only where these papers tie a
    /// name otherwise, those that print it are dealt out again.
    private final class Round {

        private final LinkGroups groups;
        private final Map<String, Set<Group>> touched = new HashMap<>();
        private Places places;

        Round(LinkGroups groups, Places places) {
            this.groups = groups;
            this.places = places;
        }

        void run(Set<DocumentId> papers, Set<DocumentId> gone) {
            List<Linker> open = new ArrayList<>(names);
            open.addAll(rest);
            deal(papers, gone, open);
            for (Linker linker : names) {
                open.remove(linker);
                if (link(List.of(linker))) {
                    Places before = places;
                    places = places();
                    deal(renamed(linker, new Renaming(before, places)), Set.of(), open);
                }
            }
            link(rest);
        }

        /// Puts papers into the groups to which they now belong.
        private void deal(Set<DocumentId> papers, Set<DocumentId> gone, List<Linker> linkers) {
            List<String> kinds = linkers.stream().map(Linker::name).toList();
            papers.parallelStream().forEach(paper -> {
                Optional<Slip> whole = gone.contains(paper) ? Optional.empty() : library.slip(paper);
                Map<Group, Slip> given = new HashMap<>();
                Set<Group> idle = new HashSet<>();
                whole.ifPresent(w -> linkers.forEach(l -> give(l, w, given, idle)));
                touch(groups.deal(paper, kinds, given, idle));
            });
        }

        private void give(Linker linker, Slip whole, Map<Group, Slip> given, Set<Group> idle) {
            linker.slips(whole, places).forEach((key, slip) -> {
                Group group = new Group(linker.name(), key);
                given.put(group, slip);
                if (!linker.matters(slip)) {
                    idle.add(group);
                }
            });
        }

        /// Links each group of these linkers that a paper came to or left; several at a time, for none sees another.
        ///
        /// @return whether one adds up to something else than before
        private boolean link(List<Linker> linkers) {
            return linkers.stream().flatMap(linker -> touched(linker.name()).stream().map(g -> linked(linker, g)))
                    .toList().parallelStream().map(Supplier::get).reduce(false, Boolean::logicalOr);
        }

        private Supplier<Boolean> linked(Linker linker, Group group) {
            return () -> {
                List<Slip> slips = groups.slips(group);
                return groups.found(group, slips.isEmpty() ? List.of() : linker.link(group.key(), slips, places));
            };
        }

        /// The papers of a linker's groups that print a name which is now tied otherwise.
        private Set<DocumentId> renamed(Linker linker, Renaming renaming) {
            return touched(linker.name()).stream().flatMap(g -> groups.slips(g).stream()).filter(renaming::concerns)
                    .map(Slip::id).collect(Collectors.toCollection(TreeSet::new));
        }

        private synchronized void touch(Set<Group> dealt) {
            dealt.forEach(g -> touched(g.linker()).add(g));
        }

        private Set<Group> touched(String linker) {
            return touched.computeIfAbsent(linker, k -> new TreeSet<>());
        }
    }
}
