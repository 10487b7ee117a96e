package org.minutebook.ui;

import java.util.List;
import org.minutebook.corpus.library.Listing;
import org.minutebook.corpus.linked.Commitment;
import org.minutebook.corpus.linked.Gap;
import spark.Request;
import spark.Service;

/// The addresses of what linking found in the whole library, as pages and as files.
final class LinkedRoutes {

    private static final String CSV = ".csv";

    private final Shelf shelf;
    private final Kept<List<Commitment>> commitments;
    private final Kept<List<Gap>> gaps;
    private final Answers answers;

    LinkedRoutes(Shelf shelf, Answers answers) {
        this.shelf = shelf;
        this.commitments = Kept.linked(shelf, Commitment.class);
        this.gaps = Kept.linked(shelf, Gap.class);
        this.answers = answers;
    }

    void lay(Service service) {
        service.get(CommitmentsPage.PATH, (request, response) -> answers.show(request, response,
                CommitmentsPage.of(asked(request, CommitmentsPage.PATH), commitments.value(), shelf)));
        service.get(CommitmentsPage.PATH + CSV,
                (request, response) -> TableRoutes.send(response, TableRoutes.Kind.CSV, "commitments",
                        out -> new Listing<>(shelf.library(), Commitment.class).csv(CommitmentsPage
                                .sieve(asked(request, CommitmentsPage.PATH), commitments.value()).kept(), out)));
        service.get(GapsPage.PATH, (request, response) -> answers.show(request, response,
                GapsPage.of(asked(request, GapsPage.PATH), gaps.value(), shelf)));
        service.get(GapsPage.PATH + CSV,
                (request, response) -> TableRoutes.send(response, TableRoutes.Kind.CSV, "missing",
                        out -> new Listing<>(shelf.library(), Gap.class)
                                .csv(GapsPage.sieve(asked(request, GapsPage.PATH), gaps.value()).kept(), out)));
    }

    private static TableRequest asked(Request request, String path) {
        return TableRequest.of(path, request::queryParamsValues);
    }
}
