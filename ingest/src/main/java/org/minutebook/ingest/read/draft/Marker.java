package org.minutebook.ingest.read.draft;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands before a list item: a bullet, or a number or letter with its punctuation.
///
/// @param written as it stands, without the blanks after it
/// @param length how many characters it and the blanks after it take
/// @param bullet whether it is a bullet
public record Marker(String written, int length, boolean bullet) {

    private static final String BULLETS = "•·▪▫■□●○◦‣⁃∙➢➤►▶✓✔❖❑◆◊–—*-";
    private static final Pattern BEFORE_TAB = Pattern.compile("^\\s*(\\S{0,8}[\\d.)•·\\-–])\\t\\s*");
    private static final Pattern FORM = Pattern.compile(
            "(?<bullet>[" + BULLETS.replace("-", "\\-") + "]|o(?=\\s+\\p{Lu}))(?<gap>\\s+)\\S|"
                    + "(?<number>\\((?:\\d{1,3}|[a-zA-Z]|[ivxIVX]{1,6})\\)|(?:\\d{1,3}|[a-zA-Z]|[ivx]{1,6})[.)]|"
                    + "\\d{1,3}(?:\\.\\d{1,3}){1,4}\\.?)(?<after>\\s+)\\S");

    /// The words with a blank instead of the tab that parts a marker from them.
    public static String closeUp(String words) {
        return BEFORE_TAB.matcher(words).replaceFirst("$1 ");
    }

    /// The marker at the start of a line; empty where none stands there, or nothing follows it.
    public static Optional<Marker> of(String line) {
        Matcher matcher = FORM.matcher(line);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String bullet = matcher.group("bullet");
        if (bullet != null) {
            return Optional.of(new Marker(bullet, matcher.end("gap"), true));
        }
        String number = matcher.group("number");
        return number == null
                ? Optional.empty()
                : Optional.of(new Marker(number, matcher.end("after"), false));
    }
}
