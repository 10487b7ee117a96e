package org.minutebook.ingest.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.minutebook.corpus.Correction.OtherPerson;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.MeetingIds;
import org.minutebook.corpus.linked.BodyName;

/// Under which council and body papers are kept together, whatever names they print, and whom readers keep apart. What is
/// not known to have another name keeps its own.
public final class Places {

    /// Every body under the name that its papers print.
    public static final Places AS_PRINTED = new Places(Map.of(), Set.of());

    private final Map<String, BodyName> names;
    private final Set<OtherPerson> apart;
    private final Map<Printed, String> slugs = new ConcurrentHashMap<>();

    private record Printed(Optional<String> council, Optional<String> body) {}

    private Places(Map<String, BodyName> names, Collection<OtherPerson> apart) {
        this.names = names;
        this.apart = Set.copyOf(apart);
    }

    public static Places of(Collection<BodyName> names) {
        Map<String, BodyName> byPrinted = new HashMap<>();
        for (BodyName name : names) {
            String ofAll = key(name.printedCouncil(), Optional.of(name.printedBody()));
            byPrinted.put(name.paper().map(p -> key(p, name.printedBody())).orElse(ofAll), name);
        }
        return new Places(byPrinted, Set.of());
    }

    /// The same, and readers say that these names are not one person's.
    public Places keepingApart(Collection<OtherPerson> names) {
        return new Places(this.names, names);
    }

    /// Whether readers say that a name is a person's of its own among those of a realm.
    ///
    /// @param realm the first part of the ids of its people
    public boolean isApart(String realm, String name) {
        return apart.stream().anyMatch(a -> a.person().startsWith(realm + "/person/") && a.other().equals(name));
    }

    /// The name that is known for a printed one.
    Optional<BodyName> name(Optional<String> council, Optional<String> body) {
        return Optional.ofNullable(names.get(slugs(council, body)));
    }

    /// The name that is known for a meeting's body: where the paper names no council, the paper's own.
    Optional<BodyName> name(Meeting meeting) {
        return meeting.council().isEmpty()
                ? meeting.body().flatMap(b -> Optional.ofNullable(names.get(key(paper(meeting), b))))
                : name(meeting.council(), meeting.body());
    }

    public Optional<String> council(Meeting meeting) {
        return name(meeting).map(BodyName::council).orElse(meeting.council());
    }

    public Optional<String> body(Meeting meeting) {
        return name(meeting).map(BodyName::body).or(meeting::body);
    }

    /// The key of the group of a meeting's body: its council's and its own name as parts of an id. Of papers that name no
    /// council, and of which none is found, those that are one body's stand together under the first of them, each other
    /// by itself.
    public String bodyKey(Meeting meeting) {
        Optional<String> council = council(meeting);
        Optional<String> body = body(meeting);
        return council.isEmpty() && body.isPresent()
                ? circle(meeting) + "/" + MeetingIds.slug(body)
                : slugs(council, body);
    }

    /// What stands for the council of a meeting of which none is known.
    private String circle(Meeting meeting) {
        return "_" + name(meeting).flatMap(BodyName::circle).orElseGet(() -> paper(meeting)).brief();
    }

    private static DocumentId paper(Meeting meeting) {
        return meeting.evidence().span().document();
    }

    /// The key of the group of the body that a reference in the meeting's minutes names; the meeting's own where it
    /// names none.
    String bodyKey(Meeting meeting, Optional<String> named) {
        return named.map(body -> bodyKey(meeting, body)).orElseGet(() -> bodyKey(meeting));
    }

    private String bodyKey(Meeting meeting, String named) {
        Optional<String> council = council(meeting);
        Optional<BodyName> known = Optional.ofNullable(names.get(key(paper(meeting), named)))
                .filter(n -> meeting.council().isEmpty())
                .or(() -> name(meeting.council().or(() -> council), Optional.of(named)));
        Optional<String> body = Optional.of(known.map(BodyName::body).orElse(named));
        Optional<String> its = known.map(BodyName::council).orElse(council);
        return its.isPresent()
                ? slugs(its, body)
                : known.flatMap(BodyName::circle).map(c -> "_" + c.brief()).orElseGet(() -> circle(meeting)) + "/"
                        + MeetingIds.slug(body);
    }

    /// The id under which a meeting is known in the whole library.
    public String meetingId(Meeting meeting) {
        String[] parts = meeting.id().split("/", 3);
        return bodyKey(meeting) + (parts.length < 3 ? "" : "/" + parts[2]);
    }

    private static String key(DocumentId paper, String body) {
        return paper.sha256() + "/" + MeetingIds.slug(Optional.of(body));
    }

    /// Worked out once for each name, as it is asked for with every meeting of every paper.
    private String slugs(Optional<String> council, Optional<String> body) {
        return slugs.computeIfAbsent(new Printed(council, body), p -> key(p.council, p.body));
    }

    private static String key(Optional<String> council, Optional<String> body) {
        return MeetingIds.slug(council) + "/" + MeetingIds.slug(body);
    }
}
