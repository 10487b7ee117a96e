package org.minutebook.ingest.read.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// Gathers words out of hOCR 1.2, the form in which Tesseract tells what it sees (http://kba.github.io/hocr-spec/1.2/):
/// boxes and confidences stand in each element's title, a line's baseline as slope and offset from its bottom left.
final class HocrHandler extends DefaultHandler {

    private static final Pattern BOX = Pattern.compile("bbox (-?\\d+) (-?\\d+) (-?\\d+) (-?\\d+)");
    private static final Pattern BASELINE = Pattern.compile("baseline (-?[\\d.]+) (-?[\\d.]+)");
    private static final Pattern SIZE = Pattern.compile("x_size (-?[\\d.]+)");
    private static final Pattern CONFIDENCE = Pattern.compile("x_wconf (\\d+)");

    private final List<Word> words = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String line = "";
    private String word = "";
    private int depth;

    List<Word> words() {
        return List.copyOf(words);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        String kind = attribute(attributes, "class");
        if (!word.isEmpty()) {
            depth++;
        } else if (kind.startsWith("ocr_line") || kind.startsWith("ocr_caption") || kind.startsWith("ocr_textfloat")
                || kind.startsWith("ocr_header")) {
            line = attribute(attributes, "title");
        } else if (kind.equals("ocrx_word")) {
            word = attribute(attributes, "title");
            text.setLength(0);
            depth = 0;
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (word.isEmpty()) {
            return;
        }
        if (depth > 0) {
            depth--;
            return;
        }
        Matcher box = BOX.matcher(word);
        if (box.find() && !text.toString().isBlank()) {
            words.add(word(number(box, 1), number(box, 2), number(box, 3), number(box, 4)));
        }
        word = "";
    }

    private Word word(float left, float top, float right, float bottom) {
        float base = bottom;
        Matcher lineBox = BOX.matcher(line);
        Matcher baseline = BASELINE.matcher(line);
        if (lineBox.find() && baseline.find()) {
            base = number(lineBox, 4) + number(baseline, 2) + number(baseline, 1) * (left - number(lineBox, 1));
        }
        Matcher size = SIZE.matcher(line);
        Matcher confidence = CONFIDENCE.matcher(word);
        return new Word(text.toString().strip(), left, top, right, bottom, base,
                size.find() ? number(size, 1) : bottom - top, confidence.find() ? number(confidence, 1) : 0);
    }

    private static String attribute(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value == null ? "" : value;
    }

    private static float number(Matcher match, int group) {
        return Float.parseFloat(match.group(group));
    }
}
