package org.minutebook.corpus.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.io.file.PathUtils;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.linked.Linked;
import org.minutebook.corpus.linked.Slip;
import org.minutebook.corpus.linked.Tie;

/// The groups into which linking puts papers, and what each group added up to. Slips and findings go to disk as they
/// come; memory holds at most what [#KEPT] says. For one thread.
public final class LinkGroups implements AutoCloseable {

    /// The name of the linker whose groups are the papers of one body each; a group's key is the body's council and the
    /// body, as ids of meetings begin.
    public static final String BODIES = "bodies";

    /// How many characters of slips, and as many of ties, wait in memory before they go to disk.
    private static final long KEPT = 48L << 20;

    private final Links links;
    private final Map<Group, List<String>> slips = new TreeMap<>();
    private final Map<DocumentId, TieChanges> ties = new TreeMap<>();
    private final Set<DocumentId> retied = new TreeSet<>();
    private long slipsWaiting;
    private long tiesWaiting;

    LinkGroups(Links links) {
        this.links = links;
    }

    /// A group of papers.
    ///
    /// @param linker what links it
    /// @param key tells it from the linker's other groups
    public record Group(String linker, String key) implements Comparable<Group> {

        private static final Comparator<Group> ORDER = Comparator.comparing(Group::linker).thenComparing(Group::key);

        @Override
        public int compareTo(Group other) {
            return ORDER.compare(this, other);
        }

        String name() {
            return DocumentId.of(linker + "\n" + key).sha256();
        }
    }

    /// What a group's linking changed in one paper's ties.
    private record TieChanges(List<String> gone, List<String> come) {}

    /// The groups to which a paper gives slips by these linkers.
    public Set<Group> groups(DocumentId paper, Collection<String> linkers) {
        return Links.lines(groupsOf(paper)).stream().map(l -> l.split("\t", 2)).map(p -> new Group(p[0], p[1]))
                .filter(g -> linkers.contains(g.linker())).collect(Collectors.toCollection(TreeSet::new));
    }

    /// Takes a paper's slips out of groups.
    public void remove(Collection<DocumentId> papers, Collection<Group> from) {
        flushSlips();
        Set<String> gone = papers.stream().map(DocumentId::sha256).collect(Collectors.toSet());
        for (Group group : from) {
            List<String> kept = Links.lines(slipsOf(group)).stream().filter(l -> !gone.contains(paperOf(l))).toList();
            put(slipsOf(group), kept);
        }
    }

    /// Notes the groups that a paper now belongs to by these linkers, and its slips there.
    public void add(DocumentId paper, Collection<String> linkers, Map<Group, Slip> given) {
        TreeSet<String> lines = new TreeSet<>();
        Links.lines(groupsOf(paper)).stream().filter(l -> !linkers.contains(l.split("\t", 2)[0])).forEach(lines::add);
        given.forEach((group, slip) -> {
            lines.add(group.linker() + "\t" + group.key());
            String line = paper.sha256() + write(slip);
            slips.computeIfAbsent(group, g -> new ArrayList<>()).add(line);
            slipsWaiting += line.length();
        });
        put(groupsOf(paper), List.copyOf(lines));
        if (slipsWaiting > KEPT) {
            flushSlips();
        }
    }

    /// A group's slips, in order of the papers' ids.
    ///
    /// @throws LibraryException if they are damaged
    public List<Slip> slips(Group group) {
        flushSlips();
        List<String> lines = Links.lines(slipsOf(group));
        List<String> sorted = lines.stream().sorted().toList();
        if (!sorted.equals(lines)) {
            put(slipsOf(group), sorted);
        }
        return sorted.stream().map(l -> read(group, l)).toList();
    }

    /// Puts what a group added up to in place of what it added up to before.
    public void found(Group group, List<? extends Linked> records) {
        Map<String, List<String>> byType = new HashMap<>();
        records.forEach(r -> byType.computeIfAbsent(LinkedTypes.name(r.getClass()), t -> new ArrayList<>())
                .add(RecordCodec.write(RecordCodec.tree(r))));
        for (Class<? extends Tie> type : LinkedTypes.ties()) {
            Links.read(foundOf(group, LinkedTypes.name(type)), type).forEach(t -> changes(t).gone().add(line(t)));
        }
        records.stream().filter(Tie.class::isInstance).map(Tie.class::cast)
                .forEach(t -> changes(t).come().add(line(t)));
        for (String type : LinkedTypes.all()) {
            put(foundOf(group, type), byType.getOrDefault(type, List.of()));
        }
        if (tiesWaiting > KEPT) {
            flushTies();
        }
    }

    /// The papers whose ties have changed so far.
    public Set<DocumentId> retied() {
        flushTies();
        return Set.copyOf(retied);
    }

    @Override
    public void close() {
        flushSlips();
        flushTies();
    }

    private TieChanges changes(Tie tie) {
        tiesWaiting += line(tie).length();
        return ties.computeIfAbsent(tie.document(), d -> new TieChanges(new ArrayList<>(), new ArrayList<>()));
    }

    private static String line(Tie tie) {
        return RecordCodec.write(RecordCodec.tree(tie));
    }

    private void flushSlips() {
        slips.forEach((group, added) -> append(slipsOf(group), added));
        slips.clear();
        slipsWaiting = 0;
    }

    private void flushTies() {
        ties.forEach((paper, changes) -> {
            List<String> before = Links.lines(links.ofPaper(paper));
            List<String> lines = new ArrayList<>(before);
            changes.gone().forEach(lines::remove);
            lines.addAll(changes.come());
            lines.sort(Comparator.naturalOrder());
            if (!lines.equals(before)) {
                put(links.ofPaper(paper), lines);
                retied.add(paper);
            }
        });
        ties.clear();
        tiesWaiting = 0;
    }

    private Path slipsOf(Group group) {
        return Links.place(links.folder().resolve("slips").resolve(group.linker()), group.name(), ".jsonl");
    }

    private Path foundOf(Group group, String type) {
        return Links.place(links.foundOf(type), group.name(), ".jsonl");
    }

    private Path groupsOf(DocumentId paper) {
        return Links.place(links.folder().resolve("groups"), paper.sha256(), ".txt");
    }

    private static void put(Path file, List<String> lines) {
        try {
            if (!lines.isEmpty()) {
                Whole.write(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
            } else {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new LibraryException("cannot delete " + file, e);
        }
    }

    /// Slips are added at the end, for a group can be large and its papers come one by one; they are put in order when the
    /// group is linked. A stop in between leaves the links out of step, and all are made anew.
    private static void append(Path file, List<String> lines) {
        try {
            PathUtils.createParentDirectories(file);
            Files.writeString(file, String.join("\n", lines) + "\n", StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new LibraryException("cannot write %s (is the disk full?)".formatted(file), e);
        }
    }

    private static String paperOf(String line) {
        return line.substring(0, line.indexOf('{'));
    }

    private static String write(Slip slip) {
        return RecordCodec.write(RecordCodec.tree(slip));
    }

    private Slip read(Group group, String line) {
        try {
            return RecordCodec.value(line.substring(line.indexOf('{')), Slip.class);
        } catch (JsonProcessingException e) {
            throw Links.damaged(slipsOf(group), e);
        }
    }
}
