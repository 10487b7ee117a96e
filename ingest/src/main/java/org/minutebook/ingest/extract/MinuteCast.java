package org.minutebook.ingest.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.corpus.Appearance;
import org.minutebook.corpus.Appearance.Capacity;
import org.minutebook.corpus.Appearance.Contact;
import org.minutebook.corpus.Attendance;
import org.minutebook.corpus.Attendance.Status;
import org.minutebook.corpus.Evidence;
import org.minutebook.corpus.Span;
import org.minutebook.ingest.names.PersonFinder;

/// Gathers whom one minute names: tells members from others, and brings the mentions of one person together.
final class MinuteCast {

    private static final Pattern MEMBERS_AFTER = Pattern.compile(
            ",? (?:\\w+ )?(?:moved|proposed|seconded|nominated|declared (?:an?|his|her|their)|be (?:duly )?(?:re-)?(?:elected|appointed|nominated)|was (?:duly )?(?:re-)?elected)\\b");
    private static final Pattern MEMBERS_BEFORE = Pattern
            .compile("(?i).*\\b(?:moved|proposed|proposer|seconded|seconder|nominated|prop|2nd)(?: by)?[ :.-]*$");

    private final MinuteScope scope;
    private final List<Span> decided;
    private final boolean undivided;
    private final List<Appearance> cast = new ArrayList<>();
    private final List<PersonName> movers = new ArrayList<>();

    MinuteCast(MinuteScope scope, List<Span> decided) {
        this.scope = scope;
        this.decided = decided;
        this.undivided = undivided(scope.attendance());
    }

    /// Whether the attendance list parts no officers from members: a panel of people from many bodies.
    private static boolean undivided(List<Attendance> attendance) {
        long present = attendance.stream().filter(a -> a.status() == Status.PRESENT).count();
        long bodies = attendance.stream().filter(a -> a.status() == Status.PRESENT && a.role().isPresent()).count();
        boolean apart = attendance.stream().anyMatch(a -> a.status() == Status.IN_ATTENDANCE);
        boolean councillors = attendance.stream().anyMatch(a -> a.title().filter(NameTitles::isCouncillor).isPresent());
        return present > 2 && bodies * 2 > present && !apart && !councillors;
    }

    List<Appearance> appearances() {
        List<ProseText.Paragraph> paragraphs = ProseText.of(scope.paper(), scope.item().bodyStart(),
                scope.item().end());
        for (ProseText.Paragraph paragraph : paragraphs) {
            movers(paragraph);
        }
        for (ProseText.Paragraph paragraph : paragraphs) {
            for (Mention mention : Mentions.in(paragraph, !undivided)) {
                if (!inDecision(mention.span()) && !isMember(mention)) {
                    add(mention, paragraph);
                }
            }
            shortNames(paragraph);
        }
        return cast.stream().sorted(Comparator.comparingInt(a -> a.evidence().span().start())).toList();
    }

    private boolean inDecision(Span span) {
        return decided.stream().anyMatch(d -> d.start() <= span.start() && span.start() < d.end());
    }

    /// Whoever moves, seconds, declares an interest or is elected is a member, also where no list says so.
    private void movers(ProseText.Paragraph paragraph) {
        String text = paragraph.text();
        for (PersonName name : PersonNames.in(text)) {
            if (MEMBERS_AFTER.matcher(text).region(name.honoursEnd(), text.length()).lookingAt()
                    || MEMBERS_BEFORE.matcher(text.substring(Math.max(0, name.start() - 30), name.start())).matches()) {
                movers.add(name);
            }
        }
    }

    private boolean isMember(Mention mention) {
        PersonName name = mention.name();
        if (name.councillor() || mention.role().filter(PostTitles::isMembers).isPresent()) {
            return true;
        }
        boolean post = mention.role().filter(r -> PostTitles.isPost(r) && !PostTitles.isMembers(r)).isPresent();
        if (movers.stream().anyMatch(m -> same(m.title(), m.name(), name)) && !post) {
            return true;
        }
        return listed(name).filter(a -> member(a, post)).isPresent();
    }

    private boolean member(Attendance listed, boolean post) {
        boolean councillor = listed.title().filter(NameTitles::isCouncillor).isPresent();
        if (listed.status() == Status.IN_ATTENDANCE) {
            return councillor || listed.role().filter(PostTitles::isMembers).isPresent();
        }
        if (undivided) {
            return listed.chair();
        }
        return councillor || !post;
    }

