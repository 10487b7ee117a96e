package org.minutebook.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.minutebook.corpus.Appearance;
import org.minutebook.corpus.linked.Acronym;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Action.State;
import org.minutebook.corpus.Reading.Measure;
import org.minutebook.corpus.Resolution;
import org.minutebook.corpus.Resolution.Outcome;
import org.minutebook.corpus.library.Holding;
import org.minutebook.corpus.linked.Commitment;
import org.minutebook.corpus.linked.MinuteThread.Standing;
import org.minutebook.corpus.linked.Tie;

/// Small papers of few words, so that random questions often meet them.
public final class RandomFilings {

    static final List<String> WORDS = List.of("clinic", "clinics", "Performance", "performing", "the", "of", "report",
            "reports", "well-being", "wellbeing", "NI59", "NI 59", "BV 127a", "BVPI127a", "café", "cafes", "children's",
            "£1,500", "1500", "2007/08", "18.11.1", "Ash", "communities", "communications", "<b>", "&", "PAF C72",
            "Cabinet", "46", "deferred", "agreed.\n", "re-\nport", "approve", "COVID-19", "covid19", "naïve", "–", "a");
    static final List<String> BODIES = List.of("Cabinet", "Planning Board", "Board of Health", "Full Council");
    static final List<String> PEOPLE = List.of("Lorna Ash", "Mark Elm", "Ann O’Brien");
    static final List<String> ROLES = List.of("", "Head of Reports", "Director of Health");

    static final List<String> DAYS = List.of("2006-04-01", "2007-06-30", "2008-12-31", "2007");

    static final List<Instant> TIMES = List.of(Instant.EPOCH, Instant.parse("2010-01-01T00:00:00Z"),
            Instant.parse("2012-01-01T00:00:00.5Z"), Instant.parse("2014-01-01T00:00:00Z"));
    private static final int THREADS = 5;

    private final Random random;

    public RandomFilings(Random random) {
        this.random = random;
    }

    /// A paper as a library holds it, whose minute other papers may print too, in other words.
    public Holding held(int number) {
        Filing.Filed filing = next(number);
        List<Tie> ties = new ArrayList<>();
        for (Minute minute : filing.all(Minute.class)) {
            if (random.nextInt(4) > 0) {
                ties.add(new Tie.OfPrinting(filing.document().id(), minute.id(), "thread" + random.nextInt(THREADS),
                        pick(List.of(Standing.values())), ""));
            }
        }
        for (Appearance named : filing.all(Appearance.class)) {
            if (random.nextBoolean()) {
                ties.add(new Tie.OfName(named.evidence().span(), named.name(), "person", "Lorna Jane Ash", ""));
            }
        }
        for (Resolution resolution : filing.all(Resolution.class)) {
            if (random.nextInt(3) == 0) {
                ties.add(new Tie.OfPromise(filing.document().id(), resolution.id(), "c",
                        pick(List.of(Commitment.State.values())), ""));
            }
        }
        Optional<Instant> filed = random.nextInt(6) == 0 ? Optional.empty() : Optional.of(pick(TIMES));
        return new Holding(filing, filed, ties);
    }

    /// A paper.
    ///
    /// @param number tells it from others
    public Filing.Filed next(int number) {
        String officer = pick(PEOPLE);
        String councillor = pick(PEOPLE);
        String decision = "That " + words(6);
        String minute = "%d. %s\n%s spoke. %s NI 102 and 103.\nRESOLVED: %s\n".formatted(number, words(3), officer,
                words(30), decision);
        String report = "REPORT %s\n%s\n".formatted(words(3), words(20));
        String action = "Do " + words(4);
        String text = "Paper %d\nPresent: %s\n%s\n%s\n%s\n88%%".formatted(number, councillor, minute, report, action);
        String date = random.nextInt(5) == 0
                ? ""
                : "20%02d-0%d-11".formatted(random.nextInt(5, 10), random.nextInt(1, 9));
        FilingBuilder filing = new FilingBuilder("paper%d.pdf".formatted(number), pick(List.of("Northmere", "Fenwick")),
                pick(BODIES), date, text).present(councillor).minute("" + number, words(2), minute)
                .officer("" + number, officer, pick(ROLES)).indicator("" + number, "NI 103", "103")
                .resolution("" + number, pick(List.of("", "a", "2")), pick(List.of(Outcome.values())), decision)
                .report(words(2), report).kind(pick(List.of(Document.Kind.values())))
                .action(pick(List.of(State.values())), pick(PEOPLE), random.nextInt(3) == 0 ? "" : pick(DAYS), action)
                .reading(pick(List.of("NI 59", "BVPI 127a")), Measure.OUTTURN, pick(List.of("2007/08", "2009")),
                        pick(List.of("3", "21.5", "Level 4")), "88%");
        return random.nextBoolean() ? filing.pages("RESOLVED", "REPORT").filed() : filing.filed();
    }

    /// Words of these papers that mean the same.
    public static Thesaurus thesaurus() {
        return Thesaurus.of(
                Thesaurus.groups(Stream.of("clinic = performance report", "report = COVID = agreed", "ash = well-being",
                        "the communities = communications = naive")),
                List.of(new Acronym(Optional.of("Northmere"), "NI", "Cabinet report", List.of()),
                        new Acronym(Optional.of("Fenwick"), "NI", "clinics of", List.of()),
                        new Acronym(Optional.empty(), "PAF", "cafes", List.of())));
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder(pick(WORDS));
        for (int i = 1; i < count; i++) {
            words.append(' ').append(pick(WORDS));
        }
        return words.toString();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
