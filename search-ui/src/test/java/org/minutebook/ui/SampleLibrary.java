package org.minutebook.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.minutebook.corpus.AgendaItem;
import org.minutebook.corpus.Appearance;
import org.minutebook.corpus.Attendance;
import org.minutebook.corpus.Block;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.IndicatorReference;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.MeetingIds;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Motion;
import org.minutebook.corpus.Problem;
import org.minutebook.corpus.Report;
import org.minutebook.corpus.Resolution;
import org.minutebook.corpus.library.Holding;
import org.minutebook.corpus.library.Library;
import org.minutebook.search.SearchEngine;

/// The papers of a council that does not exist, filed in a library and added to an engine.
final class SampleLibrary {

    static final String COUNCIL = "Nether Winsley Borough Council";
    static final String BOARD = "Scrutiny Board (Better Services)";
    static final LocalDate DAY = LocalDate.of(2007, 5, 14);
    static final String MEETING = MeetingIds.of(Optional.of(COUNCIL), Optional.of(BOARD), Optional.of(DAY), 1,
            DocumentId.of(""));
    static final int PACK_PAGES = 104;
    private static final String DRAFT = """
            46. MISSED BIN COLLECTIONS

            Missed collections had fallen from 71 to 45 for every 100,000 households.""";
    private static final String BACK = """
            1. MATTERS ARISING

            Further to the promise of May, the Director told the Board of the crews.""";

    private final Library library;
    private final SearchEngine engine;

    private SampleLibrary(Library library, SearchEngine engine) {
        this.library = library;
        this.engine = engine;
    }

    /// Files all papers.
    static Library in(Path folder, SearchEngine engine) {
        SampleLibrary sample = new SampleLibrary(Library.at(folder), engine);
        sample.file(minutes(), Document.Kind.MINUTES, Document.Status.READ);
        sample.file(pack(), Document.Kind.AGENDA_PACK, Document.Status.READ_IN_PART);
        sample.file(hostile(), Document.Kind.MINUTES, Document.Status.READ);
        sample.file(plain(), Document.Kind.MINUTES, Document.Status.READ);
        sample.file(SamplePlan.plan(), Document.Kind.ACTION_LOG, Document.Status.READ);
        sample.refuse();
        SampleLinks.in(sample.library);
        engine.commit();
        return sample.library;
    }

    private void file(PaperDraft draft, Document.Kind kind, Document.Status status) {
        Filing filing = draft.filing(kind, Optional.of(COUNCIL), status);
        library.file(filing, draft.bytes());
        engine.add(Holding.of(filing));
    }

    private void refuse() {
        byte[] bytes = {1, 2, 3};
        Filing filing = new Filing.Refused(new Document(DocumentId.of(bytes), "annual accounts, signed.pdf",
                "application/pdf", OptionalInt.empty(), 0, Document.Kind.OTHER, Optional.empty(), Optional.empty(),
                Optional.empty(), false, OptionalInt.empty(), Document.Status.REFUSED,
                List.of(Problem.of("encrypted",
                        "It is locked with a password. Ask the council for a copy without one.")),
                "1"));
        library.file(filing, bytes);
        engine.add(Holding.of(filing));
    }

