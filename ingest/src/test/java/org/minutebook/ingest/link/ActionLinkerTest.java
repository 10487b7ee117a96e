package org.minutebook.ingest.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutebook.corpus.linked.ActionCourse;

class ActionLinkerTest {

    /// A pack of the Scrutiny Board with a plan of these rows: action, date, lead, done.
    private static String pack(String day, String... rows) {
        StringBuilder table = new StringBuilder();
        for (String row : rows) {
            table.append("<tr><td>").append(row.replace(" | ", "</td><td>")).append("</td></tr>\n");
        }
        return """
                <html><body><p>ANYTOWN BOROUGH COUNCIL</p><p>SCRUTINY BOARD</p><p>%s</p>
                <p>Present:- Councillor Ash (in the Chair); Councillors Beech and Cedar.</p>
                <p>1. APOLOGIES FOR ABSENCE</p><p>There were none.</p>
                <p>2. HARBOUR PLAN</p><p>Resolved:- That the plan be noted.</p>
                <p>Harbour Plan</p>
                <table><tr><th>Action</th><th>Target Date</th><th>Lead</th><th>Complete Y/N</th></tr>
                %s</table></body></html>
                """.formatted(day, table);
    }

    private static List<String> courses(Papers papers) {
        return papers.linked(new ThreadLinker(), ActionCourse.class).stream()
                .map(c -> c.action() + ": " + c.course()).toList();
    }

    @Test
    void actionsAreDoneSlipVanishOrGoOn() {
        Papers papers = new Papers()
                .add("may.html", pack("14th May, 2007", "Mend the quay | June 2007 | Dora Elm | N",
                        "Paint the crane | July 2007 | Dora Elm | N", "Dredge the basin | May 2008 | Abe Fir | N",
                        "Count the boats | August 2007 | Abe Fir | N"))
                .add("september.html", pack("10th September, 2007", "Mend the quay | June 2007 | Dora Elm | Y",
                        "Paint the crane | December 2007 | Dora Elm | N", "Dredge the basin | May 2008 | Abe Fir | N"));
        assertEquals(List.of("Mend the quay: COMPLETED", "Paint the crane: SLIPPED", "Dredge the basin: CARRIED",
                "Count the boats: VANISHED"), courses(papers));
    }

    @Test
    void anotherPlanIsNoLaterEdition() {
        Papers papers = new Papers()
                .add("may.html", pack("14th May, 2007", "Mend the quay | June 2007 | Dora Elm | N",
                        "Paint the crane | July 2007 | Dora Elm | N"))
                .add("september.html", pack("10th September, 2007", "Raise the tolls | June 2007 | Dora Elm | Y",
                        "Sweep the market | December 2007 | Dora Elm | N"));
        assertEquals(List.of(), courses(papers));
    }

    @Test
    void onePaperAloneTellsNoCourse() {
        assertEquals(List.of(), courses(new Papers()
                .add("may.html", pack("14th May, 2007", "Mend the quay | June 2007 | Dora Elm | N"))));
    }
}
