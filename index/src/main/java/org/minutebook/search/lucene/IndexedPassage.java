package org.minutebook.search.lucene;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.FloatDocValuesField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Span;
import org.minutebook.corpus.library.RecordLine;
import org.minutebook.corpus.linked.MinuteThread.Standing;
import org.minutebook.search.Column;
import org.minutebook.search.Facet;
import org.minutebook.search.Hit;
import org.minutebook.search.Leaves;
import org.minutebook.search.Passage;
import org.minutebook.search.Tag;
import org.minutebook.search.Token;
import org.minutebook.search.Words;
import org.minutebook.search.Zone;

/// A passage as a Lucene document, and back as a hit. A change here is a change of [LuceneEngine#SCHEMA].
final class IndexedPassage {

    static final String ID = "id";
    static final String DOCUMENT = "paper";
    static final String DAY = "day";
    static final String DUE = "due";
    static final String WEIGHT = "weight";
    static final String STANDARD = "standard";
    static final String FILED = "filed";
    static final String GROUP = "group";
    static final String PRECEDENCE = "precedence";
    static final Term STANDARD_BUSINESS = new Term(field(Tag.BUSINESS), "standard");
    static final Set<String> OF_A_PLACE = Set.of(DOCUMENT, FILED, "hit", "hit_start", "hit_end", "hit_leaves",
            "hit_name",
            "hit_standing");
    private static final String HYPHEN = "hit_hyphen";
    private static final String CODE = "hit_code";

    private static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    private IndexedPassage() {}

    /// The field in which a zone's words are looked up; that of [Zone#TEXT] also keeps the text.
    static String field(Zone zone) {
        return zone.name().toLowerCase(Locale.ROOT);
    }

    static String field(Tag tag) {
        return "tag_" + tag.name().toLowerCase(Locale.ROOT);
    }

    static String field(Column column) {
        return "by_" + column.name().toLowerCase(Locale.ROOT);
    }

    static String field(Facet facet) {
        return "facet_" + facet.name().toLowerCase(Locale.ROOT);
    }

    /// The field in which a facet's filter looks.
    static String filter(Facet facet) {
        return "is_" + facet.name().toLowerCase(Locale.ROOT);
    }

    static Document of(Passage passage) throws IOException {
        Document document = new Document();
        for (Zone zone : Zone.values()) {
            document.add(new Field(field(zone), new PreparedTokens(passage.tokens(zone)), WORDS));
        }
        for (Tag tag : Tag.values()) {
            passage.tags(tag).forEach(v -> document.add(new StringField(field(tag), v, Field.Store.NO)));
        }
        passage.facets().forEach((facet, values) -> values
                .forEach(v -> document.add(new SortedSetDocValuesField(field(facet), new BytesRef(v)))));
        for (Facet facet : Facet.values()) {
            passage.answers(facet).forEach(v -> document.add(new StringField(filter(facet), v, Field.Store.NO)));
        }
        print(passage, document);
        document.add(new FloatDocValuesField(WEIGHT, passage.kind().weight()));
        document.add(new NumericDocValuesField(STANDARD, passage.nature().standard() ? 1 : 0));
        document.add(new SortedDocValuesField(ID, new BytesRef(passage.id())));
        passage.setting().date().ifPresent(day -> {
            document.add(new LongPoint(DAY, day.toEpochDay()));
            document.add(new NumericDocValuesField(DAY, day.toEpochDay()));
        });
        passage.due().forEach(time -> document.add(new LongRange(DUE, new long[]{time.from().toEpochDay()},
                new long[]{time.to().toEpochDay()})));
        for (Column column : Column.values()) {
            column.key(passage)
                    .ifPresent(k -> document.add(new SortedDocValuesField(field(column), new BytesRef(k))));
        }
        keep(passage, document);
        keepPlaces(passage, document);
        return document;
    }

    /// What [Groups] needs to know.
    private static void print(Passage passage, Document document) {
        Passage.Printing printing = passage.printing();
        printing.filed().ifPresent(t -> document.add(new LongField(FILED, t.toEpochMilli(), Field.Store.YES)));
        if (printing.repeatable()) {
            String hash = DocumentId.of(printing.group()).sha256().substring(0, Long.BYTES * 2);
            document.add(new NumericDocValuesField(GROUP, Long.parseUnsignedLong(hash, 16)));
            document.add(new NumericDocValuesField(PRECEDENCE, passage.precedence()));
        }
        printing.standing().ifPresent(s -> keep(document, "hit_standing", s.name()));
    }

