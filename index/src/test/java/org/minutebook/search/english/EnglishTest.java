package org.minutebook.search.english;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EnglishTest {

    @ParameterizedTest
    @ValueSource(strings = {"rubbish", "Workers", "getting", "neighbourhood", "fly", "ill"})
    void wordsInAnyFormAreEnglish(String word) {
        assertTrue(English.has(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"recieved", "comittee", "scrutinny", "potholez", "tollerbridge", "", " ", "car park"})
    void slipsNamesAndPhrasesAreNot(String word) {
        assertFalse(English.has(word));
    }
}
