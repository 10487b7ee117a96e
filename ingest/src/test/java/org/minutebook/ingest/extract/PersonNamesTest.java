package org.minutebook.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Mr R W Garrow|R W Garrow", "Sir Paul Tarrant, CBE|Paul Tarrant",
            "Councillor S. Whitt|S. Whitt", "M.Stover|M.Stover", "Mrs. Carn|Carn", "Cllr Mrs A Brower|A Brower",
            "Cary- Anne Syles|Cary-Anne Syles", "Dr Kieran O'Hare|Kieran O'Hare", "Guy de Montford|Guy de Montford",
            "Kit Hesket-Harley|Kit Hesket-Harley", "J.V. Lyndon Marsden|J.V. Lyndon Marsden", "Mrs C Head|C Head",
            "RW Garrow|RW Garrow", "P McInery|P McInery", "Ian MacDunald|Ian MacDunald", "Jim St John|Jim St John",
            "Patrick Hall|Patrick Hall", "Will Perrow|Will Perrow", "CLLR J SMITHERS|J SMITHERS"})
    void aNameIsReadWithoutItsTitleAndHonours(String text, String name) {
        assertEquals(Optional.of(name), PersonNames.whole(text).map(PersonName::name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Town Hall", "Open Data Institute", "Public Health", "The Chair", "Victoria Road Surgery",
            "Corporate Management Team", "A Member", "Head of Legal", "Monday Evening", "Performance Clinics"})
    void postsBodiesAndPlacesAreNoNames(String text) {
        assertEquals(Optional.empty(), PersonNames.whole(text));
    }

    @Test
    void aRankIsKeptApartFromTheName() {
        PersonName name = PersonNames.at("PC Hulver reported", 0).orElseThrow();
        assertEquals("Hulver", name.name());
        assertEquals(Optional.of("PC"), name.rank());
    }

    @Test
    void aPossessiveIsNoPartOfTheName() {
        assertEquals(List.of("Julie Westrop"), names("in Julie Westrop's report"));
    }

    @Test
    void whatGoesBeforeAPostsHolderIsNotTheName() {
        assertEquals(List.of("Ann Ashe", "Mark Albin"),
                names("The Director of Public Health Ann Ashe and However Mark Albin, Director of Adult Social Care"));
    }

    @Test
    void aPluralTitleIsSharedByTheList() {
        List<PersonName> list = PersonNames.list("Councillors Noakes, Mrs Cobb, Dr Hale and S Webb were there", 0);
        assertEquals(List.of("Noakes", "Cobb", "Hale", "S Webb"), list.stream().map(PersonName::name).toList());
        assertEquals(List.of("Councillor", "Mrs", "Dr", "Councillor"),
                list.stream().map(n -> n.title().orElse("")).toList());
    }

    @Test
    void initialsAgreeWithGivenNames() {
        assertTrue(PersonNames.same("Mr J Betton", "John Betton"));
        assertTrue(PersonNames.same("Betton", "John Betton"));
        assertFalse(PersonNames.same("Jane Betton", "John Betton"));
        assertFalse(PersonNames.same("Ms J Wright", "Mr P Wright"));
    }

    private static List<String> names(String text) {
        return PersonNames.in(text).stream().map(PersonName::name).toList();
    }
}
