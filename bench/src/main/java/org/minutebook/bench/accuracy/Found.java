package org.minutebook.bench.accuracy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.bench.accuracy.LinkTruth.Place;
import org.minutebook.corpus.AgendaItem;
import org.minutebook.corpus.CrossReference;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Filing.Filed;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Recommendation;
import org.minutebook.corpus.Resolution;
import org.minutebook.corpus.Span;
import org.minutebook.corpus.linked.Linked;
import org.minutebook.corpus.linked.MeetingThread;

/// What linking made of papers, its ids turned into places that the truth names.
final class Found {

    private final LinkTruth truth;
    private final List<Linked> linked;
    private final List<Filing> filings;
    private final Map<DocumentId, String> names = new HashMap<>();
    private final Map<String, Place> meetings = new HashMap<>();
    private final Map<String, Place> minutes = new HashMap<>();
    private final Map<String, Place> resolutions = new HashMap<>();
    private final Map<String, AgendaItem> items = new HashMap<>();
    private final Map<Span, CrossReference> references = new HashMap<>();
    private final Map<Span, Recommendation> recommendations = new HashMap<>();

    Found(LinkTruth truth, Collection<? extends Filing> filings, Collection<? extends Linked> linked) {
        this.truth = truth;
        this.filings = List.copyOf(filings);
        this.linked = List.copyOf(linked);
        filings.forEach(f -> names.put(f.document().id(), f.document().name()));
        filed().forEach(this::add);
        all(MeetingThread.class).forEach(t -> place(t.body(), t.date().map(Object::toString))
                .ifPresent(place -> meetings.put(t.id(), place)));
    }

    private void add(Filed paper) {
        paper.all(Meeting.class).forEach(m -> place(m.body(), m.date().map(Object::toString))
                .ifPresent(place -> meetings.put(m.id(), place)));
        for (Minute minute : paper.all(Minute.class)) {
            meeting(minute.meeting()).ifPresent(m -> minutes.put(minute.id(),
                    new Place(m.body(), m.date(), minute.number(), Optional.empty())));
        }
        for (Resolution resolution : paper.all(Resolution.class)) {
            minute(resolution.minute()).ifPresent(m -> resolutions.put(resolution.id(),
                    new Place(m.body(), m.date(), m.minute(), resolution.label())));
        }
        paper.all(AgendaItem.class).forEach(i -> items.put(i.id(), i));
        paper.all(CrossReference.class).forEach(r -> references.put(r.evidence().span(), r));
        paper.all(Recommendation.class).forEach(r -> recommendations.put(r.evidence().span(), r));
    }

    private Optional<Place> place(Optional<String> body, Optional<String> date) {
        return body.isEmpty() || date.isEmpty()
                ? Optional.empty()
                : Optional.of(new Place(bodyNow(body.get()), date.get(), Optional.empty(), Optional.empty()));
    }

    /// The name that a body bears now; its printed name if the truth does not know it.
    String bodyNow(String printed) {
        String name = Sameness.fold(printed);
        return truth.bodies().stream()
                .filter(b -> Sameness.fold(b.name()).equals(name)
                        || b.names().stream().anyMatch(n -> Sameness.fold(n).equals(name)))
                .map(LinkTruth.Body::name).findFirst().orElse(printed);
    }

    <L extends Linked> List<L> all(Class<L> type) {
        return linked.stream().filter(type::isInstance).map(type::cast).toList();
    }

    List<Filed> filed() {
        List<Filed> filed = new ArrayList<>();
        filings.forEach(f -> {
            if (f instanceof Filed paper) {
                filed.add(paper);
            }
        });
        return filed;
    }

    /// Whether a paper of that name is here.
    boolean has(String document) {
        return names.containsValue(document);
    }

    String name(DocumentId document) {
        return names.getOrDefault(document, document.sha256());
    }

    /// The place of a meeting, or of a minute.
    Optional<Place> of(String id) {
        return minute(id).or(() -> meeting(id));
    }

    Optional<Place> meeting(String id) {
        return Optional.ofNullable(meetings.get(id));
    }

    Optional<Place> minute(String id) {
        return Optional.ofNullable(minutes.get(id));
    }

    /// A paper's item of an agenda, as the minute of it.
    Optional<LinkTruth.Tabled> item(String id, Place minute) {
        return Optional.ofNullable(items.get(id))
                .map(i -> new LinkTruth.Tabled(name(i.evidence().span().document()), i.number().orElse(""), minute));
    }

    Optional<Place> resolution(String id) {
        return Optional.ofNullable(resolutions.get(id));
    }

    Optional<CrossReference> reference(Span span) {
        return Optional.ofNullable(references.get(span));
    }

    Optional<Recommendation> recommendation(Span span) {
        return Optional.ofNullable(recommendations.get(span));
    }
}
