package org.minutebook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.corpus.Action;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Problem;
import org.minutebook.corpus.Reading;
import org.minutebook.corpus.Resolution;
import org.minutebook.corpus.library.Holding;
import org.minutebook.corpus.library.Library;
import org.minutebook.corpus.linked.Linked;
import org.minutebook.search.ScanEngine;
import org.xml.sax.InputSource;

/// Papers that would do harm wherever their words are shown: in pages, JSON, tables, feeds and names of files.
class HostilePapersTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final List<String> WORDS = List.of(SCRIPT, "=cmd|' /C calc'!A0", "+1+1", "-1+1", "\t=1", "\r=1",
            "@SUM(1)", "\"><img src=x>",
            "' onmouseover='alert(1)", "]]><x/>", "&lt;b&gt;", "\u202Egnp.exe\u202C", "a\u0000b",
            "a\r\nSet-Cookie: x=1",
            "{{7*7}}", "${7*7}", "\uD83D\uDCA9 \uD800");
    private static final String NAME = "a\"b\r\nSet-Cookie: x=1\u0000" + SCRIPT + "\u202E.txt";

    private static final Pattern CELL = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*)\"|([^,\r\n\"]*))(,|\r\n)");

    /// What a spreadsheet would work out, and not a number.
    private static final Pattern FORMULA = Pattern.compile("\\A(?![+-]?[\\d.,]+%?\\z)[=+\\-@\t\r]");

    @TempDir static Path folder;
    private static Optional<SearchSite> site = Optional.empty();
    private static final List<String> PATHS = new ArrayList<>();

    @BeforeAll
    static void open() {
        ScanEngine engine = new ScanEngine();
        Library library = Library.at(folder);
        List<Linked> linked = new ArrayList<>();
        for (String words : WORDS) {
            PaperDraft draft = draft(words);
            var filing = draft.filing(Document.Kind.MINUTES, Optional.of(words), Document.Status.READ_IN_PART);
            library.file(filing, draft.bytes());
            engine.add(Holding.of(filing));
            String key = Integer.toString(WORDS.indexOf(words));
            linked.addAll(HostileLinks.of(words, key, day(words), draft.at(words.replaceAll("[\r\n]+", " "))));
            PATHS.addAll(List.of("/person?id=p" + key, "/body?id=m-" + key, "/indicators/NI%20" + key));
            String meeting = Links.meeting("m-" + WORDS.indexOf(words));
            Stream.of("", "?from=0&to=500").forEach(p -> PATHS.add(Links.paper(draft.id()) + p));
            PATHS.add(meeting);
            PATHS.add("/minute?id=x" + WORDS.indexOf(words));
        }
        engine.commit();
        HostileLinks.in(library, linked);
        PATHS.addAll(List.of("/", "/search", "/search?q=lamps", "/actions", "/actions/followed", "/minute?id=a%00b",
                "/commitments", "/missing", "/people",
                "/bodies", "/indicators", "/api", "/search?body=%3Cscript%3E&from=%3Cscript%3E&q=%3Cscript%3E"));
        site = Optional.of(SearchSite.start(library, engine, "127.0.0.1", 0));
    }

    private static PaperDraft draft(String words) {
        int number = WORDS.indexOf(words);
        String line = words.replaceAll("[\r\n]+", " ");
        PaperDraft draft = new PaperDraft(NAME, "text/plain")
                .problem(new Problem(words, words, OptionalInt.empty()))
                .plain(number + ". " + line + " lamps\n\nRESOLVED: That " + line + " be noted.\n");
        return draft
                .find(d -> new Meeting("m-" + number, Optional.of(words), Optional.of(words),
                        Optional.of(day(words)), Optional.empty(), Optional.empty(),
                        Optional.empty(), Optional.of(words), d.at(line)))
                .find(d -> new Minute("x" + number, "m-" + number, Optional.of(words), words, 1, words, false,
                        Optional.empty(), d.at(line + " lamps")))
                .find(d -> new Resolution("r" + number, "x" + number, "m-" + number, Optional.of(words), words,
                        Resolution.Outcome.NOTED, 1, words, d.at("That " + line)))
                .find(d -> new Reading("NI " + number, Reading.Measure.OUTTURN, Optional.of(words),
                        Reading.Value.of(words), Optional.of(words), OptionalLong.empty(), OptionalLong.empty(),
                        Optional.empty(), Optional.empty(), false, Optional.of("x" + number), Optional.empty(),
                        d.at("That " + line)))
                .find(d -> new Action(OptionalInt.empty(), OptionalInt.empty(), Optional.of(words), Optional.of(words),
                        words, Optional.of(words), Optional.of(words), List.of(), Optional.empty(), Optional.of(words),
                        Optional.of(words), Optional.of(words), List.of(words), Optional.of(words), Optional.of(words),
                        Optional.empty(), Action.State.DUE, List.of(), Optional.empty(), Optional.empty(), d.at(line)));
    }

    private static LocalDate day(String words) {
        return LocalDate.of(2009, 1, 1 + WORDS.indexOf(words));
    }

    @AfterAll
    static void close() {
        site.ifPresent(SearchSite::close);
    }

    @Test
    void everyPageShowsThemAndNothingMore() throws Exception {
        Pattern own = Pattern.compile("<script src=\"/assets/[0-9a-f]+\\.js\" (?:defer|type=\"module\")></script>");
        for (String path : PATHS) {
            var answer = get(path);
            String page = own.matcher(answer.body()).replaceAll("");
            assertTrue(answer.statusCode() == 200 || answer.statusCode() == 404, path + " " + answer.statusCode());
            assertFalse(
                    page.contains("<script") || page.contains("<img") || page.contains("<x/>") || page.contains(">49<"),
                    path + page);
            assertTrue(page.indexOf('\u0000') < 0, path);
        }
    }

    @Test
    void theirJsonIsJson() throws Exception {
        for (String path : PATHS) {
            String json = get(path, "Accept", "application/json").body();
            assertTrue(json.startsWith("{"), path);
            assertTrue(json.chars().allMatch(c -> c >= ' ' || c == '\n') && json.lines().count() == 1, path + json);
        }
    }

    @Test
    void noCellOfATableIsAFormula() throws Exception {
        for (String path : ApiAddress.all().stream().map(ApiAddress::path).filter(p -> p.endsWith(".csv")).toList()) {
            List<String> words = path.contains("{code}")
                    ? IntStream.range(0, WORDS.size()).mapToObj(n -> path.replace("{code}", "NI%20" + n)).toList()
                    : List.of(path);
            List<String> cells = new ArrayList<>();
            for (String address : words) {
                List<List<String>> rows = rows(get(address).body());
                assertTrue(rows.size() > 1, address + " has nothing but its header");
                rows.forEach(cells::addAll);
            }
            assertEquals(List.of(), cells.stream().filter(c -> FORMULA.matcher(c).find()).toList(), path);
            for (String guarded : List.of("'=cmd", "'+1+1", "'-1+1", "'\t=1", "'\r=1", "'@SUM(1)")) {
                assertTrue(cells.stream().anyMatch(c -> c.startsWith(guarded)), path + " does not hold " + guarded);
            }
        }
    }

    /// The cells of each row (RFC 4180).
    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        for (Matcher cell = CELL.matcher(csv.replace("\uFEFF", "")); cell.find();) {
            row.add(Optional.ofNullable(cell.group(1)).map(c -> c.replace("\"\"", "\""))
                    .orElseGet(() -> cell.group(2)));
            if (!cell.group(3).equals(",")) {
                rows.add(row);
                row = new ArrayList<>();
            }
        }
        return rows;
    }

    @Test
    void theFeedIsXmlWithoutElementsOfTheirs() throws Exception {
        for (String path : List.of("/search.atom", "/search.atom?q=%3Cscript%3E%00]]%3E")) {
            var feed = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new InputSource(new StringReader(get(path).body())));
            assertEquals(0, feed.getElementsByTagName("script").getLength());
            assertEquals(0, feed.getElementsByTagName("x").getLength());
        }
    }

    @Test
    void theirNamesPutNothingIntoHeaders() throws Exception {
        for (String path : PATHS.stream().filter(p -> p.matches("/papers/[0-9a-f]+")).toList()) {
            var answer = get(path + "/original?open=1");
            assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty());
            assertEquals("attachment; filename=\"script_.txt\"",
                    answer.headers().firstValue("Content-Disposition").orElseThrow().split("; filename\\*", 2)[0]);
        }
        var csv = get("/search.csv?q=%22%0d%0aX-Y:%20z%2f..%2f");
        assertTrue(csv.headers().firstValue("X-Y").isEmpty());
    }

    private static HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest
                .newBuilder(URI.create("http://127.0.0.1:" + site.orElseThrow().port() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
