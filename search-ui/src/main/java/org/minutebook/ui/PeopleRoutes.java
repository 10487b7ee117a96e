package org.minutebook.ui;

import java.util.Optional;
import spark.Service;

/// The addresses of people.
final class PeopleRoutes {

    private final Shelf shelf;
    private final Kept<PeopleBook> people;
    private final Answers answers;

    PeopleRoutes(Shelf shelf, Kept<PeopleBook> people, Answers answers) {
        this.shelf = shelf;
        this.people = people;
        this.answers = answers;
    }

    void lay(Service service) {
        service.get(PeoplePage.PATH, (request, response) -> answers.show(request, response,
                PeoplePage.of(TableRequest.of(PeoplePage.PATH, request::queryParamsValues), people.value())));
        service.get(PersonPage.PATH, (request, response) -> answers.show(request, response,
                person(Optional.ofNullable(request.queryParams("id")).orElse(""))));
    }

    private Page person(String id) {
        return people.value().person(id).<Page>map(p -> PersonPapers.page(p, people.value(), shelf))
                .orElseGet(ProblemPage::notFound);
    }
}
