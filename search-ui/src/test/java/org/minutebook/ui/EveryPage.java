package org.minutebook.ui;

import java.util.stream.Stream;

/// An address of every kind of page, and of pages that hold what is hard to show.
final class EveryPage {

    private EveryPage() {}

    static Stream<String> of(RunningSite site) {
        return Stream.of("/", "/search?q=bin&year=2007&from=nonsense", "/search?q=nothinglikethis", "/nowhere",
                "/search", "/search?q=fish&group=meeting", Links.meeting(SampleLibrary.MEETING),
                Links.meeting(SamplePlan.MEETING), Links.minutePage(SampleLibrary.id("46")), "/bodies",
                Links.body(SampleLibrary.MEETING), "/people", "/people?q=nobody", Links.person(SamplePeople.OWEN),
                Links.person(SamplePeople.HOSTILE), site.passage("\"performance clinics\""),
                site.passage("\"sodium lamps\""), site.passage("fish"), site.passage("ducks"), "/actions",
                "/actions?body=Cabinet&due-from=never", site.passage("gull kind:action"), "/indicators",
                "/indicators/BVPI%20215a", "/actions/followed", "/commitments", "/commitments?state=kept", "/missing",
                "/missing?state=not+found", "/api");
    }
}