    static PaperDraft minutes() {
        PaperDraft draft = new PaperDraft("Minutes 14 May 2007.pdf", "application/pdf")
                .page("1", """
                        NETHER WINSLEY BOROUGH COUNCIL

                        SCRUTINY BOARD (BETTER SERVICES)

                        14 May 2007 at 10.00 a.m. in Committee Room 2, the Moot Hall

                        Present: Councillor Mrs Ada Thornbury (Chair), Councillor Basil Quince,
                        Councillor Mohammed Iqbal-Lowe

                        Apologies: Councillor D. Pell

                        In attendance: Perpetua Marsh, Director of Street Care; Owen Tull, Head of Performance

                        45. MINUTES OF THE LAST MEETING

                        RESOLVED: That the Minutes of the meeting held on 12th March, 2007 be approved as a
                        correct record.
                        """)
                .page("2", """
                        46. MISSED BIN COLLECTIONS

                        Further to Minute No. 41(2), Owen Tull, Head of Performance, presented a report on missed
                        bin collections, measured by BVPI 84a. The Board heard that performance clinics had been
                        held every month since January and that missed collections had fallen from 71 to 54 for
                        every 100,000 households. Members asked why two rounds in the Upper Ward were still
                        missed most Fridays, and heard that the crews started there last.

                        | Round | Missed in April | Missed in May
                        | Upper Ward, Friday | 31 | 22
                        | Lower Ward, Monday | 4 | 3
                        | Station Road and the Leas | 9 |

                        > PM

                        RESOLVED:-

                        (1) That the action being taken by way of performance clinics be noted; and

                        (2) That the Director of Street Care be requested to report back on the Friday rounds
                        within six months.

                        Moved by Councillor Quince, seconded by Councillor Iqbal-Lowe. For 5, against 1.
                        """)
                .page("3", """
                        47. EXEMPT ITEM: DEPOT LEASE

                        RESOLVED: That the lease of the Sidings Lane depot be renewed on the terms reported.
                        """)
                .running(Block.Kind.RUNNING_HEADER, "Scrutiny Board (Better Services), 14 May 2007")
                .running(Block.Kind.RUNNING_FOOTER, "Nether Winsley Borough Council     1");
        return meeting(draft, "14 May 2007 at 10.00 a.m.");
    }

    private static PaperDraft meeting(PaperDraft draft, String heading) {
        String m45 = "45. MINUTES OF THE LAST MEETING\n\nRESOLVED: That the Minutes of the meeting held on 12th March, 2007 be approved as a\ncorrect record.";
        return draft
                .find(d -> new Meeting(MEETING, Optional.of(COUNCIL), Optional.of(BOARD), Optional.of(DAY),
                        Optional.empty(), Optional.empty(), Optional.of(LocalTime.of(10, 0)),
                        Optional.of("Committee Room 2, the Moot Hall"), d.at(heading)))
                .find(d -> present(d, "Ada Thornbury", "Councillor Mrs", true))
                .find(d -> present(d, "Basil Quince", "Councillor", false))
                .find(d -> present(d, "Mohammed Iqbal-Lowe", "Councillor", false))
                .find(d -> new Attendance(MEETING, "D. Pell", Optional.of("Councillor"), Attendance.Status.APOLOGIES,
                        false, Optional.empty(), d.at("D. Pell")))
                .find(d -> officer(d, "Perpetua Marsh", "Director of Street Care"))
                .find(d -> officer(d, "Owen Tull", "Head of Performance"))
                .find(d -> minute(d, "45", "MINUTES OF THE LAST MEETING", m45, false))
                .find(d -> resolution(d, "45", "",
                        "That the Minutes of the meeting held on 12th March, 2007 be approved as a\ncorrect record.",
                        Resolution.Outcome.APPROVED))
                .find(d -> minute(d, "46", "MISSED BIN COLLECTIONS",
                        d.between("46. MISSED", "For 5, against 1."), false))
                .find(d -> resolution(d, "46", "1",
                        "That the action being taken by way of performance clinics be noted",
                        Resolution.Outcome.NOTED))
                .find(d -> resolution(d, "46", "2",
                        "That the Director of Street Care be requested to report back on the Friday rounds\nwithin six months.",
                        Resolution.Outcome.REQUESTED))
                .find(d -> new Motion(id("46"), Optional.of("Quince"), Optional.of("Iqbal-Lowe"), OptionalInt.of(5),
                        OptionalInt.of(1), OptionalInt.empty(), Optional.of(true),
                        List.of(new Motion.Vote("Quince", Motion.Choice.FOR),
                                new Motion.Vote("Ada Thornbury", Motion.Choice.AGAINST)),
                        d.at("Moved by Councillor Quince")))
                .find(d -> new Appearance("Owen Tull", Optional.of("Head of Performance"), Optional.empty(),
                        Appearance.Capacity.PRESENTER, Optional.of(id("46")), Optional.empty(), Optional.empty(),
                        Appearance.Contact.NONE, d.at("Owen Tull, Head of Performance, presented")))
                .find(d -> new IndicatorReference("BVPI 84a", "BVPI 84a", Optional.of(id("46")), Optional.empty(),
                        d.at("BVPI 84a")))
                .find(d -> SampleLinks.earlierMinute(d)).find(d -> SampleLinks.earlierMeeting(d))
                .find(d -> minute(d, "47", "EXEMPT ITEM: DEPOT LEASE", d.between("47. EXEMPT", "terms reported."),
                        true))
                .find(d -> resolution(d, "47", "",
                        "That the lease of the Sidings Lane depot be renewed on the terms reported.",
                        Resolution.Outcome.APPROVED));
    }

