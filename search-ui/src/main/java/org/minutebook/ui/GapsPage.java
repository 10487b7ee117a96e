package org.minutebook.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.linked.Gap;
import org.minutebook.search.Facet;

/// What should be in the library and is not, by council and body.
///
/// @param causes the causes that can be ticked
/// @param choices what else the list can be narrowed by
public record GapsPage(List<Section> sections, Leaves leaves, Choices causes, List<Choices> choices,
        Address address) implements Page {

    static final String PATH = "/missing";
    private static final int PAPERS = 5;
    private static final String LAST = "\uFFFF";
    private static final Comparator<Gap> BY_PLACE = Comparator.comparing((Gap g) -> g.council().orElse(LAST))
            .thenComparing(g -> g.body().orElse(LAST)).thenComparing(Gap::cause)
            .thenComparing(g -> g.from().orElse(LocalDate.MAX)).thenComparing(Gap::id);

    /// What is missing of one body.
    public record Section(Optional<String> council, Optional<String> body, List<Row> rows) {

        /// The heading above it.
        public String title() {
            return body.or(() -> council).orElse("Papers whose body is not known");
        }

        /// The council's name, where the heading does not say it.
        public Optional<String> caption() {
            return body.isPresent() ? council : Optional.empty();
        }

        /// What is missing for this cause.
        public List<Row> of(Gap.Cause cause) {
            return rows.stream().filter(r -> r.gap().cause() == cause).toList();
        }
    }

    /// One thing that is missing.
    ///
    /// @param papers the papers that show it, the first few
    /// @param more how many others there are
    public record Row(Gap gap, List<Step> papers, int more) {

        static Row of(Gap gap, Shelf shelf) {
            return new Row(gap, gap.documents().stream().limit(PAPERS).map(id -> paper(id, shelf)).toList(),
                    Math.max(0, gap.documents().size() - PAPERS));
        }

        private static Step paper(DocumentId id, Shelf shelf) {
            return new Step(shelf.library().document(id).map(Document::name).orElse("A paper"), Links.paper(id));
        }
    }

    @Override
    public String template() {
        return "gaps";
    }

    @Override
    public Rows<Section> data() {
        return Rows.of(sections, leaves, List.of(), file());
    }

    /// What the browser's tab says.
    public String title() {
        return leaves.first() > 1 ? "What is missing, from number " + leaves.first() : "What is missing";
    }

    /// The same, all of it, as a file.
    public String file() {
        return address.at(PATH + ".csv").toString();
    }

    /// A cause, in words.
    public static String told(Gap.Cause cause) {
        return switch (cause) {
            case NOT_FOUND -> "Not found in any paper that is here";
            case COULD_NOT_BE_READ -> "May be here, but could not be read";
        };
    }

    static Sieve<Gap> sieve(TableRequest request, List<Gap> all) {
        return new Sieve<>(all.stream().sorted(BY_PLACE).toList(), Map.of(Facet.STATE,
                g -> Optional.of(Words.of(g.cause())), Facet.BODY, Gap::body, Facet.COUNCIL, Gap::council), request);
    }

    static GapsPage of(TableRequest request, List<Gap> all, Shelf shelf) {
        Sieve<Gap> sieve = sieve(request, all);
        List<Gap> kept = sieve.kept();
        List<Gap> shown = Sieve.page(kept, request);
        return new GapsPage(sections(shown, shelf),
                Leaves.of(kept.size(), request.page(), shown.size(), request::turned),
                sieve.choices("Why it is missing", Facet.STATE), List.of(
                        sieve.choices("Committee or body", Facet.BODY), sieve.choices("Council", Facet.COUNCIL)),
                request.address());
    }

    private static List<Section> sections(List<Gap> gaps, Shelf shelf) {
        Map<List<Optional<String>>, List<Row>> byBody = new LinkedHashMap<>();
        gaps.forEach(g -> byBody.computeIfAbsent(List.of(g.council(), g.body()), k -> new ArrayList<>())
                .add(Row.of(g, shelf)));
        List<Section> sections = new ArrayList<>();
        byBody.forEach((place, rows) -> sections.add(new Section(place.get(0), place.get(1), rows)));
        return sections;
    }
}
