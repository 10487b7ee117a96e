package org.minutebook.search;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Whatever is typed is understood somehow, and what it asks of an index is bounded.
class HostileQuestionsTest {

    private static final int QUESTIONS = 10_000;
    /// A word comes to a few clauses for its forms, and so many at most for what means the same.
    private static final int MOST_CLAUSES = Question.MOST_WORDS * 100;

    @Test
    void anyTextIsAQuestionOfBoundedSize() {
        Thesaurus terms = LibraryThesaurus.ofTheProgram();
        HostileQuestions hostile = new HostileQuestions(new Random(20_070_514));
        assertTimeoutPreemptively(Duration.ofMinutes(5), () -> {
            for (int i = 0; i < QUESTIONS; i++) {
                String typed = hostile.next();
                Question question = Question.of(typed, terms);
                assertTrue(size(question.clause()) <= MOST_CLAUSES, typed);
                assertTrue(question.looser().stream().allMatch(c -> size(c) <= MOST_CLAUSES), typed);
                assertTrue(question.looser().size() <= 4, typed);
                assertTrue(question.typed().stream().allMatch(t -> t.start() <= t.end() && t.end() <= typed.length()),
                        typed);
            }
        });
    }

    @Test
    void tenThousandBracketsAreNoTrouble() {
        Question question = Question.of("(".repeat(10_000) + "clinic" + ")".repeat(10_000));
        assertTrue(size(question.clause()) <= 2);
    }

    private static int size(Clause clause) {
        return 1 + parts(clause).mapToInt(HostileQuestionsTest::size).sum();
    }

    private static Stream<Clause> parts(Clause clause) {
        return switch (clause) {
            case Clause.All all -> all.clauses().stream();
            case Clause.Any any -> any.clauses().stream();
            case Clause.Most most -> most.clauses().stream();
            case Clause.Alike alike -> Stream.concat(Stream.of(alike.asked()), alike.instead().stream());
            case Clause.Near near -> Stream.of(near.one(), near.other());
            case Clause.Not not -> Stream.of(not.clause());
            case Clause.Phrase phrase -> Stream.of();
            case Clause.Word word -> Stream.of();
            case Clause.Prefix prefix -> Stream.of();
            case Clause.In in -> Stream.of();
            case Clause.Tagged tagged -> Stream.of();
            case Clause.During during -> Stream.of();
            case Clause.Everything everything -> Stream.of();
        };
    }
}