    private static void keep(Passage passage, Document document) {
        document.add(new StringField(DOCUMENT, passage.span().document().sha256(), Field.Store.YES));
        keep(document, "hit", passage.id());
        keep(document, "hit_kind", passage.kind().name());
        document.add(new StoredField("hit_start", passage.span().start()));
        document.add(new StoredField("hit_end", passage.span().end()));
        keep(document, "hit_leaves", passage.leaves().written());
        keep(document, "hit_name", passage.documentName());
        keep(document, "hit_title", passage.title());
        keep(document, "hit_citation", passage.citation());
        keep(document, field(Zone.TEXT), passage.text());
        passage.record().ifPresent(r -> keep(document, "hit_record", RecordLine.of(r, passage.page())));
        passage.minuteNumber().ifPresent(n -> keep(document, "hit_minute", n));
        passage.setting().meeting().ifPresent(m -> keep(document, "hit_meeting", m));
        passage.setting().council().ifPresent(c -> keep(document, "hit_council", c));
        passage.setting().body().ifPresent(b -> keep(document, "hit_body", b));
        passage.setting().date().ifPresent(d -> keep(document, "hit_date", d.toString()));
    }

    private static void keepPlaces(Passage passage, Document document) {
        passage.hyphens().forEach(h -> document.add(new StoredField(HYPHEN, h)));
        passage.codes().forEach(
                code -> keep(document, CODE, code.start() + " " + code.end() + " " + code.term()));
    }

    /// The terms of a passage's text with their places: what was indexed, made again.
    static List<Token> words(Document document) {
        List<Integer> hyphens = Stream.of(document.getFields(HYPHEN)).map(f -> f.numericValue().intValue()).toList();
        List<Token> codes = Stream.of(document.getValues(CODE)).map(kept -> kept.split(" ", 3))
                .map(kept -> new Token(kept[2], 0, Integer.parseInt(kept[0]), Integer.parseInt(kept[1]))).toList();
        return Words.with(Words.of(document.get(field(Zone.TEXT)), hyphens), codes);
    }

    private static void keep(Document document, String name, String value) {
        document.add(new StoredField(name, value));
    }

    static Span span(Document document) {
        return new Span(new DocumentId(document.get(DOCUMENT)), number(document, "hit_start").orElseThrow(),
                number(document, "hit_end").orElseThrow());
    }

    static Leaves leaves(Document document) {
        return Leaves.read(document.get("hit_leaves"));
    }

    static Hit.Place place(Document document) {
        return new Hit.Place(document.get("hit"), span(document), leaves(document).first(),
                document.get("hit_name"), standing(document), filed(document));
    }

    private static Optional<Standing> standing(Document document) {
        return kept(document, "hit_standing").map(Standing::valueOf);
    }

    static Hit hit(Document document, double score, Hit.Snippet snippet, List<Hit.Place> places) throws IOException {
        String line = document.get("hit_record");
        return new Hit(document.get("hit"), Hit.Kind.valueOf(document.get("hit_kind")), span(document),
                leaves(document).at(snippet.place()), document.get("hit_name"), document.get("hit_title"),
                kept(document, "hit_minute"), document.get("hit_citation"), kept(document, "hit_meeting"),
                kept(document, "hit_council"), kept(document, "hit_body"),
                kept(document, "hit_date").map(LocalDate::parse),
                line == null ? Optional.empty() : Optional.of(RecordLine.finding(line)), standing(document),
                places, filed(document), score, snippet);
    }

    private static Optional<Instant> filed(Document document) {
        return Optional.ofNullable(document.getField(FILED))
                .map(f -> Instant.ofEpochMilli(f.numericValue().longValue()));
    }

    private static Optional<String> kept(Document document, String name) {
        return Optional.ofNullable(document.get(name));
    }

    private static OptionalInt number(Document document, String name) {
        var field = document.getField(name);
        return field == null ? OptionalInt.empty() : OptionalInt.of(field.numericValue().intValue());
    }

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }
}
