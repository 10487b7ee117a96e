package org.minutebook.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/// Questions that nobody would think of. The inputs beside it are tried by every build; `.ci/fuzz` looks for more.
class QuestionFuzzTest {

    @FuzzTest(maxDuration = "60s")
    void anyTextIsAQuestion(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Question question = Question.of(text);
        for (Question.Typed typed : question.typed()) {
            assertTrue(typed.start() >= 0 && typed.start() <= typed.end() && typed.end() <= text.length());
        }
    }
}
