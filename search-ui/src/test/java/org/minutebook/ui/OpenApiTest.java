package org.minutebook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.minutebook.corpus.library.JsonSchemas;

/// What the description says is what the site answers: no field is missing, and none is there that is not described.
class OpenApiTest {

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);

    @RegisterExtension static RunningSite site = new RunningSite();
    private static String description = "";

    @BeforeAll
    static void read() throws Exception {
        description = site.get(OpenApi.PATH).body();
    }

    @Test
    void namesOfOperationsAndPathsAreTheirOwn() {
        assertTrue(description.startsWith("{\"openapi\":\"3.1.0\",\"info\":{"), description);
        assertEquals(ApiAddress.all().size(), ApiAddress.all().stream().map(ApiAddress::path).distinct().count());
        assertEquals(ApiAddress.all().size(), ApiAddress.all().stream().map(ApiAddress::name).distinct().count());
    }

    @Test
    void everyKindOfPageIsDescribed() {
        Set<Class<?>> pages = Arrays.stream(Page.class.getPermittedSubclasses()).collect(Collectors.toSet());
        pages.remove(ProblemPage.class);
        assertEquals(pages, ApiAddress.all().stream().flatMap(a -> a.page().stream()).collect(Collectors.toSet()));
    }

    static Stream<Map.Entry<String, Class<? extends Page>>> answers() {
        return Stream.of(Map.entry("/", HomePage.class), Map.entry("/search?q=bin", ResultsPage.class),
                Map.entry("/search?q=collectoins+gull&page=1", ResultsPage.class),
                Map.entry("/search?q=unicorn&from=never", ResultsPage.class),
                Map.entry(Links.meeting(SampleLibrary.MEETING), MeetingPage.class),
                Map.entry(Links.meeting(SamplePlan.MEETING), MeetingPage.class),
                Map.entry(Links.paper(SampleLibrary.minutes().id()), PaperPage.class),
                Map.entry(Links.paper(SampleLibrary.pack().id()) + "?page=37", PaperPage.class),
                Map.entry(Links.paper(SampleLibrary.hostile().id()), PaperPage.class),
                Map.entry("/actions", ActionsPage.class), Map.entry("/actions?page=9", ActionsPage.class),
                Map.entry("/indicators", IndicatorsPage.class),
                Map.entry("/indicators/BVPI%20215a", IndicatorPage.class),
                Map.entry("/people", PeoplePage.class), Map.entry(Links.person(SamplePeople.OWEN), PersonPage.class),
                Map.entry(Links.minutePage(SampleLibrary.id("46")), MinutePage.class),
                Map.entry("/bodies", BodiesPage.class),
                Map.entry("/actions/followed", FollowedPage.class),
                Map.entry(Links.body(SampleLibrary.MEETING), BodyPage.class),
                Map.entry("/commitments", CommitmentsPage.class), Map.entry("/missing", GapsPage.class),
                Map.entry("/api", ApiPage.class));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void answersAreAsTheyAreDescribed(Map.Entry<String, Class<? extends Page>> answer) throws Exception {
        String json = site.get(answer.getKey(), "Accept", "application/json").body();
        assertEquals(Set.of(), described(answer.getValue()).validate(json, InputFormat.JSON), json);
    }

    @Test
    void aFieldThatIsNotDescribedWouldBeNoticed() {
        JsonSchema home = described(HomePage.class);
        assertTrue(home.validate("{\"papers\":1,\"new\":2}", InputFormat.JSON).stream()
                .anyMatch(m -> m.getMessage().contains("'new'")));
    }

    @Test
    void problemsAreDescribed() throws Exception {
        String json = site.get("/nowhere.json").body();
        assertEquals(Set.of(), schema("#/components/schemas/AnswersProblemData").validate(json, InputFormat.JSON));
    }

    @Test
    void everyAddressWithoutAnIdAnswersInTheFormThatIsDescribed() throws Exception {
        for (ApiAddress address : ApiAddress.all()) {
            if (!address.example().isEmpty()) {
                var answer = site.get(address.example());
                assertEquals(200, answer.statusCode(), address.path());
                assertEquals(address.form(),
                        answer.headers().firstValue("Content-Type").orElseThrow().split(";", 2)[0]);
            }
        }
    }

    @Test
    void peopleFindTheDescriptionFromEveryPage() throws Exception {
        assertTrue(site.get("/").body().contains("href=\"/api\""));
        String page = site.get("/api").body();
        assertTrue(page.contains("href=\"/api/openapi.json\"") && page.contains("<code>/papers/{id}</code>"), page);
        assertEquals(304, site.get(OpenApi.PATH, "If-None-Match",
                site.get(OpenApi.PATH).headers().firstValue("ETag").orElseThrow()).statusCode());
    }

    /// The page's schema, strict: what it does not name must not be there.
    private static JsonSchema described(Class<? extends Page> page) {
        return schema(String.valueOf(new JsonSchemas("#/components/schemas/").of(OpenApi.data(page)).get("$ref")));
    }

    private static JsonSchema schema(String reference) {
        String strict = description.replace("\"type\":\"object\",\"properties\"",
                "\"type\":\"object\",\"additionalProperties\":false,\"properties\"");
        return SCHEMAS.getSchema("{\"$ref\":\"" + reference + "\"," + strict.substring(1));
    }
}
