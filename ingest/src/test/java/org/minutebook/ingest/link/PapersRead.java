package org.minutebook.ingest.link;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.linked.Linked;
import org.minutebook.corpus.linked.Slip;
import org.minutebook.ingest.Ingest;

/// Reads papers from text and links them as a library would.
final class PapersRead {

    private static final Ingest INGEST = new Ingest();

    private PapersRead() {}

    static Slip slip(String name, String text) {
        return switch (INGEST.read(name, text.getBytes(StandardCharsets.UTF_8))) {
            case Filing.Filed filed -> new Slip(filed.document(), filed.findings());
            case Filing.Refused refused -> new Slip(refused.document(), List.of());
        };
    }

    /// What the linker makes of these papers, group by group.
    static List<Linked> link(Linker linker, List<Slip> papers) {
        Map<String, List<Slip>> groups = new LinkedHashMap<>();
        papers.stream().sorted(Comparator.comparing(Slip::id)).forEach(p -> linker.slips(p, Places.AS_PRINTED)
                .forEach((key, slip) -> groups.computeIfAbsent(key, k -> new ArrayList<>()).add(slip)));
        List<Linked> found = new ArrayList<>();
        groups.forEach((key, slips) -> found.addAll(linker.link(key, slips, Places.AS_PRINTED)));
        return found;
    }
}