    /// The id of a minute of 14 May 2007.
    static String id(String number) {
        return minutes().id().brief() + ":minute:" + number;
    }

    /// The ids of the draft of minute 46 and of minute 1 of 11 June 2007, which the pack prints.
    static String packId(String number) {
        return pack().id().brief() + ":minute:" + number;
    }

    private static Attendance present(PaperDraft draft, String name, String title, boolean chair) {
        return new Attendance(MEETING, name, Optional.of(title), Attendance.Status.PRESENT, chair, Optional.empty(),
                draft.at(name));
    }

    private static Attendance officer(PaperDraft draft, String name, String role) {
        return new Attendance(MEETING, name, Optional.empty(), Attendance.Status.IN_ATTENDANCE, false,
                Optional.of(role), draft.at(name + ", " + role));
    }

    private static Minute minute(PaperDraft draft, String number, String title, String text, boolean restricted) {
        return new Minute(id(number), MEETING, Optional.of(number), title, 1, text, restricted, Optional.empty(),
                draft.at(text));
    }

    private static Resolution resolution(PaperDraft draft, String minute, String label, String text,
            Resolution.Outcome outcome) {
        String part = label.isEmpty() ? "" : "(" + label + ")";
        return new Resolution("r" + minute + label, id(minute), MEETING,
                Optional.of(label).filter(l -> !l.isEmpty()), text, outcome, 1,
                "Minute No. " + minute + part + ", " + BOARD + ", 14 May 2007", draft.at(text));
    }

    /// A pack of many pages, one of them a picture.
    static PaperDraft pack() {
        String meeting = MeetingIds.of(Optional.of(COUNCIL), Optional.of("Cabinet"),
                Optional.of(LocalDate.of(2009, 11, 23)), 1, DocumentId.of(""));
        PaperDraft draft = new PaperDraft("Cabinet pack 23 November 2009.pdf", "application/pdf");
        draft.page("i", """
                CABINET

                Monday 23 November 2009 at 7.30 p.m.

                AGENDA

                1. Apologies

                2. Annual report on street lighting (pages 3 to 60)
                """);
        for (int page = 2; page <= PACK_PAGES; page++) {
            draft.page(Integer.toString(page - 1), page == 12 ? "" : page == 37 ? """
                    ANNUAL REPORT ON STREET LIGHTING

                    1. Lamp columns in Lantern Row were renewed in the spring, and the Board asked that
                    the sodium lamps of the Parade follow next year.
                    """ : page == 3 ? DRAFT + "\n\n" + BACK : streetSheet(page));
        }
        return draft.problem(Problem.onPage(12, "no_text",
                "The page is a picture, and no text could be read in it. Search cannot find it."))
                .find(d -> new Meeting(meeting, Optional.of(COUNCIL), Optional.of("Cabinet"),
                        Optional.of(LocalDate.of(2009, 11, 23)), Optional.empty(), Optional.empty(),
                        Optional.of(LocalTime.of(19, 30)), Optional.empty(),
                        d.at("Monday 23 November 2009 at 7.30 p.m.")))
                .find(d -> new AgendaItem("a1", meeting, Optional.of("1"), "Apologies", OptionalInt.empty(),
                        OptionalInt.empty(), Optional.empty(), d.at("1. Apologies")))
                .find(d -> new AgendaItem("a2", meeting, Optional.of("2"), "Annual report on street lighting",
                        OptionalInt.of(3), OptionalInt.of(60), Optional.of("report herewith"),
                        d.at("2. Annual report on street lighting")))
                .find(d -> new Meeting(SampleLinks.LATER, Optional.of(COUNCIL), Optional.of(BOARD),
                        Optional.of(LocalDate.of(2007, 6, 11)), Optional.empty(), Optional.empty(), Optional.empty(),
                        Optional.empty(), d.at("MATTERS ARISING")))
                .find(d -> new Minute(packId("46"), MEETING, Optional.of("46"), "MISSED BIN COLLECTIONS", 1, DRAFT,
                        false, Optional.empty(), d.at(DRAFT)))
                .find(d -> new Minute(packId("1"), SampleLinks.LATER, Optional.of("1"), "MATTERS ARISING", 1, BACK,
                        false, Optional.empty(), d.at(BACK)))
                .find(d -> new Report("rep", Optional.of(meeting), Optional.of("Cabinet"),
                        Optional.of(LocalDate.of(2009, 11, 23)), "Annual report on street lighting", Optional.empty(),
                        List.of(new Report.Section("1", "Lamp columns")),
                        d.at("ANNUAL REPORT ON STREET LIGHTING\n\n1. Lamp columns in Lantern Row were renewed in the spring, and the Board asked that\nthe sodium lamps of the Parade follow next year.")));
    }

