package org.minutebook.ingest.link.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.minutebook.corpus.DocumentId;

/// Tells the namesakes of one council apart.
final class Namesakes {

    private static final Comparator<Mention> BY_DAY = Comparator
            .comparing((Mention m) -> m.day().orElse(LocalDate.MAX)).thenComparing(Mention::document)
            .thenComparingInt(m -> m.span().start());
    private static final int SHORT_WHILE = 3;

    private Namesakes() {}

    /// The people whom these mentions name, each once.
    static List<Bearer> tell(List<Mention> mentions) {
        Map<NameForm, List<Mention>> named = new LinkedHashMap<>();
        List<Mention> surnames = new ArrayList<>();
        for (Mention m : mentions.stream().sorted(BY_DAY).toList()) {
            if (m.form().isSurnameOnly()) {
                surnames.add(m);
            } else {
                named.computeIfAbsent(m.form(), f -> new ArrayList<>()).add(m);
            }
        }
        List<Bearer> bearers = new ArrayList<>();
        named.values().forEach(same -> bySex(same).forEach(one -> bearers.addAll(byStanding(one))));
        return Surnames.tie(surnames, Gathering.of(bearers));
    }

    private static List<List<Mention>> bySex(List<Mention> same) {
        Map<Sex, List<Mention>> parts = same.stream()
                .collect(Collectors.groupingBy(Mention::sex, () -> new EnumMap<>(Sex.class), Collectors.toList()));
        return parts.containsKey(Sex.MAN) && parts.containsKey(Sex.WOMAN)
                ? List.copyOf(parts.values())
                : List.of(same);
    }

    /// The bearers of one printed name: a councillor, officers of conflicting posts, and those of whom it is not said.
    private static List<Bearer> byStanding(List<Mention> same) {
        List<Mention> councillor = new ArrayList<>(having(same, Standing.COUNCILLOR));
        List<Mention> officer = new ArrayList<>(having(same, Standing.OFFICER));
        List<Mention> rest = new ArrayList<>();
        boolean initial = same.getFirst().form().isInitial();
        boolean apart = initial || (!councillor.isEmpty() && !officer.isEmpty());
        Set<DocumentId> councillorIn = papers(councillor);
        Set<DocumentId> officerIn = papers(officer);
        for (Mention m : same) {
            boolean toCouncillor = isOf(m, apart, councillorIn, officerIn);
            boolean toOfficer = isOf(m, apart, officerIn, councillorIn);
            switch (m.standing()) {
                case COUNCILLOR, OFFICER -> {
                }
                case MEMBER -> (toCouncillor || apart ? councillor : officer).add(m);
                case STAFF, GUEST, UNSAID -> (toCouncillor ? councillor : toOfficer ? officer : rest).add(m);
            }
        }
        List<Bearer> bearers = new ArrayList<>();
        Optional.of(councillor).filter(l -> !l.isEmpty()).map(Bearer::new).ifPresent(bearers::add);
        bearers.addAll(Conflicts.split(officer, initial));
        bearers.addAll(initial ? byWhile(rest) : rest.isEmpty() ? List.of() : List.of(new Bearer(rest)));
        return bearers;
    }

    /// Whether a mention of which more is not said goes with those in these papers rather than with those in others:
    /// where the two must be told apart, only if the same paper names one of them and none of the others.
    private static boolean isOf(Mention m, boolean apart, Set<DocumentId> papers, Set<DocumentId> others) {
        return apart
                ? papers.contains(m.document()) && !others.contains(m.document())
                : others.isEmpty();
    }

    /// Initials of people of whom nothing more is said are one person's within one body and a few years.
    private static List<Bearer> byWhile(List<Mention> same) {
        Map<String, List<List<Mention>>> runs = new LinkedHashMap<>();
        for (Mention m : same) {
            List<List<Mention>> ofBody = runs.computeIfAbsent(m.body().orElse(m.occasion()), b -> new ArrayList<>());
            boolean goesOn = !ofBody.isEmpty() && within(ofBody.getLast().getLast(), m);
            if (!goesOn) {
                ofBody.add(new ArrayList<>());
            }
            ofBody.getLast().add(m);
        }
        return runs.values().stream().flatMap(List::stream).map(Bearer::new).toList();
    }

    private static boolean within(Mention a, Mention b) {
        boolean days = a.day().isPresent() && b.day().isPresent();
        return days ? a.day().get().until(b.day().get()).getYears() < SHORT_WHILE : a.document().equals(b.document());
    }

    private static List<Mention> having(List<Mention> mentions, Standing standing) {
        return mentions.stream().filter(m -> m.standing() == standing).toList();
    }

    private static Set<DocumentId> papers(List<Mention> mentions) {
        return mentions.stream().map(Mention::document).collect(Collectors.toSet());
    }
}
