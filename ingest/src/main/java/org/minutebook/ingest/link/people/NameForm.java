package org.minutebook.ingest.link.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.minutebook.corpus.MeetingIds;
import org.minutebook.ingest.extract.PersonName;
import org.minutebook.ingest.extract.PersonNames;

/// A printed name taken apart, its letters folded: case, accents, stops and apostrophes do not matter.
///
/// @param given the given names and initials, in order; empty where only a surname is printed
/// @param surname the parts of the surname, particles among them
/// @param generation "jnr" or "snr"; empty where neither is printed
record NameForm(List<String> given, List<String> surname, String generation) {

    private static final Pattern PARTICLE = Pattern
            .compile("(?:de|da|di|du|del|la|le|van|von|der|den|ter|bin|el|ap|dos|st)\\.?", Pattern.CASE_INSENSITIVE);
    private static final Pattern JOINED = Pattern.compile("\\p{Lu}{2,3}");
    private static final Pattern SPACED = Pattern.compile("\\p{Lu}\\.?(?:-\\p{Lu}\\.?)?");
    private static final Pattern SUFFIX = Pattern.compile("(?i)[ ,]+\\(?(jnr|jr|junior|snr|sr|senior)\\b\\.?\\)?$");

    NameForm {
        given = List.copyOf(given);
        surname = List.copyOf(surname);
    }

    /// The group in which a name's namesakes are: its last word, "Mac" as "Mc". Names whose ids would be the same
    /// have the same key.
    static String key(String printed) {
        String slug = MeetingIds.slug(Optional.of(bare(printed)));
        return mac(slug.substring(slug.lastIndexOf('-') + 1));
    }

    static NameForm of(String printed) {
        String bare = bare(printed);
        var suffix = SUFFIX.matcher(printed.strip());
        String generation = suffix.find() ? suffix.group(1).toLowerCase(Locale.ROOT).substring(0, 1) : "";
        List<String> words = Arrays.stream(bare.replace('’', '\'').split("[ ]+", -1)).filter(w -> !w.isBlank())
                .toList();
        int from = surnameFrom(words);
        List<String> given = new ArrayList<>();
        words.subList(0, from).forEach(word -> given.addAll(givens(word, words)));
        List<String> surname = words.subList(from, words.size()).stream()
                .flatMap(w -> Arrays.stream(w.split("-", -1))).map(NameForm::fold).filter(w -> !w.isEmpty()).toList();
        return new NameForm(given, surname, generation.isEmpty() ? "" : generation + "nr");
    }

    /// The name without titles, honours and suffixes.
    static String bare(String printed) {
        String plain = SUFFIX.matcher(printed.strip()).replaceFirst("");
        return PersonNames.whole(plain).map(PersonName::name).orElse(plain);
    }

    boolean isSurnameOnly() {
        return given.isEmpty();
    }

    /// Whether the first given name is an initial only.
    boolean isInitial() {
        return !given.isEmpty() && given.getFirst().length() == 1;
    }

    /// The given names as they are when a surname of so many parts is taken off; empty where the name is too short.
    Optional<List<String>> givenBefore(int surnameParts) {
        List<String> parts = parts();
        return parts.size() < surnameParts
                ? Optional.empty()
                : Optional.of(parts.subList(0, parts.size() - surnameParts));
    }

    List<String> parts() {
        List<String> parts = new ArrayList<>(given);
        parts.addAll(surname);
        return parts;
    }

    /// The surname without regard to "Mac" or "Mc".
    static List<String> mere(List<String> surname) {
        return surname.stream().map(NameForm::mac).toList();
    }

    private static String mac(String part) {
        return part.length() > 4 && part.startsWith("mac") ? "mc" + part.substring(3) : part;
    }

    private static int surnameFrom(List<String> words) {
        int from = Math.max(0, words.size() - 1);
        while (from > 1 && PARTICLE.matcher(words.get(from - 1)).matches()) {
            from--;
        }
        boolean bareParticle = from == 1
                && words.getFirst().matches("(?:d[eai]|du|l[ae]|v[ao]n|der|den|ter|St\\.?)");
        return bareParticle ? 0 : from;
    }

    private static List<String> givens(String word, List<String> words) {
        boolean capitals = words.stream().allMatch(w -> w.equals(w.toUpperCase(Locale.ROOT)));
        boolean joined = JOINED.matcher(word).matches() && word.equals(words.getFirst()) && !capitals;
        if (joined || SPACED.matcher(word).matches() || word.matches("(?:\\p{Lu}\\.){2,4}")) {
            return word.codePoints().filter(Character::isLetter).mapToObj(Character::toString).map(NameForm::fold)
                    .toList();
        }
        String folded = fold(word);
        return folded.isEmpty() ? List.of() : List.of(folded);
    }

    private static String fold(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