    /// The person of the attendance list whom the name is; officers first, where the list has several of the name.
    private Optional<Attendance> listed(PersonName name) {
        return scope.attendance().stream().filter(a -> same(a.title(), a.name(), name))
                .max(Comparator.comparingInt((Attendance a) -> a.name().equals(name.name()) ? 2 : 0)
                        .thenComparingInt(a -> a.status() == Status.IN_ATTENDANCE ? 1 : 0));
    }

    private static boolean same(Optional<String> title, String listed, PersonName name) {
        boolean titles = title.isEmpty() || name.title().isEmpty() || listed.contains(" ") || title.equals(name.title())
                || NameTitles.isCouncillor(title.get());
        return titles && PersonNames.same(listed, name.name());
    }

    private void add(Mention mention, ProseText.Paragraph paragraph) {
        Optional<Attendance> listed = listed(mention.name());
        boolean proposed = mention.doubtful() && listed.isEmpty();
        if (proposed && !proposed(mention, paragraph.text())) {
            return;
        }
        String name = mention.name().name();
        int known = known(name);
        boolean alone = !name.contains(" ");
        if (known < 0 && alone && mention.name().title().isEmpty() && mention.name().rank().isEmpty()) {
            return;
        }
        String full = alone ? listed.map(Attendance::name).orElse(name) : name;
        Optional<String> role = mention.role().or(() -> listed.flatMap(Attendance::role));
        boolean presents = mention.presents() && (proposed || presenter(mention, listed, role));
        Appearance here = appearance(full, role, mention.organisation(), presents, mention.span(),
                proposed ? "corenlp" : mention.role().isPresent() ? "name-with-post" : "name-in-prose");
        if (known < 0) {
            cast.add(here);
        } else {
            cast.set(known, merge(cast.get(known), here));
        }
    }

    /// Whether the model, too, takes words that only look like a name for one; no street or body is ever one.
    private static boolean proposed(Mention mention, String text) {
        PersonName name = mention.name();
        return !NameWords.isPlace(name.surname()) && PersonFinder.find(text).stream()
                .anyMatch(p -> p.start() <= name.start() && name.end() <= p.end() && p.end() <= name.end() + 1);
    }

    /// Without a post, only who came to speak presents, or who has a name in full.
    private static boolean presenter(Mention mention, Optional<Attendance> listed, Optional<String> role) {
        return role.isPresent() || listed.isPresent() || mention.organisation().isPresent()
                || (mention.name().sure() && mention.name().name().matches("\\p{Lu}\\p{Ll}.* .*"));
    }

    private int known(String name) {
        for (int i = 0; i < cast.size(); i++) {
            if (PersonNames.same(cast.get(i).name(), name)) {
                return i;
            }
        }
        return -1;
    }

    private static Appearance merge(Appearance first, Appearance later) {
        boolean presents = first.capacity() != Capacity.PRESENTER && later.capacity() == Capacity.PRESENTER;
        String name = later.name().length() > first.name().length() ? later.name() : first.name();
        return new Appearance(name, first.role().or(later::role), first.organisation().or(later::organisation),
                presents ? Capacity.PRESENTER : first.capacity(), first.minute(), first.report(), first.meeting(),
                first.contact(), presents ? later.evidence() : first.evidence());
    }

    private Appearance appearance(String name, Optional<String> role, Optional<String> organisation, boolean presents,
            Span span, String rule) {
        return new Appearance(name, role, organisation, presents ? Capacity.PRESENTER : Capacity.MENTIONED,
                Optional.of(scope.minute().id()), Optional.empty(), Optional.empty(), Contact.NONE,
                new Evidence(span, rule));
    }

    /// Officers whom the attendance list gives initials or a short name, and the minute calls by them.
    private void shortNames(ProseText.Paragraph paragraph) {
        scope.initials().forEach((initials, name) -> {
            Optional<Attendance> officer = scope.attendance().stream()
                    .filter(a -> a.name().equals(name)
                            && (a.status() == Status.IN_ATTENDANCE || (undivided && !a.chair())))
                    .filter(a -> a.title().filter(NameTitles::isCouncillor).isEmpty()).findFirst();
            Matcher m = Pattern.compile("(?<![\\p{L}.])" + Pattern.quote(initials) + "(?![\\p{L}'-])")
                    .matcher(paragraph.text());
            while (officer.isPresent() && m.find()) {
                boolean presents = PresenterVerbs.speaks(paragraph.text(), m.end());
                Appearance here = appearance(name, officer.get().role(), Optional.empty(), presents,
                        paragraph.span(m.start(), m.end()), "initials");
                int known = known(name);
                if (known >= 0) {
                    cast.set(known, merge(cast.get(known), here));
                } else if (presents) {
                    cast.add(here);
                }
            }
        });
    }
}
