package org.minutebook.ingest.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.minutebook.corpus.Correction.OtherPerson;
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

    private Places(Map<String, BodyName> names, Collection<OtherPerson> apart) {
        this.names = names;
        this.apart = Set.copyOf(apart);
    }

    public static Places of(Collection<BodyName> names) {
        Map<String, BodyName> byPrinted = new HashMap<>();
        names.forEach(n -> byPrinted.put(key(n.printedCouncil(), Optional.of(n.printedBody())), n));
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
        return Optional.ofNullable(names.get(key(council, body)));
    }

    public Optional<String> council(Meeting meeting) {
        return name(meeting.council(), meeting.body()).map(BodyName::council).orElse(meeting.council());
    }

    public Optional<String> body(Meeting meeting) {
        return name(meeting.council(), meeting.body()).map(BodyName::body).or(meeting::body);
    }

    /// The key of the group of a meeting's body: its council's and its own name as parts of an id.
    public String bodyKey(Meeting meeting) {
        return key(council(meeting), body(meeting));
    }

    /// The key of the group of the body that a reference in the meeting's minutes names; the meeting's own where it
    /// names none.
    String bodyKey(Meeting meeting, Optional<String> named) {
        return named.map(body -> name(meeting.council(), named)
                .map(n -> key(n.council(), Optional.of(n.body())))
                .orElseGet(() -> key(council(meeting), named))).orElseGet(() -> bodyKey(meeting));
    }

    /// The id under which a meeting is known in the whole library.
    public String meetingId(Meeting meeting) {
        String[] parts = meeting.id().split("/", 3);
        return bodyKey(meeting) + (parts.length < 3 ? "" : "/" + parts[2]);
    }

    private static String key(Optional<String> council, Optional<String> body) {
        return MeetingIds.slug(council) + "/" + MeetingIds.slug(body);
    }
}
