package org.minutebook.ingest.extract.performance;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.minutebook.corpus.PerformanceNote.Kind;
import org.minutebook.ingest.extract.plans.ActionPlanRules;
import org.minutebook.ingest.extract.plans.TableRow;

/// The columns of a table of performance notes, read off its header.
///
/// @param labels what the header prints, to know it when a page repeats it
/// @param meanings what the columns mean; several may mean the same
record NoteColumns(Kind kind, List<String> labels, Map<Integer, Meaning> meanings, int width) {

    /// What a column holds.
    enum Meaning {
        SUBJECT, REASON, DATE, UPDATE, OUTCOME
    }

    private static final Pattern CLINIC = Pattern
            .compile(".*\\b(?:clinics?|performance (?:surger(?:y|ies)|summits?)|star chambers?)\\b.*");
    private static final String INDICATOR = "(?:indicators?|pis?|kpis?|bvpis?|lpis?|nis?|measures?)";
    private static final Pattern INDICATORS = Pattern.compile(
            "(?:(?:key|performance|national|local|best value|corporate|strategic|service|headline) )*" + INDICATOR
                    + "(?: (?:references?|ref|no|number|code|id|names?|titles?|descriptions?|definitions?|details?|and|of|short|full))*");
    private static final Pattern DESCRIPTION = Pattern
            .compile(
                    "(?:short |full |indicator |measure )?(?:references?|ref|no|number|code|titles?|descriptions?|definitions?|names?)");
    private static final Map<Meaning, Pattern> WORDS = Map.of(
            Meaning.REASON, Pattern.compile(
                    "(?:key |main )?reasons?\\b.{0,70}|(?:explanation|rationale|background|justification)(?: (?:of|for|to) .{2,50})?|why\\b.{2,50}|(?:issues?|concerns?) (?:raised|identified|to be addressed)|trigger.{0,30}|analysis of performance"),
            Meaning.DATE, Pattern.compile(
                    "dates?(?: (?:of|held|for|set)\\b.{0,40})?|(?:clinic|surgery|meeting) dates?|(?:when )?held(?: on)?|when"),
            Meaning.UPDATE, Pattern.compile(
                    "(?:latest |current |progress |performance |quarterly |position )*updates?(?: (?:on|to|since|as at|following) .{2,40})?|progress(?: .{2,40})?|(?:latest|current) (?:position|progress|situation)"
                            + "|(?:officer'?s? |manager'?s? |service |director'?s? |lead officer'?s? |performance |additional |supporting |latest |year end |quarterly |general |q[1-4] )*(?:comments?|commentary|narrative)(?: .{2,50})?"
                            + "|(?:remedial|corrective|improvement|mitigating|recovery|follow[ -]?up|planned|proposed) (?:actions?|measures|plans?)(?: .{2,50})?|actions? (?:taken|being taken|to (?:address|improve|be taken)|agreed|following|arising).{0,50}"
                            + "|what (?:are we|we are|is being|has been) .{2,50}|notes?|exception report(?:ing)?"),
            Meaning.OUTCOME, Pattern.compile(
                    "outcomes?\\b.{0,50}|impact(?: (?:on|of) .{2,50})?|results? of (?:the )?clinic|effect on performance|difference made"));
    private static final Pattern VALUES = Pattern.compile(
            ".*\\b(?:targets?|actual|out-?turn|performance|quarter|q[1-4]|(?:19|20)\\d\\d|rag|status|value)\\b.*");
    private static final Set<Meaning> SAYING = EnumSet.of(Meaning.REASON, Meaning.UPDATE);
    private static final int LONG_HEADER = 12;

    /// The columns of which this row is the header; empty where it is none, or that of an action plan.
    static Optional<NoteColumns> of(TableRow row) {
        List<TableRow.Cell> filled = row.filled();
        if (filled.size() < 2 || filled.stream().anyMatch(c -> c.words() > LONG_HEADER)) {
            return Optional.empty();
        }
        List<String> labels = filled.stream().map(c -> folded(c.text())).toList();
        boolean clinic = labels.stream().anyMatch(l -> CLINIC.matcher(l).matches());
        Map<Integer, Meaning> meanings = clinic ? ofClinics(filled) : ofIndicators(filled);
        NoteColumns columns = new NoteColumns(clinic ? Kind.CLINIC : Kind.COMMENTARY, labels, meanings, row.width());
        return Optional.of(columns).filter(c -> clinic ? c.meanings.size() > 1 : c.tellsOfIndicators(row))
                .filter(c -> c.meanings.containsValue(Meaning.SUBJECT));
    }

    private static Map<Integer, Meaning> ofClinics(List<TableRow.Cell> header) {
        Map<Integer, Meaning> meanings = new TreeMap<>();
        header.forEach(cell -> meaning(folded(cell.text())).ifPresent(m -> meanings.put(cell.col(), m)));
        header.stream().filter(c -> !meanings.containsKey(c.col())).findFirst()
                .ifPresent(first -> meanings.put(first.col(), Meaning.SUBJECT));
        return meanings;
    }

    private static Map<Integer, Meaning> ofIndicators(List<TableRow.Cell> header) {
        Map<Integer, Meaning> meanings = new TreeMap<>();
        boolean named = header.stream().anyMatch(c -> INDICATORS.matcher(folded(c.text())).matches());
        for (TableRow.Cell cell : header) {
            String label = folded(cell.text());
            boolean subject = named && (INDICATORS.matcher(label).matches() || DESCRIPTION.matcher(label).matches());
            Optional<Meaning> meaning = subject ? Optional.of(Meaning.SUBJECT) : meaning(label);
            meaning.filter(m -> m == Meaning.SUBJECT || SAYING.contains(m)).ifPresent(m -> meanings.put(cell.col(), m));
        }
        return meanings;
    }

    private boolean tellsOfIndicators(TableRow row) {
        boolean says = meanings.values().stream().anyMatch(SAYING::contains);
        boolean values = labels.stream().anyMatch(l -> VALUES.matcher(l).matches());
        return says && values && !ActionPlanRules.isHeader(row);
    }

    private static Optional<Meaning> meaning(String label) {
        return List.of(Meaning.REASON, Meaning.OUTCOME, Meaning.UPDATE, Meaning.DATE).stream()
                .filter(m -> Optional.ofNullable(WORDS.get(m)).filter(p -> p.matcher(label).matches()).isPresent())
                .findFirst();
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("[*:.?()/&-]+", " ").replaceAll("\\s+", " ")
                .strip();
    }
}
