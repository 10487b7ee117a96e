package org.minutebook.ui;

import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minutebook.corpus.library.Json;
import org.minutebook.corpus.library.JsonSchemas;

/// Describes the site for programs (OpenAPI 3.1). What an answer holds is told by the records that it is written from.
final class OpenApi {

    static final String PATH = "/api/openapi.json";

    private final JsonSchemas schemas = new JsonSchemas("#/components/schemas/");

    private OpenApi() {}

    /// The whole description.
    static String description() {
        return new OpenApi().whole();
    }

    private String whole() {
        Map<String, Object> paths = new LinkedHashMap<>();
        ApiAddress.all().forEach(a -> paths.put(a.path(), Map.of("get", operation(a))));
        Map<String, Object> problem = schemas.of(Answers.ProblemData.class);
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("openapi", "3.1.0");
        whole.put("info",
                Map.of("title", "Minutebook", "version", "1", "description",
                        """
                                Every page of the site as JSON at its own address: with .json after the path (/index.json for the first \
                                page), or with Accept: application/json. Records have the fields of an export. document, start and end \
                                are a paper's id and half-open UTF-16 offsets into its text.""",
                        "license",
                        Map.of("name", "GPL-3.0", "identifier", "GPL-3.0-or-later")));
        whole.put("servers", List.of(Map.of("url", "/")));
        whole.put("paths", paths);
        whole.put("components", Map.of("schemas", schemas.described(), "responses", Map.of("Problem",
                Map.of("description", "What went wrong, and what to do", "content",
                        Map.of(Answers.PROBLEM, Map.of("schema", problem))))));
        return Json.object(whole) + "\n";
    }

    private Map<String, Object> operation(ApiAddress address) {
        Map<String, Object> problem = Map.of("$ref", "#/components/responses/Problem");
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("200", Map.of("description", address.told(), "content", content(address)));
        answers.put("304", Map.of("description", "Nothing has changed since the answer whose tag was sent"));
        answers.put("default", problem);
        return Map.of("operationId", address.name(), "summary", address.told(), "parameters", address.parameters(),
                "responses", answers);
    }

    private Map<String, Object> content(ApiAddress address) {
        if (address.page().isEmpty()) {
            return Map.of(address.form(), Map.of());
        }
        Map<String, Object> forms = new LinkedHashMap<>();
        forms.put(address.form(), Map.of("schema", schemas.of(data(address.page().get()))));
        forms.put("text/html", Map.of());
        return forms;
    }

    /// What a page's JSON is written from.
    static Type data(Class<? extends Page> page) {
        try {
            Type data = page.getMethod("data").getGenericReturnType();
            return data.equals(Object.class) ? page : data;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e); // Page has it
        }
    }
}
