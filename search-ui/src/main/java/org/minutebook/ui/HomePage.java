package org.minutebook.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.corpus.Action;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.linked.Commitment;
import org.minutebook.corpus.linked.Gap;
import org.minutebook.search.Facet;
import org.minutebook.search.Hit;
import org.minutebook.search.Query;
import org.minutebook.search.Results;

/// The first page: the search box, what the library holds, the latest meetings, and the papers that could not be read.
///
/// @param bodies the bodies, with how many hits each has
/// @param overdue what was to come back, or to be done, and is not
/// @param missing what should be here and is not
/// @param unread papers that were refused, had no text, or could be read only in part
/// @param reading how far papers that are being read have come; empty while none are
public record HomePage(int papers, List<Results.Count> councils, List<Results.Count> bodies,
        List<Results.Count> years, List<Latest> latest, Overdue overdue, Missing missing,
        List<Document> unread, Optional<String> reading) implements Page {

    /// How many of the unread papers are listed.
    public static final int LISTED = 20;

    private static final int LATEST = 8;
    private static final int FEW = 3;

    /// What is overdue.
    ///
    /// @param first the commitments that have been so longest
    public record Overdue(long commitments, long actions, List<CommitmentRow> first) {

        static Overdue of(List<Commitment> all, Shelf shelf) {
            List<Commitment> overdue = all.stream().filter(c -> c.state() == Commitment.State.OVERDUE)
                    .sorted(Comparator.comparing((Commitment c) -> c.due().orElse(LocalDate.MAX))
                            .thenComparing(Commitment::id))
                    .toList();
            Query actions = Query.of("").with(Facet.KIND, List.of("action"))
                    .with(Facet.STATE, List.of(Words.of(Action.State.OVERDUE))).page(0, 0);
            return new Overdue(overdue.size(), shelf.search(actions).total(), overdue.stream().limit(FEW)
                    .map(c -> new CommitmentRow(c, Optional.empty())).toList());
        }
    }

    /// What is missing.
    ///
    /// @param first the latest things
    public record Missing(int things, List<Gap> first) {

        static Missing of(List<Gap> gaps) {
            return new Missing(gaps.size(), gaps.stream()
                    .sorted(Comparator.comparing((Gap g) -> g.from().orElse(LocalDate.MIN)).reversed()
                            .thenComparing(Gap::id))
                    .limit(FEW).toList());
        }
    }

    /// A meeting in the list of the latest.
    ///
    /// @param council empty where no paper names it, or where the body is the council
    public record Latest(String id, String body, String day, String council) {

        static Latest of(String id, Hit hit) {
            return new Latest(id, hit.body().orElse("Meeting"), Words.day(hit.date()),
                    hit.council().filter(council -> !hit.body().equals(Optional.of(council))).orElse(""));
        }
    }

    @Override
    public String template() {
        return "home";
    }

    /// What the library holds: "43 papers of one council, 4 committees and bodies, from 2006 to 2011."
    public String holds() {
        List<String> parts = new ArrayList<>(List.of(Words.count(papers, "paper", "papers")));
        if (!councils.isEmpty()) {
            parts.add(Words.count(councils.size(), "council", "councils"));
        }
        if (!bodies.isEmpty()) {
            parts.add(Words.count(bodies.size(), "committee or body", "committees and bodies"));
        }
        if (!years.isEmpty()) {
            String last = years.getFirst().value();
            String first = years.getLast().value();
            parts.add(first.equals(last) ? "meetings of " + first : "meetings from " + first + " to " + last);
        }
        return String.join(", ", parts) + ".";
    }

    static HomePage of(Shelf shelf, List<Commitment> commitments, List<Gap> gaps) {
        Results all = shelf.search(Query.of("").sorted(Query.Sort.NEWEST).page(0, Query.LARGEST_SIZE));
        List<Document> documents = shelf.documents();
        List<Results.Count> years = new ArrayList<>(all.facets().getOrDefault(Facet.YEAR, List.of()));
        years.sort((a, b) -> b.value().compareTo(a.value()));
        return new HomePage(documents.size(), all.facets().getOrDefault(Facet.COUNCIL, List.of()),
                all.facets().getOrDefault(Facet.BODY, List.of()), years, latest(all),
                Overdue.of(commitments, shelf), Missing.of(gaps),
                documents.stream().filter(d -> d.status() != Document.Status.READ).toList(),
                BatchNotice.of(shelf.library(), Instant.now()));
    }

    private static List<Latest> latest(Results newest) {
        Map<String, Latest> meetings = new LinkedHashMap<>();
        for (Hit hit : newest.hits()) {
            if (hit.date().isPresent() && meetings.size() < LATEST) {
                hit.meeting().ifPresent(id -> meetings.putIfAbsent(id, Latest.of(id, hit)));
            }
        }
        return List.copyOf(meetings.values());
    }
}
