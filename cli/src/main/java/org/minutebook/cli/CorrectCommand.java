package org.minutebook.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.corpus.Correction;
import org.minutebook.corpus.Correction.Change;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.ErrorReport;
import org.minutebook.corpus.library.Corrections;
import org.minutebook.corpus.library.ErrorReports;
import org.minutebook.corpus.library.Library;
import org.minutebook.corpus.library.LibraryLock;
import org.minutebook.corpus.library.RecordCorrection;
import org.minutebook.corpus.linked.Person;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `minutebook correct`
@Command(name = "correct", mixinStandardHelpOptions = true, description = {
        "Corrects what was read wrongly. A correction is kept beside the records, with who made it and why; it stays when "
                + "the paper is read again, and exports show it.",
        "minutebook correct record minutes.pdf meeting date=2007-05-14 --by \"Ann Ash\" --why \"misprint\"",
        "minutebook correct remove pack.pdf action --at 3120 --by \"Ann Ash\" --why \"a heading\"",
        "minutebook correct commitment COMMITMENT state=kept --by \"Ann Ash\" --why \"told by phone\"",
        "minutebook correct same PERSON PERSON --by \"Ann Ash\" --why \"married in 2008\"",
        "minutebook correct list"})
final class CorrectCommand implements Runnable {

    @Mixin private Terminal terminal = new Terminal();

    /// Without more it says how it is used.
    @Override
    public void run() {
        terminal.usage();
    }

    /// `minutebook correct record`
    @Command(mixinStandardHelpOptions = true, description = "Gives a field of a record another value, or none: FIELD=")
    void record(@Mixin LibraryOption chosen, @Mixin Reason reason,
            @Parameters(paramLabel = "PAPER", description = "The paper's file name or the first digits of its id") String paper,
            @Parameters(paramLabel = "TYPE", description = "The record's type: meeting, action, minute …") String type,
            @Parameters(paramLabel = "FIELD=VALUE", description = "As an export names and writes it") String setting,
            @Option(names = "--at", paramLabel = "START", description = "Where the record starts, if the paper has several of the type") @Nullable Integer start,
            @Option(names = "--nth", paramLabel = "N", description = "Which of those that start there, from 1") @Nullable Integer nth) {
        Setting set = setting(setting);
        Library opened = chosen.existing();
        RecordCorrection correction = new RecordCorrection(opened, paper(opened, paper));
        keep(opened, correction.check(new Correction.Field(correction.place(type, Optional.ofNullable(start),
                Optional.ofNullable(nth)), set.field(), set.value()), reason.by(), reason.on(),
                reason.why()));
    }

    /// `minutebook correct remove`
    @Command(mixinStandardHelpOptions = true, description = "Says that something is no such record")
    void remove(@Mixin LibraryOption chosen, @Mixin Reason reason,
            @Parameters(paramLabel = "PAPER", description = "The paper's file name or the first digits of its id") String paper,
            @Parameters(paramLabel = "TYPE", description = "The record's type: meeting, action, minute …") String type,
            @Option(names = "--at", paramLabel = "START", description = "Where the record starts, if the paper has several of the type") @Nullable Integer start,
            @Option(names = "--nth", paramLabel = "N", description = "Which of those that start there, from 1") @Nullable Integer nth) {
        Library opened = chosen.existing();
        RecordCorrection correction = new RecordCorrection(opened, paper(opened, paper));
        keep(opened, correction.check(new Correction.NoRecord(correction.place(type, Optional.ofNullable(start),
                Optional.ofNullable(nth))),
                reason.by(), reason.on(), reason.why()));
    }

    /// `minutebook correct same`
    @Command(mixinStandardHelpOptions = true, description = "Says that two persons are one; minutebook people --format json gives their ids")
    void same(@Mixin LibraryOption chosen, @Mixin Reason reason,
            @Parameters(paramLabel = "PERSON", description = "The id of the one who stays") String person,
            @Parameters(paramLabel = "PERSON", description = "The id of the one who is the same") String other) {
        Library opened = chosen.existing();
        if (known(opened, person).id().equals(known(opened, other).id())) {
            throw new CommandException(person + " is one person already");
        }
        keep(opened, made(new Correction.SamePerson(name(opened, person), name(opened, other)), reason));
    }

