package org.minutebook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/// What somebody asks a site for: the page at an address or, where a form is sent there, the answer to that.
///
/// @param status that the answer must have
record Visit(String site, String path, Optional<Form> form, int status) {

    private static final HttpClient CLIENT = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private static final String SEND = """
            ({path, type, field, words}) => {
              const form = document.createElement("form");
              Object.assign(form, {action: path, method: "post", enctype: type, hidden: true});
              const input = document.createElement("textarea");
              Object.assign(input, {name: field, value: words});
              form.append(input);
              document.body.append(form);
              form.submit();
            }""";
    static final String PLAIN = "text/plain";
    static final String FORM = "application/x-www-form-urlencoded";

    /// A form of one field.
    ///
    /// @param type the media type in which it is sent
    record Form(String type, String field, String words) {}

    static Visit to(String site, String path, int status) {
        return new Visit(site, path, Optional.empty(), status);
    }

    static Visit sending(String site, String path, Form form, int status) {
        return new Visit(site, path, Optional.of(form), status);
    }

    /// The markup of the page.
    String markup() throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site + path));
        form.ifPresent(f -> request.header("Content-Type", f.type()).header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(f.field() + "=" + f.words())));
        var answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        assertEquals(status, answer.statusCode(), path);
        return answer.body();
    }

    /// Goes there in a browser.
    void in(Page page) {
        Response answer = form.map(f -> sent(page, f)).orElseGet(() -> page.navigate(site + path));
        assertEquals(status, answer.status(), path);
    }

    private Response sent(Page page, Form form) {
        page.navigate(site + ApiPage.PATH);
        Response answer = page.waitForResponse(response -> response.url().equals(site + path),
                () -> page.evaluate(SEND, Map.of("path", path, "type", form.type(), "field", form.field(), "words",
                        form.words())));
        page.waitForURL(url -> url.equals(site + path));
        return answer;
    }

    @Override
    public String toString() {
        return status + " " + path.substring(0, Math.min(path.length(), 80));
    }
}
