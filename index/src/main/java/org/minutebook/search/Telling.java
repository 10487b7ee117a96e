package org.minutebook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Tells the words that say what is looked for from those that every question has.
final class Telling {

    /// Words so common that a passage need not have them when other words are asked for.
    private static final Set<String> COMMON = Set.of("a", "about", "an", "and", "any", "are", "as", "at", "be", "been",
            "but", "by", "can", "did", "do", "does", "for", "from", "had", "has", "have", "how", "i", "if", "in",
            "into", "is", "it", "its", "me", "my", "no", "of", "on", "or", "our", "s", "shall", "so", "than", "that",
            "the", "their", "them", "then", "there", "these", "they", "this", "those", "to", "us", "was", "we", "were",
            "what", "when", "where", "whether", "which", "who", "whom", "whose", "why", "will", "with", "would", "you",
            "your");
    private static final Set<String> OPENING = Set.of("what", "who", "whom", "whose", "which", "when", "where", "why",
            "how", "did", "does", "do", "has", "have", "had", "was", "were", "is", "are", "can", "could", "should",
            "will", "would", "tell", "show", "find", "give", "list", "any");
    /// What the sentence around a question is made of: "what did the council decide about …", "did … ever come back".
    private static final Set<String> FRAME = Set.of("again", "agree", "agreed", "anyone", "anybody", "anything", "back",
            "became", "become", "being", "came", "come", "concerning", "could", "council's", "councillors", "decide",
            "decided", "decides", "decision", "decisions", "discuss", "discussed", "doing", "done", "ever", "find",
            "get", "getting", "give", "given", "go", "going", "got", "happen", "happened", "happening", "happens",
            "list", "long", "many", "mean", "means", "mentioned", "much", "often", "please", "regarding", "resolve",
            "resolved", "said", "say", "says", "should", "show", "since", "something", "still", "talk", "talked",
            "tell", "told", "went", "yet");
    private static final String COUNCIL = "council";
    private static final int QUESTION = 3;

    private final boolean question;

    /// @param pieces of what was typed, at its outermost
    Telling(List<Lexeme> pieces, String typed) {
        boolean opens = !pieces.isEmpty() && pieces.getFirst() instanceof Lexeme.Chunk first
                && OPENING.contains(Words.fold(first.text()));
        boolean several = pieces.stream().filter(Lexeme.Chunk.class::isInstance).count() >= QUESTION;
        question = several && (opens || typed.stripTrailing().endsWith("?"));
    }

    /// Whether it is asked as one asks a person.
    boolean question() {
        return question;
    }

    static boolean common(String folded) {
        return COMMON.contains(folded);
    }

    /// Those clauses without which nothing is left to look for; all of them if none tells more than the others.
    List<Clause> of(List<Clause> clauses) {
        List<Clause> telling = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            if (!passedOver(clauses, i)) {
                telling.add(clauses.get(i));
            }
        }
        boolean enough = telling.stream().anyMatch(c -> !(c instanceof Clause.Not));
        return enough ? telling : List.copyOf(clauses);
    }

    private boolean passedOver(List<Clause> clauses, int at) {
        return clauses.get(at) instanceof Clause.Word word && (frames(word)
                || (question && folded(word).equals(COUNCIL) && (at + 1 == clauses.size()
                        || (clauses.get(at + 1) instanceof Clause.Word next && frames(next)))));
    }

    private boolean frames(Clause.Word word) {
        return common(folded(word)) || (question && FRAME.contains(folded(word)));
    }

    private static String folded(Clause.Word word) {
        return word.exact().startsWith(Token.EXACT) ? word.exact().substring(Token.EXACT.length()) : word.exact();
    }
}
