package org.minutebook.search.meaning;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;

/// Cuts text into the pieces of words that a BERT model knows, by their numbers: in lower case and without accents, a
/// word at a time, the longest known piece first. (Devlin et al. 2018, "BERT"; the rules are those of its
/// `BasicTokenizer` and `WordpieceTokenizer`.) Immutable.
final class WordPieces {

    private static final int LONGEST_WORD = 100;
    private static final String UNKNOWN = "[UNK]";
    private static final String INSIDE = "##";

    private final Map<String, Integer> numbers;
    private final int unknown;

    private WordPieces(Map<String, Integer> numbers) {
        this.numbers = numbers;
        this.unknown = number(UNKNOWN);
    }

    /// Reads the vocabulary of a `tokenizer.json`, as the `tokenizers` library writes it.
    static WordPieces read(String json) {
        Map<String, Integer> numbers = new HashMap<>();
        int at = json.indexOf("\"vocab\"");
        at = json.indexOf('{', at) + 1;
        while (json.indexOf('"', at) >= 0 && json.indexOf('"', at) < json.indexOf('}', at)) {
            int start = json.indexOf('"', at) + 1;
            int end = endOfString(json, start);
            int colon = json.indexOf(':', end);
            int stop = colon + 1;
            while (json.charAt(stop) != ',' && json.charAt(stop) != '}') {
                stop++;
            }
            numbers.put(unescaped(json.substring(start, end)),
                    Integer.valueOf(json.substring(colon + 1, stop).strip()));
            at = stop;
        }
        return new WordPieces(numbers);
    }

    private static int endOfString(String json, int start) {
        int end = start;
        while (json.charAt(end) != '"') {
            end += json.charAt(end) == '\\' ? 2 : 1;
        }
        return end;
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '\\') {
                plain.append(text.charAt(i));
            } else if (text.charAt(++i) == 'u') {
                plain.append((char) Integer.parseInt(text, i + 1, i + 5, 16));
                i += 4;
            } else {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }

    /// The number of a piece that the model cannot do without, such as `[CLS]`.
    int number(String piece) {
        Integer number = numbers.get(piece);
        if (number == null) {
            throw new MeaningException("the model's vocabulary has no " + piece);
        }
        return number;
    }

    /// The numbers of a text's pieces, in order.
    List<Integer> of(String text) {
        List<Integer> pieces = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String folded = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        folded.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                end(word, pieces::add);
            } else if (standsAlone(c)) {
                end(word, pieces::add);
                word.appendCodePoint(c);
                end(word, pieces::add);
            } else if (!silent(c)) {
                word.appendCodePoint(c);
            }
        });
        end(word, pieces::add);
        return pieces;
    }

    private void end(StringBuilder word, IntConsumer pieces) {
        if (!word.isEmpty()) {
            cut(word.toString(), pieces);
            word.setLength(0);
        }
    }

    private void cut(String word, IntConsumer pieces) {
        List<Integer> found = new ArrayList<>();
        int start = 0;
        while (start < word.length() && word.length() <= LONGEST_WORD) {
            int end = word.length();
            Integer number = numbers.get(piece(word, start, end));
            while (number == null && --end > start) {
                number = numbers.get(piece(word, start, end));
            }
            if (number == null) {
                break;
            }
            found.add(number);
            start = end;
        }
        if (start < word.length()) {
            pieces.accept(unknown);
        } else {
            found.forEach(pieces::accept);
        }
    }

    private static String piece(String word, int start, int end) {
        return start == 0 ? word.substring(0, end) : INSIDE + word.substring(start, end);
    }

    private static boolean silent(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED,
                    Character.NON_SPACING_MARK ->
                true;
            default -> c == '\uFFFD';
        };
    }

    private static boolean standsAlone(int c) {
        boolean ascii = c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
        return ascii || Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
                || switch (Character.getType(c)) {
                    case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION ->
                        true;
                    default -> false;
                };
    }
}
