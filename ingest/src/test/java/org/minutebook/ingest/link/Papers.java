package org.minutebook.ingest.link;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.linked.BodyName;
import org.minutebook.corpus.linked.Linked;
import org.minutebook.corpus.linked.Slip;
import org.minutebook.ingest.Ingest;

/// Papers given as text, read and linked.
///
///     new Papers().add("minutes.txt", "…").add("pack.txt", "…").linked(new ThreadLinker())
final class Papers {

    private static final Ingest INGEST = new Ingest();

    private final List<Slip> slips = new ArrayList<>();

    Papers add(String name, String text) {
        slips.add(switch (INGEST.read(name, text.getBytes(StandardCharsets.UTF_8))) {
            case Filing.Filed filed -> new Slip(filed.document(), filed.findings());
            case Filing.Refused refused -> new Slip(refused.document(), List.of());
        });
        return this;
    }

    /// What the linker makes of all groups of the papers, whose bodies are tied first.
    List<Linked> linked(Linker linker) {
        return linked(linker, places());
    }

    /// What the names of councils and bodies are tied to.
    Places places() {
        List<BodyName> known = new ArrayList<>();
        for (Linker linker : Linkers.NAMES) {
            linked(linker, Places.of(known)).stream().map(BodyName.class::cast).toList().forEach(known::add);
        }
        return Places.of(known);
    }

    <T extends Linked> List<T> linked(Linker linker, Class<T> type) {
        return linked(linker).stream().filter(type::isInstance).map(type::cast).toList();
    }

    List<Linked> linked(Linker linker, Places places) {
        Map<String, List<Slip>> groups = new TreeMap<>();
        slips.stream().sorted(Comparator.comparing(Slip::id)).forEach(s -> linker.slips(s, places)
                .forEach((key, slip) -> groups.computeIfAbsent(key, k -> new ArrayList<>()).add(slip)));
        List<Linked> linked = new ArrayList<>();
        groups.forEach((key, group) -> linked.addAll(linker.link(key, group, places)));
        return linked;
    }
}