    /// `minutebook correct apart`
    @Command(mixinStandardHelpOptions = true, description = "Says that a name which was taken for a person's is another person's")
    void apart(@Mixin LibraryOption chosen, @Mixin Reason reason,
            @Parameters(paramLabel = "PERSON", description = "The person's id") String person,
            @Parameters(paramLabel = "NAME", description = "The name, as the person's list of names has it") String name) {
        Library opened = chosen.existing();
        Person known = known(opened, person);
        if (!known.aliases().contains(name)) {
            throw new CommandException("%s is not among the other names of %s: %s".formatted(name, known.name(),
                    String.join(", ", known.aliases())));
        }
        keep(opened, made(new Correction.OtherPerson(person, known.name(), name), reason));
    }

    /// `minutebook correct gap`
    @Command(mixinStandardHelpOptions = true, description = "Says that what minutebook gaps lists is not missing; minutebook gaps --format json gives the ids")
    void gap(@Mixin LibraryOption chosen, @Mixin Reason reason,
            @Parameters(paramLabel = "GAP", description = "The gap's id") String gap) {
        keepFitting(chosen.existing(), made(new Correction.NotMissing(gap), reason));
    }

    /// `minutebook correct commitment`
    @Command(mixinStandardHelpOptions = true, description = "Says what became of a commitment; minutebook commitments --format json gives the ids")
    void commitment(@Mixin LibraryOption chosen, @Mixin Reason reason,
            @Parameters(paramLabel = "COMMITMENT", description = "The commitment's id") String commitment,
            @Parameters(paramLabel = "FIELD=VALUE", description = "state, due, owner or fulfilled_by, as an export writes it") String setting) {
        Setting set = setting(setting);
        keepFitting(chosen.existing(),
                made(new Correction.Outcome(commitment, set.field(), set.value()), reason));
    }

    private void keepFitting(Library opened, Correction correction) {
        opened.unfit(correction).ifPresent(why -> {
            throw new CommandException(why);
        });
        keep(opened, correction);
    }

    /// A field's new value; empty where there is none.
    private record Setting(String field, Optional<String> value) {}

    private Setting setting(String typed) {
        int equals = typed.indexOf('=');
        if (equals < 1) {
            throw terminal.misused("'%s' is no FIELD=VALUE".formatted(typed));
        }
        return new Setting(typed.substring(0, equals),
                Optional.of(typed.substring(equals + 1)).filter(v -> !v.isEmpty()));
    }

    /// `minutebook correct undo`
    @Command(mixinStandardHelpOptions = true, description = "Takes a correction back")
    void undo(@Mixin LibraryOption chosen,
            @Parameters(paramLabel = "ID", description = "As minutebook correct list gives it") String id) {
        Library opened = chosen.existing();
        try (LibraryLock _ = opened.lock()) {
            Correction gone = opened.corrections().remove(id)
                    .orElseThrow(() -> new CommandException("there is no correction " + id));
            refresh(opened, gone);
        }
        new KeptIndex(opened).mean(terminal::say);
        terminal.say("taken back; the records are as they were read");
    }

    /// `minutebook correct list`
    @Command(mixinStandardHelpOptions = true, description = "Lists the corrections")
    void list(@Mixin LibraryOption chosen) {
        Library opened = chosen.existing();
        for (Correction c : opened.corrections().all()) {
            terminal.out().printf("%s  %s  %s%n              %s: %s%n", c.id(), c.on(), told(c.change()),
                    Terminal.passage(c.by()), Terminal.passage(c.why()));
        }
        opened.misfits().forEach(m -> terminal.out().printf("not applied: %s%n    %s%n",
                Terminal.passage(m.file() + ": " + m.why()), Terminal.passage(m.advice())));
        terminal.out().flush();
    }

    /// `minutebook correct reports`
    @Command(mixinStandardHelpOptions = true, description = "Lists the errors that readers of the site report")
    void reports(@Mixin LibraryOption chosen,
            @Option(names = "--settled", paramLabel = "ID", description = "Takes a report off the list, whatever came of it") @Nullable String settled) {
        ErrorReports reports = chosen.existing().reports();
        if (settled != null) {
            ErrorReport gone = reports.remove(settled)
                    .orElseThrow(() -> new CommandException("there is no report " + settled));
            terminal.say("settled: " + Terminal.passage(gone.words()));
            return;
        }
        for (ErrorReport r : reports.all()) {
            terminal.out().printf("%s  %s  %s%n", r.id(), r.at(), Terminal.passage(r.by().orElse("no name")));
            terminal.out().printf("    paper %s%s%n", r.document().brief(),
                    r.start().isPresent() ? " at " + r.start().getAsInt() : "");
            r.quote().ifPresent(q -> terminal.out().printf("    it says: %s%n", Terminal.passage(q)));
            terminal.out().printf("    %s%n", Terminal.passage(r.words()));
        }
        terminal.out().flush();
    }

