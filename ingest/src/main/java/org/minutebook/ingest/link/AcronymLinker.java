package org.minutebook.ingest.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.minutebook.corpus.Abbreviation;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.linked.Acronym;
import org.minutebook.corpus.linked.Linked;
import org.minutebook.corpus.linked.Slip;

/// Gathers what each council's papers say that their acronyms stand for. Capitals, plurals and small words make no other
/// meaning; an acronym with several meanings has several records.
final class AcronymLinker implements Linker {

    @Override
    public String name() {
        return "acronyms";
    }

    @Override
    public Map<String, Slip> slips(Slip paper, Places places) {
        List<Finding> kept = paper.findings().stream()
                .filter(f -> f instanceof Abbreviation || f instanceof Meeting).toList();
        return kept.stream().anyMatch(Abbreviation.class::isInstance)
                ? Map.of(Councils.key(paper, places), new Slip(paper.document(), kept))
                : Map.of();
    }

    @Override
    public List<Linked> link(String key, List<Slip> slips, Places places) {
        Optional<String> council = Councils.name(slips, places);
        Map<String, List<Abbreviation>> meanings = new TreeMap<>();
        for (Slip slip : slips) {
            for (Abbreviation told : slip.all(Abbreviation.class)) {
                meanings.computeIfAbsent(acronym(told) + " " + folded(told.meaning()), m -> new ArrayList<>())
                        .add(told);
            }
        }
        return meanings.values().stream().<Linked>map(told -> new Acronym(council, acronym(told.getFirst()),
                told.getFirst().meaning(), told.stream().map(t -> t.evidence().span()).toList())).toList();
    }

    /// The short form without the stops between its letters and the s of the plural.
    private static String acronym(Abbreviation told) {
        String plain = told.shortForm().replace(".", "");
        return plain.matches(".*\\p{Lu}s") ? plain.substring(0, plain.length() - 1) : plain;
    }

    private static String folded(String meaning) {
        return Arrays.stream(Words.folded(meaning).split(" ")).filter(w -> !w.equals("and") && !w.equals("the"))
                .map(w -> w.length() > 3 && w.endsWith("s") ? w.substring(0, w.length() - 1) : w)
                .collect(Collectors.joining(" "));
    }
}
