package org.minutebook.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minutebook.corpus.Evidence;
import org.minutebook.corpus.library.Library;
import org.minutebook.corpus.library.LinkGroups;
import org.minutebook.corpus.linked.Linked;
import org.minutebook.corpus.linked.Person;
import org.minutebook.corpus.linked.PersonDoubt;
import org.minutebook.corpus.linked.Tie;

/// Who is who in the sample library.
final class SamplePeople {

    static final String OWEN = "nether-winsley-borough-council/person/owen-tull";
    static final String UNA = "nether-winsley-borough-council/person/una-reed";
    static final String CHAIR = "nether-winsley-borough-council/person/ada-thornbury";
    static final String PELL = "nether-winsley-borough-council/person/d-pell";
    static final String HOSTILE = "nether-winsley-borough-council/person/hostile";

    private SamplePeople() {}

    static void in(Library library) {
        List<Linked> found = new ArrayList<>(List.of(
                person(OWEN, "Owen Tull", Person.Kind.OFFICER, List.of("O. Tull"),
                        List.of(post("Performance Manager", 2006), post("Head of Performance", 2007))),
                person(UNA, "Una Reed", Person.Kind.OFFICER, List.of(), List.of(post("Head of Lanterns", 2009))),
                person(CHAIR, "Ada Thornbury", Person.Kind.COUNCILLOR, List.of(), List.of()),
                person(PELL, "D. Pell", Person.Kind.COUNCILLOR, List.of(), List.of()),
                person(HOSTILE, "<script>alert(6)</script> & Co", Person.Kind.OTHER, List.of("\"><b>"),
                        List.of(post("<i>Post</i>", 2008))),
                new PersonDoubt(OWEN, UNA, "Both are called so. <b>")));
        PaperDraft minutes = SampleLibrary.minutes();
        PaperDraft plan = SamplePlan.plan();
        found.add(tie(minutes.at("Owen Tull, Head of Performance"), OWEN, "Owen Tull"));
        found.add(tie(minutes.at("Owen Tull, Head of Performance, presented"), OWEN, "Owen Tull"));
        found.add(tie(minutes.at("Ada Thornbury"), CHAIR, "Ada Thornbury"));
        found.add(tie(minutes.at("D. Pell"), PELL, "D. Pell"));
        found.add(tie(plan.at("Owen Tull to write to the Parade."), OWEN, "Owen Tull"));
        found.add(tie(plan.at(plan.between("Mend the lanterns", SamplePlan.LONG)), UNA, "Una Reed"));
        try (LinkGroups groups = library.links().groups()) {
            groups.found(new LinkGroups.Group("people", "nether-winsley"), found);
        }
    }

    private static Person person(String id, String name, Person.Kind kind, List<String> aliases,
            List<Person.Post> posts) {
        return new Person(id, Optional.of(SampleLibrary.COUNCIL), name, aliases, kind, posts,
                aliases.stream().map(a -> a + " has the same initials.").toList());
    }

    private static Person.Post post(String title, int year) {
        return new Person.Post(title, Optional.of(SampleLibrary.DAY.withYear(year)),
                Optional.of(SampleLibrary.DAY.withYear(year + 1)));
    }

    private static Tie tie(Evidence evidence, String person, String name) {
        return new Tie.OfName(evidence.span(), name, person, name, "The name is printed so.");
    }
}
