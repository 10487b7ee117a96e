package org.minutebook.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.corpus.Action;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.Resolution;
import org.minutebook.corpus.Span;
import org.minutebook.corpus.linked.Commitment;
import org.minutebook.corpus.linked.MinuteThread;

/// What an engine keeps of a filing: a passage that can be a hit, and all that it can be found by.
///
/// @param id as the hit's
/// @param text the passage, exactly the paper's words
/// @param hyphens offsets in `text` of hyphens that only a line's end put there
/// @param label the label of a resolution within its minute
/// @param officers the people named in it, each with the posts that the paper gives
/// @param record the action or reading that it is; empty for all else
/// @param printing what it is a printing of
/// @param leaves the pages over which it runs
/// @param nature what can be said of it at a glance
public record Passage(String id, Hit.Kind kind, Span span, Leaves leaves, String documentName, String title,
        String text, List<Integer> hyphens, Optional<String> minuteNumber, Optional<String> label, String citation,
        Setting setting, List<Person> officers, List<Code> indicators, Set<Resolution.Outcome> outcomes,
        Optional<Finding> record, Printing printing, Nature nature) {

    private static final int LONGEST_LABEL = 300;

    public Passage {
        hyphens = List.copyOf(hyphens);
        officers = List.copyOf(officers);
        indicators = List.copyOf(indicators);
        outcomes = Set.copyOf(outcomes);
    }

    /// The meeting to which a passage belongs.
    ///
    /// @param councillors the members who were present
    public record Setting(Optional<String> meeting, Optional<String> council, Optional<String> body,
            Optional<LocalDate> date, List<Person> councillors) {

        public Setting {
            councillors = List.copyOf(councillors);
        }
    }

    /// A passage as one printing of what may stand in several papers.
    ///
    /// @param group the same for all printings of one minute or resolution, and for nothing else
    /// @param paper what kind of paper prints it
    /// @param filed when the paper first came into the library; empty where that was not noted
    /// @param standing whether the words are the draft, the approved or the amended ones; empty where no other printing
    ///        is known
    public record Printing(String group, Document.Kind paper, Optional<Instant> filed,
            Optional<MinuteThread.Standing> standing) {

        /// Whether other papers may print the same.
        public boolean repeatable() {
            return standing.isPresent();
        }
    }

    /// What can be said of a passage at a glance.
    ///
    /// @param standard whether it is the business that every meeting has
    /// @param has what is in it, as [Facet#HAS] names it
    /// @param promises what became of what it promises
    public record Nature(boolean standard, Set<String> has, Set<Commitment.State> promises) {

        /// Of substance, and nothing more.
        public static final Nature PLAIN = new Nature(false, Set.of(), Set.of());

        public Nature {
            has = Set.copyOf(has);
            promises = Set.copyOf(promises);
        }
    }

    /// A person, and the posts that the paper gives; none where it gives none.
    ///
    /// @param name as printed
    /// @param known the person's fullest name, where linking knows whose name it is
    public record Person(String name, Optional<String> known, List<String> roles) {

        public Person {
            roles = List.copyOf(roles);
        }

        /// By which the person is counted.
        String counted() {
            return known.orElse(name);
        }

        /// Every name, each once.
        Stream<String> names() {
            return Stream.concat(Stream.of(name), known.stream()).distinct();
        }
    }

    /// An indicator that the passage names.
    ///
    /// @param indicator its canonical code
    /// @param title what the paper says beside the code that it measures
    /// @param start where it is named in the passage's text
    public record Code(String indicator, Optional<String> title, int start, int end) {}

    /// The values by which it is counted and filtered; no blank ones.
    public Map<Facet, Set<String>> facets() {
        Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            values.put(facet, kept(facetValues(facet)));
        }
        return values;
    }

    /// The values of one facet's filter that let it through: those by which it is counted, and people's names as printed.
    public Set<String> answers(Facet facet) {
        Stream<Person> people = switch (facet) {
            case OFFICER -> officers.stream();
            case COUNCILLOR -> setting.councillors().stream();
            case COUNCIL, BODY, YEAR, INDICATOR, OUTCOME, KIND, DOCUMENT, MEETING, STATE, LEAD, SECTION,
                    INDICATOR_TITLE,
                    MONTH, PAPER, HAS, BUSINESS ->
                Stream.of();
        };
        return kept(Stream.concat(facetValues(facet), people.map(Person::name)));
    }

    private static Set<String> kept(Stream<String> values) {
        return values.map(v -> v.length() > LONGEST_LABEL ? v.substring(0, LONGEST_LABEL) : v)
                .filter(v -> !v.isBlank()).collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<String> facetValues(Facet facet) {
        return switch (facet) {
            case COUNCIL -> setting.council().stream();
            case BODY -> setting.body().stream();
            case YEAR -> setting.date().map(d -> Integer.toString(d.getYear())).stream();
            case OFFICER -> officers.stream().map(Person::counted);
            case COUNCILLOR -> setting.councillors().stream().map(Person::counted);
            case INDICATOR -> indicators.stream().map(Code::indicator);
            case OUTCOME -> outcomes.stream().map(o -> o.name().toLowerCase(Locale.ROOT));
            case KIND -> Stream.of(kind.name().toLowerCase(Locale.ROOT));
            case DOCUMENT -> Stream.of(span.document().sha256());
            case MEETING -> setting.meeting().stream();
            case STATE -> Stream.concat(action().map(Action::state).stream(), nature.promises().stream())
                    .map(Passage::word);
            case LEAD -> action().stream().flatMap(Passage::leads);
            case INDICATOR_TITLE -> indicators.stream()
                    .flatMap(code -> code.title().map(title -> code.indicator() + ": " + title).stream());
            case SECTION -> action().flatMap(Action::section).stream();
            case MONTH -> setting.date().map(d -> d.toString().substring(0, d.toString().lastIndexOf('-'))).stream();
            case PAPER -> Stream.of(word(printing.paper()));
            case HAS -> nature.has().stream();
            case BUSINESS -> Stream.of(nature.standard() ? "standard" : "substance");
        };
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /// The terms that stand in a zone. Offsets mean something in [Zone#TEXT] only, where they are offsets into `text`.
    public List<Token> tokens(Zone zone) {
        return switch (zone) {
            case TITLE -> kind == Hit.Kind.PAGE || kind == Hit.Kind.ACTION ? List.of() : Words.of(title);
            case TEXT -> Words.with(Words.of(text, hyphens), codes());
            case OFFICER -> Words.ofAll(
                    Stream.concat(officers.stream().flatMap(Passage::called),
                            action().stream().flatMap(Passage::leads)).toList());
            case CONTEXT -> Words.ofAll(Stream.of(Stream.of(citation), setting.council().stream(),
                    setting.body().stream(), Stream.of(documentName), action().flatMap(Action::section).stream(),
                    action().flatMap(Action::objective).stream()).flatMap(s -> s).toList());
            case COUNCILLOR -> Words.ofAll(setting.councillors().stream().flatMap(Person::names).toList());
            case BODY -> Words.ofAll(setting.body().stream().toList());
            case COUNCIL -> Words.ofAll(setting.council().stream().toList());
            case DOCUMENT -> Words.of(documentName);
        };
    }

    /// The indicators' codes as terms of the text, to be put among its words with [Words#with].
    public List<Token> codes() {
        return indicators.stream().map(c -> new Token(Token.code(Codes.key(c.indicator())), 0, c.start(), c.end()))
                .toList();
    }

    private static Stream<String> called(Person person) {
        return person.names().map(name -> name + " " + String.join(" ", person.roles()));
    }

    /// The days, and the times, by which what it tells of is due; empty for all that is no action.
    public List<Action.Range> due() {
        return action().stream().flatMap(
                a -> Stream.concat(a.due().stream().map(day -> new Action.Range(day, day)), a.dueRange().stream()))
                .toList();
    }

    private Optional<Action> action() {
        return record.filter(Action.class::isInstance).map(Action.class::cast);
    }

    private static Stream<String> leads(Action action) {
        return action.leads().isEmpty() ? action.lead().stream() : action.leads().stream();
    }

    /// The tags that it bears.
    public Set<String> tags(Tag tag) {
        Stream<String> values = switch (tag) {
            case KIND -> facetValues(Facet.KIND);
            case OUTCOME -> facetValues(Facet.OUTCOME);
            case INDICATOR -> indicators.stream().map(c -> Codes.key(c.indicator()));
            case HAS -> facetValues(Facet.HAS);
            case STATE -> facetValues(Facet.STATE);
            case BUSINESS -> facetValues(Facet.BUSINESS);
            case PAPER -> facetValues(Facet.PAPER);
            case MINUTE -> numberCutShort().stream();
        };
        return values.collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> numberCutShort() {
        List<String> words = new ArrayList<>(minuteNumber.map(Words::folded).orElse(List.of()));
        if (!words.isEmpty()) {
            label.map(Words::folded).ifPresent(words::addAll);
        }
        List<String> ways = new ArrayList<>();
        for (int length = 1; length <= words.size(); length++) {
            ways.add(String.join(" ", words.subList(0, length)));
        }
        return ways;
    }

    /// Which printing of a group is shown: that with the least. Approved words come before drafts, then minutes before
    /// packs, and packs before the rest; what is still equal is told apart by its id.
    public long precedence() {
        int standing = switch (printing.standing().orElse(MinuteThread.Standing.UNKNOWN)) {
            case APPROVED, AMENDED -> 0;
            case UNKNOWN -> 1;
            case DRAFT -> 2;
        };
        int paper = switch (printing.paper()) {
            case MINUTES -> 0;
            case AGENDA_PACK -> 1;
            case AGENDA, REPORT, DECISION, PERFORMANCE_REPORT, ACTION_LOG, OTHER -> 2;
        };
        long told = Long.parseLong(DocumentId.of(id).sha256().substring(0, 14), 16);
        return ((long) (standing * 3 + paper) << 56) | told;
    }

    /// The page of the file on which it starts.
    public OptionalInt page() {
        return leaves.first();
    }

    /// This passage as an answer.
    ///
    /// @param places where else it is printed
    public Hit hit(double score, Hit.Snippet snippet, List<Hit.Place> places) {
        return new Hit(id, kind, span, leaves.at(snippet.place()), documentName, title, minuteNumber, citation,
                setting.meeting(),
                setting.council(), setting.body(), setting.date(), record, printing.standing(), places, filed(),
                score, snippet);
    }

    private Optional<Instant> filed() {
        return printing.filed().map(time -> time.truncatedTo(ChronoUnit.MILLIS));
    }

    /// This passage as another place of a hit.
    Hit.Place place() {
        return new Hit.Place(id, span, page(), documentName, printing.standing(), filed());
    }
}
