package org.minutebook.ingest.link.people;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Compares posts as printed. What counts is the field of work, not the rank: "Head of Housing" and "Housing Manager"
/// agree, "Head of Housing" and "Head of Legal Services" do not.
final class Posts {

    private static final Set<String> RANKS = Set.of("a", "acting", "advisor", "adviser", "and", "assistant",
            "associate",
            "at", "chair", "chief", "co", "coordinator", "corporate", "council", "councils", "county", "borough",
            "deputy", "director", "district", "executive", "for", "former", "group", "head", "her", "his", "in",
            "interim", "joint", "lead", "leader", "manager", "member", "of", "officer", "on", "our", "parish",
            "principal", "representative", "senior", "service", "services", "sponsor", "strategic", "team", "temporary",
            "the", "to", "unit", "vice", "with", "151", "s151", "section", "monitoring", "returning", "electoral",
            "statutory", "responsible", "risk", "owner");
    private static final Pattern OFFICERS = Pattern.compile("(?i)\\b(?:director|head|manager|officer|chief executive"
            + "|chief|executive|clerk|solicitor|counsel|co-?ordinator|advis[eo]r|accountant|engineer|planner|surveyor"
            + "|auditor|analyst|lawyer|registrar|assistant|team leader|lead|secretariat|secretary|administrator|consultant|commissioner"
            + "|town clerk|treasurer|architect|technician|supervisor|inspector|librarian|curator|ranger|warden)s?\\b");
    private static final Pattern COUNCILLORS = Pattern.compile("(?i)\\b(?:councill?or|cllr|alderman|cabinet (?:member"
            + "|assistant)|portfolio holder|(?:leader|deputy leader) of the (?:council|opposition)|(?:ward|county"
            + "|district|borough|divisional|elected|executive) member|(?:deputy |lord )?mayor|group leader)\\b");
    private static final Pattern OTHERS = Pattern.compile("(?i)\\b(?:police|constable|sergeant|sgt|pcs?o?|inspector"
            + "|superintendent|m\\.?p|msp|mep|minister|university|ltd|limited|plc|nhs|trust|charity|resident|office"
            + "|institute|association|federation|ministry|department for)\\b");

    private Posts() {}

    static boolean isOfficers(String post) {
        return OFFICERS.matcher(post).find() && !isCouncillors(post) && !isOthers(post);
    }

    static boolean isCouncillors(String post) {
        return COUNCILLORS.matcher(post).find();
    }

    /// Whether the words say that the person comes from elsewhere: the police, Parliament, a firm, a university.
    static boolean isOthers(String post) {
        return OTHERS.matcher(post).find();
    }

    /// Whether the posts are one, or posts in one field.
    static boolean agree(String a, String b) {
        Set<String> field = field(a);
        return field.isEmpty()
                ? field(b).isEmpty() && folded(a).equals(folded(b))
                : field(b).stream().anyMatch(
                        field::contains);
    }

    /// Whether the posts are in fields that have nothing in common.
    static boolean apart(String a, String b) {
        return !field(a).isEmpty() && !field(b).isEmpty() && !agree(a, b);
    }

    static String folded(String post) {
        return String.join(" ", words(post));
    }

    private static Set<String> field(String post) {
        Set<String> words = new LinkedHashSet<>(words(post));
        words.removeAll(RANKS);
        return words;
    }

    private static List<String> words(String post) {
        return List.of(post.toLowerCase(Locale.ROOT).replaceAll("['’]s?\\b", "").replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip().split(" ", -1));
    }
}