    private static String told(Change change) {
        return Terminal.passage(switch (change) {
            case Correction.Field f -> "%s at %d: %s is %s".formatted(f.place().type(), f.place().start(), f.field(),
                    f.value().orElse("not said"));
            case Correction.NoRecord n -> "no %s at %d".formatted(n.place().type(), n.place().start());
            case Correction.SamePerson s -> "%s is %s".formatted(s.other().name(), s.person().name());
            case Correction.OtherPerson o -> "%s is not %s".formatted(o.other(), o.name());
            case Correction.NotMissing n -> "nothing is missing: " + n.gap();
            case Correction.Outcome o -> "%s: %s is %s".formatted(o.commitment(), o.field(),
                    o.value().orElse("not said"));
        });
    }

    private static Correction made(Change change, Reason reason) {
        return new Correction(Corrections.id(change), reason.by(), reason.on(), reason.why(), change);
    }

    private void keep(Library opened, Correction correction) {
        try (LibraryLock _ = opened.lock()) {
            opened.corrections().add(correction);
            refresh(opened, correction);
        }
        new KeptIndex(opened).mean(terminal::say);
        terminal.out().printf("%s  %s%n", correction.id(), told(correction.change()));
        terminal.out().flush();
    }

    /// Brings links and index in step with a correction that came or went.
    private static void refresh(Library opened, Correction correction) {
        KeptIndex index = new KeptIndex(opened);
        Optional<DocumentId> concerned = concerned(opened, correction);
        if (correction.change() instanceof Correction.NotMissing && opened.links().inStep()) {
            opened.links().agree(); // what was read of them before is old
        } else if (concerned.isPresent() && index.inStep()) {
            index.change();
            Set<DocumentId> paper = Set.of(concerned.get());
            boolean current = opened.ids().containsAll(paper);
            index.update(current ? paper : Set.of(), current ? Set.of() : paper);
        } else {
            index.rebuild();
        }
    }

    /// The paper in whose index a correction shows. A commitment's id begins with the paper's.
    private static Optional<DocumentId> concerned(Library opened, Correction correction) {
        return correction.document().or(() -> correction.change() instanceof Correction.Outcome outcome
                ? opened.paper(outcome.commitment().split(":", 2)[0])
                : Optional.empty());
    }

    private static Correction.Name name(Library opened, String person) {
        return opened.links().printedName(person)
                .orElseThrow(() -> new CommandException("no person has the id " + person));
    }

    private static Person known(Library opened, String id) {
        try (Stream<Person> people = opened.links().all(Person.class)) {
            return people.filter(p -> p.id().equals(id)).findFirst()
                    .orElseThrow(() -> new CommandException("no person has the id " + id));
        }
    }

    private static DocumentId paper(Library opened, String name) {
        Set<DocumentId> found = new TreeSet<>();
        for (DocumentId id : opened.ids()) {
            if (id.sha256().startsWith(name)
                    || opened.document(id).map(Document::name).filter(name::equals).isPresent()) {
                found.add(id);
            }
        }
        if (found.size() != 1) {
            throw new CommandException(found.isEmpty()
                    ? "no paper is called " + name
                    : "several papers are called %s; name one by its id: %s".formatted(name,
                            found.stream().map(DocumentId::brief).collect(Collectors.joining(", "))));
        }
        return found.iterator().next();
    }

    /// Who corrects, and why.
    @Command
    static final class Reason {

        @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who says so") private String by = "";

        @Option(names = "--why", required = true, paramLabel = "WORDS", description = "Why, for whoever asks later") private String why = "";

        @Option(names = "--on", paramLabel = "DATE", description = "When (default: today)") private @Nullable LocalDate on;

        String by() {
            return by;
        }

        String why() {
            return why;
        }

        LocalDate on() {
            return on == null ? LocalDate.now(ZoneId.systemDefault()) : on;
        }
    }
}
