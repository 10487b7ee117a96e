package org.minutebook.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// The walls between the rooms, without exemptions.
@AnalyzeClasses(packages = "org.minutebook", importOptions = ImportOption.DoNotIncludeTests.class)
final class WallsTest {

    private static final String ROOT = "org.minutebook";

    @ArchTest static final ArchRule corpusKnowsNobody = noClasses().that().resideInAPackage(ROOT + ".corpus..").should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + ".ingest..", ROOT + ".search..", ROOT + ".ui..", ROOT + ".cli..");

    @ArchTest static final ArchRule ingestKnowsCorpusAlone = noClasses().that().resideInAPackage(ROOT + ".ingest..")
            .should()
            .dependOnClassesThat().resideInAnyPackage(ROOT + ".search..", ROOT + ".ui..", ROOT + ".cli..");

    @ArchTest static final ArchRule indexKnowsCorpusAlone = noClasses().that().resideInAPackage(ROOT + ".search..")
            .should()
            .dependOnClassesThat().resideInAnyPackage(ROOT + ".ingest..", ROOT + ".ui..", ROOT + ".cli..");

    @ArchTest static final ArchRule pagesKnowCorpusAndIndex = noClasses().that().resideInAPackage(ROOT + ".ui..")
            .should()
            .dependOnClassesThat().resideInAnyPackage(ROOT + ".ingest..", ROOT + ".search.lucene..", ROOT + ".cli..");

    @ArchTest static final ArchRule jacksonIsTheLibrarys = owned("com.fasterxml.jackson..", ROOT + ".corpus.library..");

    @ArchTest static final ArchRule tikaIsTheReaders = owned("org.apache.tika..", ROOT + ".ingest.read..");

    @ArchTest static final ArchRule pdfBoxIsTheReaders = owned("org.apache.pdfbox..", ROOT + ".ingest.read..");

    @ArchTest static final ArchRule jsoupIsTheReaders = owned("org.jsoup..", ROOT + ".ingest.read..");

    @ArchTest static final ArchRule poiIsTheReaders = owned("org.apache.poi..", ROOT + ".ingest.read..");

    @ArchTest static final ArchRule coreNlpIsThatOfNames = owned("edu.stanford..", ROOT + ".ingest.names..");

    @ArchTest static final ArchRule luceneIsTheEngines = owned("org.apache.lucene..", ROOT + ".search.lucene..");

    @ArchTest static final ArchRule onnxIsThatOfMeaning = owned("ai.onnxruntime..", ROOT + ".search.meaning..");

    @ArchTest static final ArchRule langchainIsThatOfMeaning = owned("dev.langchain4j..", ROOT + ".search.meaning..");

    @ArchTest static final ArchRule morfologikIsThatOfEnglish = owned("morfologik..", ROOT + ".search.english..");

    @ArchTest static final ArchRule meaningKnowsNoEngine = noClasses().that()
            .resideInAPackage(ROOT + ".search.meaning..").should().dependOnClassesThat()
            .resideInAPackage(ROOT + ".search.lucene..");

    @ArchTest static final ArchRule sparkIsThePages = owned("spark..", ROOT + ".ui..");

    @ArchTest static final ArchRule jettyIsThePages = owned("org.eclipse.jetty..", ROOT + ".ui..");

    @ArchTest static final ArchRule prometheusIsThePages = owned("io.prometheus..", ROOT + ".ui..");

    @ArchTest static final ArchRule picocliIsTheCommands = owned("picocli..", ROOT + ".cli..");

    @ArchTest static final ArchRule roomsDoNotGoInCircles = slices().matching(ROOT + ".(*)..").should()
            .beFreeOfCycles();

    @ArchTest static final ArchRule theLineIsStraight = slices().matching(ROOT + ".ingest.(*)..").should()
            .beFreeOfCycles();

    @ArchTest static final ArchRule readingKnowsNothingOfCouncils = noClasses().that()
            .resideInAPackage(ROOT + ".ingest.read..").should().dependOnClassesThat()
            .resideInAnyPackage(ROOT + ".ingest.segment..", ROOT + ".ingest.extract..", ROOT + ".ingest.names..");

    @ArchTest static final ArchRule recordsKnowNothingOfDisks = noClasses().that()
            .resideInAPackage(ROOT + ".corpus").should().dependOnClassesThat()
            .resideInAPackage(ROOT + ".corpus.library..");

    @ArchTest static final ArchRule nothingIsNamedForNothing = classes().that().resideInAPackage(ROOT + "..").should()
            .haveNameNotMatching(".*(Manager|Service|Helper|Util|Utils|Impl)");

    private static ArchRule owned(String library, String owner) {
        return noClasses().that().resideOutsideOfPackage(owner).should().dependOnClassesThat()
                .resideInAPackage(library);
    }
}
