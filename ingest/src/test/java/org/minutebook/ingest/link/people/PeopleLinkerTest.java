package org.minutebook.ingest.link.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.minutebook.corpus.linked.Linked;
import org.minutebook.corpus.linked.Person;
import org.minutebook.corpus.linked.PersonDoubt;
import org.minutebook.corpus.linked.Tie;

class PeopleLinkerTest {

    @Test
    void shortFormInOnePostIsOnePerson() {
        assertEquals(List.of("Matthew Elm (Matt Elm) OFFICER [Head of Housing 2007-05-14 2009-01-12]"), people("""
                Anytown Council, Cabinet, 2007-05-14
                presenter: Matt Elm, Head of Housing

                Anytown Council, Cabinet, 2009-01-12
                presenter: Matthew Elm, Head of Housing
                """));
    }

    @Test
    void postsFollowOneAnother() {
        assertEquals(List.of("Ann Ash OFFICER [Improvement Manager 2007-05-14 2007-06-11,"
                + " Housing Officer 2009-01-12 2009-01-12]"), people("""
                        Anytown Council, Cabinet, 2009-01-12
                        presenter: Ann Ash, Housing Officer

                        Anytown Council, Cabinet, 2007-06-11
                        presenter: Ann Ash, Improvement Manager

                        Anytown Council, Cabinet, 2007-05-14
                        presenter: Ann Ash, Improvement Manager
                        """));
    }

    @Test
    void spellingOfTheGivenNameInOnePaperIsOnePerson() {
        assertEquals(List.of("Lyn Oak (Lynn Oak) OFFICER []"), people("""
                Anytown Council, Cabinet, 2007-05-14
                lead: Lyn Oak
                lead: Lyn Oak/ Ann Elm
                lead: Lynn Oak
                """).stream().filter(p -> p.contains("Oak")).toList());
    }

    @Test
    void surnameAloneIsTheCouncillorOfThatName() {
        assertEquals(List.of("Paul Birch (Birch) COUNCILLOR []"), people("""
                Anytown Council, Cabinet, 2007-05-14
                present: Councillor Birch

                Anytown Council, Cabinet, 2009-05-14
                present: Cllr Paul Birch
                """));
    }

    @Test
    void surnameAloneNeverMergesOfficers() {
        assertEquals(2, people("""
                Anytown Council, Cabinet, 2007-05-14
                in attendance: Mr Birch

                Anytown Council, Cabinet, 2009-05-14
                in attendance: Paul Birch, Head of Housing
                """).size());
    }

    @Test
    void surnameAloneIsTheOnlyOneOfTheMeeting() {
        assertEquals(List.of("Paul Birch (Birch) OFFICER [Head of Housing 2009-05-14 2009-05-14]"), people("""
                Anytown Council, Cabinet, 2009-05-14
                in attendance: Paul Birch, Head of Housing
                mentioned: Mr Birch
                """));
    }

    @Test
    void twoInOneListAreTwo() {
        assertEquals(List.of("J Smith COUNCILLOR []", "John Smith COUNCILLOR []"), people("""
                Anytown Council, Cabinet, 2009-05-14
                present: Councillor J Smith
                present: Councillor John Smith
                """));
    }

    @Test
    void councillorAndOfficerOfOneNameAreTwo() {
        List<Linked> linked = Rolls.linked("""
                Anytown Council, Cabinet, 2009-05-14
                present: Councillor Ann Ash

                Anytown Council, Cabinet, 2009-06-14
                presenter: Ann Ash, Head of Housing
                """);
        assertEquals(List.of("anytown-council/person/ann-ash", "anytown-council/person/ann-ash-officer"),
                linked.stream().filter(Person.class::isInstance).map(p -> ((Person) p).id()).toList());
    }

    @Test
    void initialsOfSeveralStayApartAndAreOffered() {
        List<Linked> linked = Rolls.linked("""
                Anytown Council, Cabinet, 2008-05-14
                present: Cllr S Beech

                Anytown Council, Cabinet, 2009-05-14
                present: Cllr Susan Beech
                present: Cllr Simon Beech
                """);
        assertEquals(3, linked.stream().filter(Person.class::isInstance).count());
        assertEquals(List.of("s-beech simon-beech", "s-beech susan-beech"), linked.stream()
                .filter(PersonDoubt.class::isInstance).map(d -> (PersonDoubt) d)
                .map(d -> last(d.person()) + " " + last(d.other())).sorted().toList());
    }

    @Test
    void initialsBesideAnActionAreThoseOfThePapersOwnList() {
        List<Linked> linked = Rolls.linked("""
                Anytown Council, Cabinet, 2008-05-14
                present: Ann Ash
                present: Paul Wood
                present: Peter Wood
                lead: AA
                lead: PW
                """);
        assertEquals(List.of("AA ann-ash", "Ann Ash ann-ash"), linked.stream().filter(Tie.OfName.class::isInstance)
                .map(t -> ((Tie.OfName) t).name() + " " + last(((Tie.OfName) t).person()))
                .filter(t -> t.endsWith("ash")).sorted().toList());
        assertEquals(2, linked.stream().filter(Tie.OfName.class::isInstance)
                .filter(t -> ((Tie.OfName) t).person().contains("wood")).count());
    }

