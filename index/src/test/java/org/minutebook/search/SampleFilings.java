package org.minutebook.search;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.minutebook.corpus.Action;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Problem;
import org.minutebook.corpus.Reading;
import org.minutebook.corpus.Resolution.Outcome;
import org.minutebook.corpus.library.Holding;

/// A few papers of councils that do not exist.
public final class SampleFilings {

    private SampleFilings() {}

    public static List<Filing> all() {
        return List.of(board(), cabinet(), parish(), undated(), plan());
    }

    public static List<Holding> holdings() {
        return all().stream().map(Holding::of).toList();
    }

    /// Minutes as a PDF has them: three pages, a minute that a page break cuts, a word that a line's end cuts.
    public static Filing board() {
        String first = """
                46. PERFORMANCE CLINICS

                Lorna Ash, Head of Performance, presented a report on performance clinics held for NI 59 and BV 174
                and 175. The per-
                formance clinic on children's care < 90% of target & rising was discussed at length.

                """;
        String second = """
                Resolved:- (1) That the report be noted.
                (2) That a further clinic be held on BVPI127a in May.
                """;
        String third = """
                47. WELL-BEING STRATEGY

                Mark Elm, Director of Health, spoke on the well-being strategy, and on the communities fund.

                Resolved:- That the strategy be approved.
                """;
        String text = "Northmere Borough Council\nCorporate Improvement Board\n14 May 2007\nPresent: Councillor Oak\n\n"
                + first + second + "\n" + third;
        return new FilingBuilder("board-may.pdf", "Northmere Borough Council", "Corporate Improvement Board",
                "2007-05-14", text).pages("46. PERFORMANCE", "Resolved:- (1)").hyphen("per-\nformance")
                .present("Oak").minute("46", "PERFORMANCE CLINICS", first + second)
                .minute("47", "WELL-BEING STRATEGY", third).officer("46", "Lorna Ash", "Head of Performance")
                .officer("47", "Mark Elm", "Director of Health").indicator("46", "NI 59", "NI 59")
                .indicator("46", "BVPI 174", "BV 174").indicator("46", "BVPI 175", "175")
                .indicator("46", "BVPI 127a", "BVPI127a")
                .resolution("46", "1", Outcome.NOTED, "That the report be noted.")
                .resolution("46", "2", Outcome.AGREED, "That a further clinic be held on BVPI127a in May.")
                .resolution("47", "", Outcome.APPROVED, "That the strategy be approved.").filed();
    }

    /// A plan with actions, and two readings of an indicator.
    public static Filing plan() {
        String text = """
                Lanterns plan

                Mend the lanterns. Una Reed. June 2010.
                Paint the lanterns. Tom Quill. Ongoing.
                Count the lanterns. Una Reed. May 2010. Done.
                LI 7 outturn 9.5%, target 12%.
                """;
        return new FilingBuilder("lanterns-plan.pdf", "Northmere Borough Council", "Lanterns Panel", "2010-05-20", text)
                .pages("Paint").action(Action.State.DUE, "Una Reed", "2010-06-30", "Mend the lanterns")
                .action(Action.State.ONGOING, "Tom Quill", "", "Paint the lanterns")
                .action(Action.State.COMPLETE, "Una Reed", "2010-05-31", "Count the lanterns")
                .reading("LI 7", Reading.Measure.OUTTURN, "2009/10", "9.5", "9.5%")
                .reading("LI 7", Reading.Measure.TARGET, "2009/10", "12", "12%").filed();
    }

    /// A pack with a report and a minute with a double number.
    public static Filing cabinet() {
        String report = """
                Report to Cabinet: Waste Contract

                The communications plan for the waste contract sets out how residents hear of new bins. NI59 is not
                affected. The clinic at Mill Lane closes.
                """;
        String minute = """
                127 (19) WASTE CONTRACT

                Cabinet considered the waste contract. Lorna Ash, Director of Resources, advised.

                RESOLVED: That the contract be deferred.
                """;
        String text = "Northmere Borough Council\nCABINET\n3 March 2009\n\n" + report + "\n" + minute;
        return new FilingBuilder("cabinet-pack.pdf", "Northmere Borough Council", "Cabinet", "2009-03-03", text)
                .pages("127 (19)").report("Waste Contract", report).minute("127 (19)", "WASTE CONTRACT", minute)
                .officer("127 (19)", "Lorna Ash", "Director of Resources")
                .resolution("127 (19)", "", Outcome.DEFERRED, "That the contract be deferred.").filed();
    }

    /// Minutes as plain text, without pages.
    public static Filing parish() {
        String minute = """
                18.11.1 Café and allotments

                Councillors resolved to donate £1,500 to the village café. It is not clear who holds the allotment keys.
                """;
        return new FilingBuilder("parish.txt", "Little Fenwick Parish Council", "Full Council", "2018-11-05",
                "Little Fenwick Parish Council\n\nPresent: Cllr O’Brien\n\n" + minute).present("O’Brien")
                .minute("18.11.1", "Café and allotments", minute)
                .resolution("18.11.1", "", Outcome.APPROVED, "donate £1,500 to the village café").filed();
    }

    /// A paper that could not be read.
    public static Filing refused() {
        return new Filing.Refused(new Document(DocumentId.of("%PDF-"), "bad.pdf", "application/pdf",
                OptionalInt.empty(), 0, Document.Kind.OTHER, Optional.empty(), Optional.empty(), Optional.empty(),
                false, OptionalInt.empty(),
                Document.Status.REFUSED, List.of(Problem.of("damaged", "the file ends early")), "1"));
    }

    /// A long paper without a date or anything found in it.
    public static Filing undated() {
        return new FilingBuilder("notes.txt", "Little Fenwick Parish Council", "Footpaths Group", "",
                "The footpath by the mill was walked. Stiles were mended.\n\n".repeat(200)).filed();
    }
}