    private static String streetSheet(int page) {
        return """
                LAMPS BY STREET, SHEET %d

                The lamps of this ward were counted in the autumn. Where a lamp was found dark on two
                nights together it is listed as failed, and where its column leant it is listed as leaning,
                whether or not it was lit.

                | Street | Lamps | Failed
                | Lantern Row | 31 | 2
                | The Parade | 12 | 0
                """.formatted(page);
    }

    static PaperDraft hostile() {
        String title = "<script>alert(1)</script> \"Fish & Chips\" 'quotes' " + "Llanfairpwllgwyngyll".repeat(8);
        String meeting = MeetingIds.of(Optional.of(COUNCIL), Optional.of("Café & <b>Bold</b> Panel"),
                Optional.of(LocalDate.of(2008, 2, 29)), 1, DocumentId.of(""));
        return new PaperDraft("naïve \"£5\" <b>&amp;\r\nSet-Cookie; x=1 ملف.html", "text/html").paragraphs("""
                9. %s

                RESOLVED: That "<img src=x onerror=alert(2)>" & بلدية المدينة be noted.
                """.formatted(title))
                .find(d -> new Meeting(meeting, Optional.of(COUNCIL), Optional.of("Café & <b>Bold</b> Panel"),
                        Optional.of(LocalDate.of(2008, 2, 29)), Optional.empty(), Optional.empty(), Optional.empty(),
                        Optional.of("\"The Hall\" <i>"), d.at("9. ")))
                .find(d -> new Minute(d.id().brief() + ":minute:9", meeting, Optional.of("9"), title, 1,
                        d.between("9. ", "be noted."), false, Optional.empty(), d.at(d.between("9. ", "be noted."))))
                .find(d -> new Resolution("hr", d.id().brief() + ":minute:9", meeting, Optional.empty(),
                        "That \"<img src=x onerror=alert(2)>\" & بلدية المدينة be noted.", Resolution.Outcome.NOTED, 1,
                        "Minute No. 9, Café & <b>Bold</b> Panel, 29 February 2008",
                        d.at("That \"<img src=x onerror=alert(2)>\" & بلدية المدينة be noted.")));
    }

    /// A text without pages or markup, whose meeting bears no date.
    private static PaperDraft plain() {
        PaperDraft draft = new PaperDraft("parish minutes.txt", "text/plain");
        draft.plain("Upper Snoring Parish Council\nMinutes\n\n1.\tApologies\nNone.\n\n");
        for (int i = 0; i < 400; i++) {
            draft.plain("The clerk read the " + i + "th letter about the pond.\nIt was left on the table.\n\n");
        }
        String minute = "2.\tThe pond\nCouncillors resolved to donate £65 to the ducks.";
        draft.plain(minute + "\n");
        String meeting = MeetingIds.of(Optional.of("Upper Snoring Parish Council"), Optional.empty(),
                Optional.empty(), 1, draft.id());
        return draft
                .find(d -> new Meeting(meeting, Optional.of("Upper Snoring Parish Council"), Optional.empty(),
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                        d.at("Minutes")))
                .find(d -> new Minute(d.id().brief() + ":minute:2", meeting, Optional.of("2"), "The pond", 1, minute,
                        false,
                        Optional.empty(), d.at(minute)))
                .find(d -> new Resolution("pr2", d.id().brief() + ":minute:2", meeting, Optional.empty(),
                        "donate £65 to the ducks", Resolution.Outcome.AGREED, 1, "Minute No. 2",
                        d.at("donate £65 to the ducks")));
    }
}
