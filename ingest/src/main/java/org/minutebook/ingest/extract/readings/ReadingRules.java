package org.minutebook.ingest.extract.readings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.minutebook.corpus.Evidence;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Reading;
import org.minutebook.corpus.Span;
import org.minutebook.ingest.extract.plans.Places;

/// The values that a paper gives of the indicators that it names by code.
public final class ReadingRules {

    private ReadingRules() {}

    /// The readings, cells before prose, each once though the paper print it twice; empty where it gives none.
    ///
    /// @param findings what the paper is known to say, its references to indicators among them
    /// @param today the paper's own date
    public static List<Reading> find(Paper paper, List<Finding> findings, Places places, Optional<LocalDate> today) {
        Codes codes = Codes.of(paper, findings);
        if (codes.codes().isEmpty()) {
            return List.of();
        }
        Settings settings = Settings.of(findings, today);
        List<Reading> readings = new ArrayList<>();
        Set<List<Object>> told = new HashSet<>();
        Map<Settings.Place, String> carried = new HashMap<>();
        for (Passage passage : PassageFinder.find(paper, codes)) {
            Set<List<Object>> ofPassage = new HashSet<>();
            for (PassageReader.Found found : found(paper, passage, codes, settings, carried)) {
                boolean second = found.period().isPresent()
                        && !ofPassage.add(List.of(found.indicator(), found.measure(), found.period()));
                boolean again = !told.add(
                        List.of(found.indicator(), found.measure(), found.period(), found.amount().value()));
                if (!second && !again) {
                    readings.add(reading(paper, places, passage, found));
                }
            }
        }
        return readings;
    }

    /// @param carried the last period that the prose of each minute and report has told so far
    private static List<PassageReader.Found> found(Paper paper, Passage passage, Codes codes, Settings settings,
            Map<Settings.Place, String> carried) {
        Setting setting = settings.at(passage.start());
        List<PassageReader.Found> forms = new PassageReader(paper, passage, codes, setting.day()).read();
        if (passage.cell()) {
            return new CellReader(paper, passage, setting).complete(forms);
        }
        Optional<Settings.Place> place = settings.place(passage.start());
        List<PassageReader.Found> found = new ProseReader(paper, passage, codes, setting,
                place.map(carried::get)).read(forms);
        place.ifPresent(p -> found.stream().map(PassageReader.Found::period).flatMap(Optional::stream)
                .forEach(period -> carried.put(p, period)));
        return found;
    }

    private static Reading reading(Paper paper, Places places, Passage passage, PassageReader.Found found) {
        Span span = new Span(paper.id(), found.start(), found.end());
        Amount amount = found.amount();
        return new Reading(found.indicator(), found.measure(), found.period(), amount.value(), amount.unit(),
                amount.numerator(), amount.denominator(), amount.asOf(), passage.polarity(),
                found.measure() != Reading.Measure.TARGET && Provisional.said(paper, span), places.minute(span),
                places.report(span), new Evidence(span, passage.cell() ? "reading.cell" : "reading.prose"));
    }
}
