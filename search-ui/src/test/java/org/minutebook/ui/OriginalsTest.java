package org.minutebook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files as they came, whole and in part, and the files of PDF.js.
class OriginalsTest {

    @RegisterExtension static RunningSite site = new RunningSite();

    private static final String FILE = Links.original(SampleLibrary.minutes().id());

    @ParameterizedTest
    @CsvSource({"bytes=0-9,0,9", "bytes=10-,10,99", "bytes=-5,95,99", "bytes=90-500,90,99", "bytes=-500,0,99"})
    void onePartOfAFileIsAsked(String header, long first, long last) {
        assertEquals(Optional.of(new ByteRange(first, last)), ByteRange.of(Optional.of(header), 100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bytes=-", "bytes=9-1", "bytes=0-1,5-6", "lines=1-2", "bytes=a-b",
            "bytes=99999999999999999999-"})
    void whatIsNotOnePartIsTheWhole(String header) {
        assertEquals(Optional.empty(), ByteRange.of(Optional.of(header), 100));
    }

    @Test
    void aPartIsSentAsAPart() throws Exception {
        String whole = new String(SampleLibrary.minutes().bytes(), StandardCharsets.US_ASCII);
        var part = site.get(FILE, "Range", "bytes=5-14");
        assertEquals(206, part.statusCode());
        assertEquals(whole.substring(5, 15), part.body());
        assertEquals("bytes 5-14/" + whole.length(), part.headers().firstValue("Content-Range").orElseThrow());
        assertEquals(200, site.get(FILE, "Range", "bytes=5-14", "If-Range", "\"another\"").statusCode());
        assertEquals("bytes", site.get(FILE).headers().firstValue("Accept-Ranges").orElseThrow());
        var beyond = site.get(FILE, "Range", "bytes=9999999-");
        assertEquals(416, beyond.statusCode());
        assertEquals("bytes */" + whole.length(), beyond.headers().firstValue("Content-Range").orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"legacy/build/pdf.min.mjs,text/javascript;charset=utf-8",
            "legacy/build/pdf.worker.min.mjs,text/javascript;charset=utf-8",
            "cmaps/78-H.bcmap,application/octet-stream", "standard_fonts/LiberationSans-Bold.ttf,font/ttf",
            "wasm/openjpeg_nowasm_fallback.js,text/javascript;charset=utf-8"})
    void theFilesOfPdfJsAreKeptForEver(String file, String type) throws Exception {
        var answer = site.get(PdfJs.BASE + file);
        assertEquals(200, answer.statusCode());
        assertEquals(type, answer.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(answer.headers().firstValue("Cache-Control").orElseThrow().contains("immutable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "package.json", "legacy/build/", "legacy/build/pdf.min.mjs.map", "cmaps/nosuch.bcmap",
            "cmaps/%2e%2e/package.json", "..%2f..%2f..%2fMANIFEST.MF", "web/pdf_viewer.css"})
    void nothingElseOfTheClassPathCanBeHad(String file) throws Exception {
        assertTrue(site.get(PdfJs.BASE + file).statusCode() >= 400, file);
    }
}
