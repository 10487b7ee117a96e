package org.minutebook.ui;

import java.util.function.BiFunction;
import org.minutebook.corpus.library.Listing;
import org.minutebook.corpus.linked.Commitment;
import org.minutebook.corpus.linked.Gap;
import spark.Request;
import spark.Response;
import spark.Service;

/// The addresses of what linking found in the whole library, as pages and as files.
final class LinkedRoutes {

    private static final String CSV = ".csv";

    private final Shelf shelf;
    private final KeptLinked<Commitment> commitments;
    private final KeptLinked<Gap> gaps;
    private final BiFunction<Response, Page, String> show;

    /// @param show shows a page that was found
    LinkedRoutes(Shelf shelf, BiFunction<Response, Page, String> show) {
        this.shelf = shelf;
        this.commitments = new KeptLinked<>(shelf.library(), Commitment.class);
        this.gaps = new KeptLinked<>(shelf.library(), Gap.class);
        this.show = show;
    }

    void lay(Service service) {
        service.get(CommitmentsPage.PATH, (request, response) -> show.apply(response,
                CommitmentsPage.of(asked(request, CommitmentsPage.PATH), commitments.records(), shelf)));
        service.get(CommitmentsPage.PATH + CSV,
                (request, response) -> TableRoutes.send(response, TableRoutes.Kind.CSV, "commitments",
                        out -> new Listing<>(shelf.library(), Commitment.class).csv(CommitmentsPage
                                .sieve(asked(request, CommitmentsPage.PATH), commitments.records()).kept(), out)));
        service.get(GapsPage.PATH, (request, response) -> show.apply(response,
                GapsPage.of(asked(request, GapsPage.PATH), gaps.records(), shelf)));
        service.get(GapsPage.PATH + CSV,
                (request, response) -> TableRoutes.send(response, TableRoutes.Kind.CSV, "missing",
                        out -> new Listing<>(shelf.library(), Gap.class)
                                .csv(GapsPage.sieve(asked(request, GapsPage.PATH), gaps.records()).kept(), out)));
    }

    private static TableRequest asked(Request request, String path) {
        return TableRequest.of(path, request::queryParamsValues);
    }
}
