package org.minutebook.ingest.extract.decisions;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.corpus.Attendance;
import org.minutebook.corpus.TextView;
import org.minutebook.ingest.extract.MinuteScope;
import org.minutebook.ingest.extract.PersonName;
import org.minutebook.ingest.extract.PersonNames;

/// Reads who moves, seconds or votes: names, surnames and initials, brought to the form of the attendance list where
/// it tells who is meant.
///
/// @param breaks where in the text paragraphs start
record Members(List<Attendance> attendance, Map<String, String> initials, NavigableSet<Integer> breaks) {

    private static final Pattern IN_BRACKETS = Pattern.compile(" \\([A-Z]\\)");
    private static final Pattern INITIALS = Pattern.compile("[A-Z][A-Za-z]{0,3}\\b");

    /// The members who are named in the paragraphs, which make up the view: no name runs from one to the next.
    static Members of(MinuteScope scope, List<Paragraph> paragraphs, TextView view) {
        NavigableSet<Integer> breaks = new TreeSet<>();
        int at = 0;
        for (Paragraph paragraph : paragraphs) {
            while (at < view.text().length() && view.toPaper(at) < paragraph.start()) {
                at++;
            }
            breaks.add(at);
        }
        return new Members(scope.attendance(), scope.initials(), breaks);
    }

    /// A person read from a text.
    ///
    /// @param name in the attendance list's form, where it has one
    /// @param known whether the text or the list says that this is a member: by title, initials or name
    record Member(String name, boolean known, int start, int end) {}

    /// The person named at just this offset.
    Optional<Member> at(String whole, int offset) {
        Integer next = breaks.higher(offset);
        String text = next == null || next > whole.length() ? whole : whole.substring(0, next);
        Matcher m = INITIALS.matcher(text).region(offset, text.length());
        if (m.lookingAt() && initials.containsKey(m.group())) {
            return Optional.of(new Member(initials.get(m.group()), true, offset, m.end()));
        }
        Optional<Member> named = PersonNames.at(text, offset).map(name -> member(name, text));
        return named.filter(Member::known).or(() -> byInitials(text, offset)).or(() -> named);
    }

    /// Initials that just one name of the attendance list has: `PP` for a Pat Palmer.
    private Optional<Member> byInitials(String text, int offset) {
        Matcher m = INITIALS.matcher(text).region(offset, text.length());
        if (!m.lookingAt() || m.end() - offset < 2) {
            return Optional.empty();
        }
        List<String> names = attendance.stream().map(Attendance::name).filter(n -> initialsOf(n).equals(m.group()))
                .distinct().toList();
        return names.size() == 1 ? Optional.of(new Member(names.getFirst(), true, offset, m.end())) : Optional.empty();
    }

    private static String initialsOf(String name) {
        StringBuilder initials = new StringBuilder();
        for (String part : name.split("[ .-]+", -1)) {
            if (!part.isEmpty()) {
                initials.append(part.charAt(0));
            }
        }
        return initials.toString();
    }

    /// The person whose name or initials end just before the offset, white space and commas aside.
    Optional<Member> before(String text, int offset) {
        int end = offset;
        while (end > 0 && " ,".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int from = Math.max(0, end - 60);
        for (int i = from; i < end; i++) {
            boolean wordStart = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
            int stop = end;
            if (wordStart && Character.isUpperCase(text.charAt(i))) {
                Optional<Member> here = at(text.substring(0, end), i).filter(p -> p.end() == stop);
                if (here.isPresent()) {
                    return here;
                }
            }
        }
        return Optional.empty();
    }

    /// The members of a list of names.
    List<String> list(String text, int offset) {
        return PersonNames.list(text, offset).stream().map(n -> member(n, text).name()).toList();
    }

    /// The person; two of one surname are told apart by an initial in brackets, as the attendance list prints it.
    private Member member(PersonName name, String text) {
        Matcher initial = IN_BRACKETS.matcher(text).region(name.honoursEnd(), text.length());
        if (initial.lookingAt()) {
            String whole = name.name() + initial.group();
            if (attendance.stream().anyMatch(a -> a.name().equals(whole))) {
                return new Member(whole, true, name.start(), initial.end());
            }
        }
        return member(name);
    }

    private Member member(PersonName name) {
        List<Attendance> same = attendance.stream().filter(a -> PersonNames.same(a.name(), name.name())).toList();
        List<String> names = same.stream().map(Attendance::name).distinct().toList();
        boolean known = !names.isEmpty() || name.councillor() || (attendance.isEmpty() && name.sure());
        String resolved = names.size() == 1 && names.getFirst().length() > name.name().length()
                ? names.getFirst()
                : name.name();
        return new Member(resolved, known, name.start(), name.honoursEnd());
    }
}