    @Test
    void namesakesInTwoCouncilsAreTwo() {
        assertEquals(2, people("""
                Anytown Council, Cabinet, 2008-05-14
                present: Councillor Ann Ash

                Othertown Council, Cabinet, 2008-05-14
                present: Councillor Ann Ash
                """).size());
    }

    @Test
    void officersOfOneNameInTwoPlacesOnOneDayAreTwoAndOffered() {
        List<Linked> linked = Rolls.linked("""
                Anytown Council, Cabinet, 2008-05-14
                in attendance: Ann Ash, Head of Housing

                Anytown Council, Licensing Committee, 2008-05-14
                in attendance: Ann Ash, Legal Officer
                """);
        assertEquals(2, linked.stream().filter(Person.class::isInstance).count());
        assertEquals(1, linked.stream().filter(PersonDoubt.class::isInstance).count());
    }

    @Test
    void apologyToldTwiceIsOnePersons() {
        assertEquals(List.of("Moira Alder (Alder) COUNCILLOR []"), people("""
                Anytown Council, Cabinet, 2008-05-14
                apologies: Councillor Moira Alder
                presenter: Ann Ash, Head of Housing
                apologies: Councillor Alder
                """).stream().filter(p -> p.contains("Alder")).toList());
    }

    @Test
    void misprintInTheSamePaperIsOnePerson() {
        assertEquals(List.of("Gwenda Rowan (Gwnda Rowan) OFFICER [Head of Housing 2008-05-14 2008-05-14]"), people("""
                Anytown Council, Cabinet, 2008-05-14
                presenter: Gwenda Rowan, Head of Housing
                presenter: Gwenda Rowan, Head of Housing
                presenter: Gwnda Rowan, Head of Housing
                """));
    }

    @Test
    void macAndMcAreOneNameWhereThePostAgrees() {
        assertEquals(1, people("""
                Anytown Council, Cabinet, 2008-05-14
                presenter: Iain MacAsh, Head of Housing

                Anytown Council, Cabinet, 2008-06-14
                presenter: Iain McAsh, Head of Housing
                """).size());
        assertEquals(2, people("""
                Anytown Council, Cabinet, 2008-05-14
                present: Councillor Iain MacAsh

                Anytown Council, Cabinet, 2008-06-14
                present: Councillor Iain McAsh
                """).size());
    }

    @Test
    void hyphensAndParticlesDoNotMatter() {
        assertEquals(List.of("Kit Ash-Elm (Ash-Elm) COUNCILLOR []"), people("""
                Anytown Council, Cabinet, 2008-05-14
                present: Councillor Ash-Elm

                Anytown Council, Cabinet, 2008-06-14
                present: Councillor Kit Ash-Elm

                Anytown Council, Cabinet, 2008-07-14
                present: Councillor Kit Ash Elm
                """));
        assertEquals(2, people("""
                Anytown Council, Cabinet, 2008-06-14
                present: Councillor Guy de Oak

                Anytown Council, Cabinet, 2008-07-14
                present: Councillor Guy Oak
                """).size());
    }

    @Test
    void manAndWomanOfOneInitialAreTwo() {
        assertEquals(2, people("""
                Anytown Council, Cabinet, 2008-06-14
                present: Mr P Cole

                Anytown Council, Cabinet, 2008-07-14
                present: Mrs P Cole
                """).size());
    }

    @Test
    void shortFormOfTwoNamesStaysApart() {
        assertEquals(3, people("""
                Anytown Council, Cabinet, 2008-05-14
                present: Councillor Chris Beech

                Anytown Council, Cabinet, 2008-06-14
                present: Councillor Christine Beech
                present: Councillor Christopher Beech
                """).size());
    }

    @Test
    void jonIsNotJohn() {
        assertEquals(2, people("""
                Anytown Council, Cabinet, 2008-05-14
                present: Councillor Jon Beech

                Anytown Council, Cabinet, 2008-06-14
                present: Councillor John Beech
                """).size());
    }

    private static String last(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
    }

    private static List<String> people(String papers) {
        return Rolls.linked(papers).stream().filter(Person.class::isInstance).map(Person.class::cast)
                .map(PeopleLinkerTest::line).toList();
    }

    private static String line(Person p) {
        String aliases = p.aliases().isEmpty() ? "" : " (" + String.join(", ", p.aliases()) + ")";
        return p.name() + aliases + " " + p.kind() + " " + p.roles().stream()
                .map(r -> r.title() + " " + r.firstSeen().orElseThrow() + " " + r.lastSeen().orElseThrow())
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
