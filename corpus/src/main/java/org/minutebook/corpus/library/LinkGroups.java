package org.minutebook.corpus.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.linked.Linked;
import org.minutebook.corpus.linked.Slip;
import org.minutebook.corpus.linked.Tie;

/// The groups into which linking puts papers, and what each group added up to. Slips and findings go to disk as they
/// come; memory holds at most what [#KEPT] says. Many threads may deal papers out, and then many may link groups, each
/// paper and each group by one of them.
public final class LinkGroups implements AutoCloseable {

    /// The name of the linker whose groups are the papers of one body each; a group's key is the body's council and the
    /// body, as ids of meetings begin.
    public static final String BODIES = "bodies";

    /// How many characters of slips, and as many of ties, wait in memory before they go to disk.
    private static final long KEPT = 48L << 20;

    /// Stands after the paper's id where there is nothing to link for its slip.
    private static final String IDLE = "-";

    private final Links links;
    private final Map<Group, SlipChanges> slips = new TreeMap<>();
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

    /// What changed in a group's slips since they were written: the papers that left it, and then the lines of those that
    /// came.
    private record SlipChanges(Set<String> gone, Map<String, String> come) {
        static SlipChanges none() {
            return new SlipChanges(new HashSet<>(), new HashMap<>());
        }

        List<String> in(List<String> lines) {
            return Stream.concat(lines.stream().filter(l -> !gone.contains(paperOf(l))), come.values().stream())
                    .sorted().toList();
        }
    }

    /// What a group's linking changed in one paper's ties.
    private record TieChanges(List<String> gone, List<String> come) {}

    /// Puts a paper into the groups to which it now belongs by some linkers, and takes it out of all others of theirs.
    ///
    /// @param given the paper's slips
    /// @param idle of these groups those for which, as far as this paper goes, there is nothing to link
    /// @return the groups that it came to, left or stayed in
    public Set<Group> deal(DocumentId paper, Collection<String> linkers, Map<Group, Slip> given,
            Set<Group> idle) {
        Set<Group> touched = new TreeSet<>(given.keySet());
        TreeSet<String> lines = new TreeSet<>();
        List<String> before = Links.lines(groupsOf(paper));
        for (String line : before) {
            Group group = new Group(line.substring(0, line.indexOf('\t')), line.substring(line.indexOf('\t') + 1));
            if (linkers.contains(group.linker())) {
                remove(paper, group);
                touched.add(group);
            } else {
                lines.add(line);
            }
        }
        given.forEach((group, slip) -> {
            lines.add(group.linker() + "\t" + group.key());
            add(paper, group, paper.sha256() + (idle.contains(group) ? IDLE : "") + RecordCodec.line(slip));
        });
        if (!List.copyOf(lines).equals(before)) {
            put(groupsOf(paper), List.copyOf(lines));
        }
        return touched;
    }

    private synchronized void add(DocumentId paper, Group group, String line) {
        changes(group).come().put(paper.sha256(), line);
        slipsWaiting += line.length();
        if (slipsWaiting > KEPT) {
            flushSlips();
        }
    }

    private synchronized void remove(DocumentId paper, Group group) {
        SlipChanges changes = changes(group);
        changes.gone().add(paper.sha256());
        Optional.ofNullable(changes.come().remove(paper.sha256())).ifPresent(l -> slipsWaiting -= l.length());
    }

    /// A group's slips, in order of the papers' ids; none if there is nothing to link for any of them.
    ///
    /// @throws LibraryException if they are damaged
    public List<Slip> slips(Group group) {
        Path file = slipsOf(group);
        List<String> before = Links.lines(file);
        List<String> lines = taken(group).in(before);
        if (!lines.equals(before)) {
            put(file, lines);
        }
        return lines.stream().allMatch(l -> l.startsWith(IDLE, l.indexOf('{') - 1))
                ? List.of()
                : lines.stream().map(l -> read(group, l)).toList();
    }

    private synchronized SlipChanges taken(Group group) {
        SlipChanges changes = Optional.ofNullable(slips.remove(group)).orElseGet(SlipChanges::none);
        changes.come().values().forEach(l -> slipsWaiting -= l.length());
        return changes;
    }

    /// Puts what a group added up to in place of what it added up to before.
    ///
    /// @return whether that is something else
    public boolean found(Group group, List<? extends Linked> records) {
        Map<String, List<String>> byType = new HashMap<>();
        Map<String, DocumentId> papers = new HashMap<>();
        for (Linked linked : records) {
            String line = RecordCodec.line(linked);
            byType.computeIfAbsent(LinkedTypes.name(linked.getClass()), t -> new ArrayList<>()).add(line);
            if (linked instanceof Tie tie) {
                papers.put(line, tie.document());
            }
        }
        boolean changed = false;
        for (String type : LinkedTypes.all()) {
            Path file = foundOf(group, type);
            List<String> before = Links.lines(file);
            List<String> after = byType.getOrDefault(type, List.of());
            if (!after.equals(before)) {
                changed = true;
                if (Tie.class.isAssignableFrom(LinkedTypes.type(type))) {
                    retie(file, before, after, papers);
                    flushTiesIfMany();
                }
                put(file, after);
            }
        }
        return changed;
    }

    private synchronized void flushTiesIfMany() {
        if (tiesWaiting > KEPT) {
            flushTies();
        }
    }

    /// Notes which ties of which papers went and which came.
    private void retie(Path file, List<String> before, List<String> after, Map<String, DocumentId> papers) {
        Map<String, Integer> gone = new LinkedHashMap<>();
        before.forEach(l -> gone.merge(l, 1, Integer::sum));
        for (String line : after) {
            if (gone.getOrDefault(line, 0) > 0) {
                gone.merge(line, -1, Integer::sum);
            } else {
                tie(Optional.ofNullable(papers.get(line)).orElseThrow(), line, TieChanges::come);
            }
        }
        gone.forEach((line, times) -> {
            for (int i = 0; i < times; i++) {
                tie(((Tie) Links.read(file, line)).document(), line, TieChanges::gone);
            }
        });
    }

    /// The papers whose ties have changed so far.
    public synchronized Set<DocumentId> retied() {
        flushTies();
        return Set.copyOf(retied);
    }

    @Override
    public synchronized void close() {
        flushSlips();
        flushTies();
    }

    private SlipChanges changes(Group group) {
        return slips.computeIfAbsent(group, g -> SlipChanges.none());
    }

    private synchronized void tie(DocumentId paper, String line, Function<TieChanges, List<String>> where) {
        where.apply(ties.computeIfAbsent(paper, d -> new TieChanges(new ArrayList<>(), new ArrayList<>()))).add(line);
        tiesWaiting += line.length();
    }

    private void flushSlips() {
        slips.forEach((group, changes) -> {
            if (changes.gone().isEmpty()) {
                append(slipsOf(group), changes.come().values());
            } else {
                put(slipsOf(group), changes.in(Links.lines(slipsOf(group))));
            }
        });
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
    private static void append(Path file, Collection<String> lines) {
        try {
            PathUtils.createParentDirectories(file);
            Forced.append(file, String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new LibraryException("cannot write %s (is the disk full?)".formatted(file), e);
        }
    }

    private static String paperOf(String line) {
        return line.substring(0, line.indexOf(line.startsWith(IDLE, line.indexOf('{') - 1) ? IDLE : "{"));
    }

    private Slip read(Group group, String line) {
        try {
            return RecordCodec.value(line.substring(line.indexOf('{')), Slip.class);
        } catch (JsonProcessingException e) {
            throw Links.damaged(slipsOf(group), e);
        }
    }
}
