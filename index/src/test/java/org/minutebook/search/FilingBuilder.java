package org.minutebook.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.minutebook.corpus.Abbreviation;
import org.minutebook.corpus.Action;
import org.minutebook.corpus.Appearance;
import org.minutebook.corpus.Attendance;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Evidence;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.IndicatorReference;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.MeetingIds;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Page;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Reading;
import org.minutebook.corpus.Report;
import org.minutebook.corpus.Resolution;

/// Makes a filing of one meeting's paper from its text: each finding is given by the words that say it.
public final class FilingBuilder {

    private final String name;
    private final String text;
    private final DocumentId id;
    private final Optional<String> council;
    private final Optional<String> body;
    private final Optional<LocalDate> date;
    private final String meeting;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();
    private final List<Integer> hyphens = new ArrayList<>();
    private Document.Kind kind = Document.Kind.MINUTES;

    public FilingBuilder(String name, String council, String body, String date, String text) {
        this.name = name;
        this.text = text;
        this.id = DocumentId.of(name + text);
        this.council = Optional.of(council);
        this.body = Optional.of(body);
        this.date = date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));
        this.meeting = MeetingIds.of(this.council, this.body, this.date, 1, id);
        findings.add(new Meeting(meeting, this.council, this.body, this.date, Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Evidence.at(id, 0, Math.min(1, text.length()), "heading")));
    }

    public FilingBuilder kind(Document.Kind of) {
        kind = of;
        return this;
    }

    /// Cuts the text into pages before each of these words.
    public FilingBuilder pages(String... starts) {
        List<Integer> cuts = new ArrayList<>(List.of(0));
        List.of(starts).forEach(s -> cuts.add(text.indexOf(s)));
        cuts.add(text.length());
        for (int i = 1; i < cuts.size(); i++) {
            pages.add(new Page(i, Optional.empty(), cuts.get(i - 1), cuts.get(i)));
        }
        return this;
    }

    /// Says that the hyphen in these words is only the line's.
    public FilingBuilder hyphen(String around) {
        hyphens.add(text.indexOf(around) + around.indexOf('-'));
        return this;
    }

    public FilingBuilder minute(String number, String title, String words) {
        findings.add(new Minute(minuteId(number), meeting, Optional.of(number), title, 1, words, false,
                Optional.empty(), at(words)));
        return this;
    }

    public FilingBuilder resolution(String number, String label, Resolution.Outcome outcome, String words) {
        Optional<String> printed = Optional.of(label).filter(l -> !l.isEmpty());
        findings.add(new Resolution(minuteId(number) + "/" + text.indexOf(words), minuteId(number), meeting, printed,
                words, outcome,
                1, "Minute No. %s%s, %s, %s".formatted(number, printed.map(l -> "(" + l + ")").orElse(""),
                        body.orElse(""), date.map(LocalDate::toString).orElse("")),
                at(words)));
        return this;
    }

    public FilingBuilder report(String title, String words, Report.Section... sections) {
        findings.add(new Report(id.brief() + "/" + title, Optional.of(meeting), body, date, title, Optional.empty(),
                List.of(sections), at(words)));
        return this;
    }

    public FilingBuilder officer(String number, String person, String role) {
        findings.add(new Appearance(person, Optional.of(role).filter(r -> !r.isEmpty()), Optional.empty(),
                Appearance.Capacity.PRESENTER, Optional.of(minuteId(number)), Optional.empty(), Optional.empty(),
                Appearance.Contact.NONE, at(person)));
        return this;
    }

    public FilingBuilder present(String person) {
        findings.add(new Attendance(meeting, person, Optional.of("Councillor"), Attendance.Status.PRESENT, false,
                Optional.empty(), at(person)));
        return this;
    }

    public FilingBuilder indicator(String number, String code, String words) {
        findings.add(new IndicatorReference(code, words, Optional.of(minuteId(number)), Optional.empty(), at(words)));
        return this;
    }

    public FilingBuilder shortForm(String acronym, String meaning) {
        findings.add(new Abbreviation(acronym, meaning, at(meaning)));
        return this;
    }

    private static Optional<Action.Range> range(String due) {
        return due.length() == 4
                ? Optional.of(new Action.Range(LocalDate.parse(due + "-01-01"), LocalDate.parse(due + "-12-31")))
                : Optional.empty();
    }

    /// An action with the whole of these words for its passage.
    ///
    /// @param due a day, a year or nothing
    public FilingBuilder action(Action.State state, String lead, String due, String words) {
        findings.add(new Action(OptionalInt.empty(), OptionalInt.empty(), Optional.of("Section " + lead),
                Optional.empty(), words, Optional.empty(), Optional.empty(),
                due.length() == 10 ? List.of(LocalDate.parse(due)) : List.of(), range(due), Optional.empty(),
                Optional.empty(),
                Optional.of(lead), List.of(lead), Optional.empty(), Optional.empty(), Optional.empty(), state,
                List.of(),
                Optional.empty(), Optional.empty(), at(words)));
        return this;
    }

    public FilingBuilder reading(String indicator, Reading.Measure measure, String period, String value, String words) {
        findings.add(new Reading(indicator, measure, Optional.of(period),
                value.matches("[\\d.]+") ? Reading.Value.of(new BigDecimal(value)) : Reading.Value.of(value),
                Optional.of("%"), OptionalLong.empty(), OptionalLong.empty(), Optional.empty(), Optional.empty(),
                false, Optional.empty(), Optional.empty(), at(words)));
        return this;
    }

    public Filing.Filed filed() {
        Paper paper = new Paper(id, name, pages.isEmpty() ? "text/plain" : "application/pdf", text, pages, List.of(),
                List.of(), hyphens, false, Optional.of("en"), List.of());
        Document document = new Document(id, name, paper.mediaType(),
                pages.isEmpty() ? OptionalInt.empty() : OptionalInt.of(pages.size()), text.length(),
                kind, council, Optional.of(meeting), Optional.of("en"), false, OptionalInt.empty(),
                Document.Status.READ,
                List.of(), "1");
        return new Filing.Filed(document, paper, findings);
    }

    private String minuteId(String number) {
        return id.brief() + "/minute/" + number;
    }

    private Evidence at(String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("the paper does not say: " + words);
        }
        return Evidence.at(id, start, start + words.length(), "test");
    }
}
