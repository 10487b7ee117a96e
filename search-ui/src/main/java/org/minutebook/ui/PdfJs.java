package org.minutebook.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpStatus;
import spark.Response;
import spark.Service;

/// The files of PDF.js, with which a browser draws pages of PDFs, as they stand in its WebJar. Nothing else of the class
/// path can be had.
final class PdfJs {

    /// Where they are; the version stands in it, so that browsers may keep them for ever.
    static final String BASE = "/assets/pdfjs/5.4.624/";

    private static final String JAR = "/META-INF/resources/webjars/pdfjs-dist/5.4.624/";
    private static final Pattern FILE = Pattern.compile("legacy/build/pdf(?:\\.worker)?\\.min\\.(mjs)"
            + "|cmaps/[A-Za-z0-9-]+\\.(bcmap)|standard_fonts/[A-Za-z-]+\\.(pfb|ttf)"
            + "|wasm/openjpeg_nowasm_fallback\\.(js)");
    private static final Map<String, String> TYPES = Map.of("mjs", "text/javascript;charset=utf-8", "js",
            "text/javascript;charset=utf-8", "bcmap", "application/octet-stream", "pfb", "application/octet-stream",
            "ttf", "font/ttf");

    private PdfJs() {}

    /// @param otherwise what is shown for a file that is not there
    static void lay(Service service, Answers otherwise) {
        service.get(BASE + "*", (request, response) -> {
            Matcher file = FILE.matcher(request.splat()[0]);
            if (file.matches() && send(file, response)) {
                return "";
            }
            return otherwise.show(request, response, ProblemPage.notFound());
        });
    }

    private static boolean send(Matcher file, Response response) throws IOException {
        try (InputStream in = PdfJs.class.getResourceAsStream(JAR + file.group())) {
            if (in == null) {
                return false;
            }
            response.status(HttpStatus.OK_200);
            String ending = file.group().substring(file.group().lastIndexOf('.') + 1);
            response.type(TYPES.getOrDefault(ending, "application/octet-stream"));
            Routes.keep(response, Routes.FOR_EVER);
            try (OutputStream out = response.raw().getOutputStream()) {
                in.transferTo(out);
            }
            return true;
        }
    }
}
