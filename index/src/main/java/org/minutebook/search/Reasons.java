package org.minutebook.search;

import java.util.List;
import java.util.stream.Stream;

/// Tells what of a question stands in a passage, whatever engine found it.
public final class Reasons {

    /// What an engine can say of a passage and a clause that has no others in it.
    public interface Witness {

        /// The zones in which it stands.
        List<Zone> zones(Clause leaf);

        /// What it counts; 0 if it does not hold.
        double score(Clause leaf);
    }

    private final Witness witness;

    private Reasons(Witness witness) {
        this.witness = witness;
    }

    /// What of a clause stands in a passage, in the clause's order.
    public static List<Why.Term> of(Clause clause, Witness witness) {
        return new Reasons(witness).terms(clause).distinct().toList();
    }

    private Stream<Why.Term> terms(Clause clause) {
        return switch (clause) {
            case Clause.All all -> all.clauses().stream().flatMap(this::terms);
            case Clause.Any any -> any.clauses().stream().flatMap(this::terms);
            case Clause.Most most -> most.clauses().stream().flatMap(this::terms);
            case Clause.Alike alike -> Stream.concat(terms(alike.asked()), alike.instead().stream()
                    .flatMap(this::terms)
                    .map(t -> new Why.Term(t.words(), Why.How.SAME_MEANING, t.zones(), t.score())));
            case Clause.Word word -> term(word, word.exact(), written(word));
            case Clause.Phrase phrase -> term(phrase, String.join(" ", phrase.terms().stream().map(Reasons::plain)
                    .toList()), Why.How.PHRASE);
            case Clause.Prefix prefix -> term(prefix, prefix.start(), Why.How.START_OF_WORD);
            case Clause.Near near -> term(near, said(near.one()) + " … " + said(near.other()),
                    Why.How.CLOSE_TOGETHER);
            case Clause.In in -> term(in, String.join(" ", in.terms().stream().map(Reasons::plain).toList()),
                    Why.How.NAMED_PLACE);
            case Clause.Tagged tagged -> witness.score(tagged) > 0
                    ? Stream.of(new Why.Term(tagged.value(), Why.How.CODE, List.of(), witness.score(tagged)))
                    : Stream.of();
            case Clause.Everything everything -> Stream.of();
            case Clause.Not not -> Stream.of();
            case Clause.During during -> Stream.of();
        };
    }

    private Stream<Why.Term> term(Clause leaf, String words, Why.How how) {
        List<Zone> zones = witness.zones(leaf);
        return zones.isEmpty() ? Stream.of() : Stream.of(new Why.Term(plain(words), how, zones, witness.score(leaf)));
    }

    private Why.How written(Clause.Word word) {
        return witness.zones(new Clause.Word(word.exact(), word.exact())).isEmpty()
                ? Why.How.OTHER_FORM
                : Why.How.AS_WRITTEN;
    }

    private static String said(Clause clause) {
        return switch (clause) {
            case Clause.Word word -> plain(word.exact());
            case Clause.Phrase phrase -> String.join(" ", phrase.terms().stream().map(Reasons::plain).toList());
            case Clause.Prefix prefix -> plain(prefix.start()) + "*";
            case Clause.Any any -> String.join(" or ", any.clauses().stream().map(Reasons::said).toList());
            case Clause other -> "";
        };
    }

    /// A term without the sign of its kind.
    private static String plain(String term) {
        int start = 0;
        while (start < term.length() && !Character.isLetterOrDigit(term.charAt(start))) {
            start++;
        }
        return term.substring(start);
    }
}
