package org.minutebook.ui;

import java.util.List;
import java.util.Optional;
import org.minutebook.corpus.library.Listing;
import org.minutebook.corpus.linked.ActionCourse;
import org.minutebook.corpus.linked.Commitment;
import org.minutebook.corpus.linked.Gap;
import org.minutebook.corpus.linked.MeetingThread;
import spark.Request;
import spark.Service;

/// The addresses of what linking found in the whole library, as pages and as files.
final class LinkedRoutes {

    private static final String CSV = ".csv";

    private final Shelf shelf;
    private final Kept<List<Commitment>> commitments;
    private final Kept<List<Gap>> gaps;
    private final Kept<List<MeetingThread>> meetings;
    private final Kept<List<ActionCourse>> followed;
    private final Answers answers;

    LinkedRoutes(Shelf shelf, Kept<List<Commitment>> commitments, Kept<List<Gap>> gaps, Answers answers) {
        this.shelf = shelf;
        this.commitments = commitments;
        this.gaps = gaps;
        this.followed = Kept.linked(shelf, ActionCourse.class);
        this.meetings = Kept.linked(shelf, MeetingThread.class);
        this.answers = answers;
    }

    void lay(Service service) {
        service.get(FollowedPage.PATH, (request, response) -> answers.show(request, response,
                FollowedPage.of(asked(request, FollowedPage.PATH), followed.value())));
        service.get(FollowedPage.PATH + CSV,
                (request, response) -> TableRoutes.send(response, TableRoutes.Kind.CSV, "actions followed",
                        out -> new Listing<>(shelf.library(), ActionCourse.class).csv(FollowedPage
                                .sieve(asked(request, FollowedPage.PATH), followed.value()).kept(), out)));
        service.get(BodiesPage.PATH,
                (request, response) -> answers.show(request, response, BodiesPage.of(meetings.value())));
        service.get(BodyPage.PATH, (request, response) -> answers.show(request, response,
                body(Optional.ofNullable(request.queryParams("id")).orElse(""))));
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

    private Page body(String id) {
        return BodyPage.of(id, meetings.value(), commitments.value(), gaps.value()).map(Page.class::cast)
                .orElseGet(ProblemPage::notFound);
    }

    private static TableRequest asked(Request request, String path) {
        return TableRequest.of(path, request::queryParamsValues);
    }
}
