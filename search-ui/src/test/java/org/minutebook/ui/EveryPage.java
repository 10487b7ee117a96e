package org.minutebook.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/// An address of every kind of page, and of pages that hold what is hard to show.
final class EveryPage {

    private static final String MINUTES = Links.paper(SampleLibrary.minutes().id());

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

    /// The same, and what is only seen on a site where readers may report errors and save searches, and what is seen when
    /// something goes wrong.
    static Stream<Visit> of(RunningSite site, RunningSite open, BusySite busy) {
        return Stream.of(of(site).map(path -> Visit.to(site.address(), path, path.equals("/nowhere") ? 404 : 200)),
                forms(open), faults(open.address()), Stream.of(Visit.to(busy.address(), "/search?q=bin", 503)))
                .flatMap(visits -> visits);
    }

    private static Stream<Visit> forms(RunningSite open) {
        String why = "/search?q=clinics&why=" + URLEncoder.encode(open.hit("clinics"), StandardCharsets.UTF_8);
        return Stream
                .of(open.passage("\"performance clinics\""), MINUTES + "?reported=1", why,
                        "/search?q=bin&saved=" + RunningSite.SAVED)
                .map(path -> Visit.to(open.address(), path, 200));
    }

    private static Stream<Visit> faults(String site) {
        return Stream.of(Visit.to(site, "/papers/a%2fb", 400), Visit.to(site, "/search?q=" + "a".repeat(1_001), 414),
                Visit.sending(site, "/searches?q=bin", new Visit.Form(Visit.FORM, "name", "a/b"), 400),
                Visit.sending(site, MINUTES + "/report", new Visit.Form(Visit.FORM, "words", ""), 400),
                Visit.sending(site, MINUTES + "/report", new Visit.Form(Visit.PLAIN, "words", "wrong"), 403),
                Visit.sending(site, MINUTES + "/report", new Visit.Form(Visit.FORM, "words", "a".repeat(20_000)), 413),
                Visit.sending(site, "/", new Visit.Form(Visit.FORM, "words", "wrong"), 405));
    }
}
