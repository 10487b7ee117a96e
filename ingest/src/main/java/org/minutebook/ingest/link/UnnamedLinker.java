package org.minutebook.ingest.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.minutebook.corpus.Attendance;
import org.minutebook.corpus.CrossReference;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.linked.BodyName;
import org.minutebook.corpus.linked.Linked;
import org.minutebook.corpus.linked.Slip;

/// Finds the council of papers that name none: the one council with a body of that name, where the days of its
/// meetings, its members or the rarity of the name speak for it and nothing against it. A group is what bears one
/// body's name.
final class UnnamedLinker implements Linker {

    private static final int ACQUAINTED = 3;
    private static final int STRANGE = 4;

    @Override
    public String name() {
        return "unnamed";
    }

    @Override
    public Map<String, Slip> slips(Slip paper, Places places) {
        Map<String, Set<String>> meetings = new TreeMap<>();
        for (Meeting meeting : paper.all(Meeting.class)) {
            keys(meeting, places).forEach(k -> meetings.computeIfAbsent(k, q -> new TreeSet<>()).add(meeting.id()));
        }
        Map<String, Slip> slips = new TreeMap<>();
        meetings.forEach((key, ids) -> slips.put(key, slip(paper, ids)));
        return slips;
    }

    private static Slip slip(Slip paper, Set<String> meetings) {
        Set<String> approving = paper.all(CrossReference.class).stream().filter(UnnamedLinker::isApproval)
                .map(CrossReference::minute).collect(Collectors.toSet());
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : paper.findings()) {
            switch (finding) {
                case Meeting m when meetings.contains(m.id()) -> findings.add(m);
                case Attendance a when meetings.contains(a.meeting()) -> findings.add(a);
                case Minute m when meetings.contains(m.meeting()) && approving.contains(m.id()) ->
                    findings.add(BodyLinker.bare(m));
                case CrossReference r when isApproval(r) -> findings.add(r);
                case Finding other -> {
                }
            }
        }
        return new Slip(paper.document(), findings);
    }

    private static boolean isApproval(CrossReference reference) {
        return reference.kind() == CrossReference.Kind.PREVIOUS_MINUTES;
    }

    /// The names under which the meeting's body goes: the one that is printed, and the one it has now.
    private static Set<String> keys(Meeting meeting, Places places) {
        Set<String> keys = new TreeSet<>();
        meeting.body().ifPresent(b -> keys.add(BodyTitle.key(b, meeting.council())));
        meeting.council().flatMap(c -> places.body(meeting)).ifPresent(b -> keys.add(BodyTitle.key(b, places.council(
                meeting))));
        keys.remove(BodyTitle.COUNCIL);
        return keys;
    }

    /// A body that may be meant, with what is known of it.
    private record Candidate(String council, String body, Set<LocalDate> days, Set<LocalDate> approved,
            Set<String> members) {

        /// Whether the body met on the meeting's day, or one of them approved the other's minutes.
        boolean met(Told told) {
            return told.meeting().date().filter(d -> days.contains(d) || approved.contains(d)).isPresent()
                    || told.approved().stream().anyMatch(days::contains);
        }

        boolean knows(Set<String> names) {
            long shared = names.stream().filter(members::contains).count();
            return shared >= ACQUAINTED && 2 * shared >= names.size();
        }

        boolean isStranger(Set<String> names) {
            return names.size() >= STRANGE && members.size() >= STRANGE && names.stream().noneMatch(members::contains);
        }
    }

    @Override
    public List<Linked> link(String key, List<Slip> slips, Places places) {
        List<Candidate> candidates = candidates(slips, places);
        Map<String, List<Told>> unnamed = new TreeMap<>();
        for (Told told : told(slips)) {
            if (told.meeting().council().isEmpty()) {
                unnamed.computeIfAbsent(told.meeting().body().orElse(""), b -> new ArrayList<>()).add(told);
            }
        }
        List<Linked> names = new ArrayList<>();
        unnamed.forEach((body, told) -> meant(key, candidates, told).ifPresent(c -> names.add(new BodyName(
                Optional.empty(), body, Optional.of(c.council()), c.body(), why(c, told)))));
        return names;
    }

    /// A meeting, the days of those whose minutes it approved, and the surnames of those who were there.
    private record Told(Meeting meeting, Set<LocalDate> approved, Set<String> names) {

        static Told of(Slip slip, Meeting meeting) {
            Set<LocalDate> approved = new TreeSet<>();
            Set<String> minutes = slip.all(Minute.class).stream().filter(m -> m.meeting().equals(meeting.id()))
                    .map(Minute::id).collect(Collectors.toSet());
            slip.all(CrossReference.class).stream().filter(r -> minutes.contains(r.minute()))
                    .filter(r -> r.toBody().isEmpty()).forEach(r -> r.toMeeting().ifPresent(approved::add));
            Set<String> names = slip.all(Attendance.class).stream().filter(a -> a.meeting().equals(meeting.id()))
                    .map(a -> Words.folded(a.name())).map(n -> n.substring(n.lastIndexOf(' ') + 1))
                    .collect(Collectors.toCollection(TreeSet::new));
            return new Told(meeting, approved, names);
        }
    }

    private static List<Told> told(List<Slip> slips) {
        return slips.stream().flatMap(s -> s.all(Meeting.class).stream().map(m -> Told.of(s, m))).toList();
    }

    private static List<Candidate> candidates(List<Slip> slips, Places places) {
        Map<String, Candidate> candidates = new TreeMap<>();
        for (Told told : told(slips)) {
            Optional<String> council = places.council(told.meeting()).filter(c -> told.meeting().council().isPresent());
            Optional<String> body = places.body(told.meeting());
            if (council.isPresent() && body.isPresent()) {
                Candidate candidate = candidates.computeIfAbsent(places.bodyKey(told.meeting()),
                        k -> new Candidate(council.get(), body.get(), new TreeSet<>(), new TreeSet<>(),
                                new TreeSet<>()));
                told.meeting().date().ifPresent(candidate.days()::add);
                candidate.approved().addAll(told.approved());
                candidate.members().addAll(told.names());
            }
        }
        return List.copyOf(candidates.values());
    }

    private static Optional<Candidate> meant(String key, List<Candidate> candidates, List<Told> told) {
        List<Candidate> fit = candidates.stream().filter(c -> told.stream().noneMatch(t -> c.isStranger(t.names())))
                .toList();
        List<Candidate> met = fit.stream().filter(c -> told.stream().anyMatch(c::met)).toList();
        List<Candidate> known = (met.isEmpty() ? fit : met).stream()
                .filter(c -> told.stream().anyMatch(t -> c.knows(t.names()))).toList();
        List<Candidate> shown = met.size() == 1 ? met : known;
        List<Candidate> possible = met.isEmpty() && known.isEmpty() && BodyTitle.isRare(key) ? candidates : shown;
        return possible.size() == 1 && fit.contains(possible.getFirst())
                ? Optional.of(possible.getFirst())
                : Optional.empty();
    }

    private static String why(Candidate candidate, List<Told> told) {
        String reason = told.stream().anyMatch(candidate::met)
                ? "met on the same day, or approved the minutes"
                : told.stream().anyMatch(t -> candidate.knows(t.names()))
                        ? "has the same members"
                        : "is the only body of that name here";
        return "These papers name no council; the %s of %s %s".formatted(candidate.body(), candidate.council(), reason);
    }
}
