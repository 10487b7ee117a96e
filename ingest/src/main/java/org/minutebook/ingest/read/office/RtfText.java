package org.minutebook.ingest.read.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

import org.minutebook.corpus.Block.Kind;
import org.minutebook.ingest.read.draft.Capitals;
import org.minutebook.ingest.read.draft.Draft;
import org.minutebook.ingest.read.draft.Marker;

/// Builds paragraphs and tables from RTF's control words.
final class RtfText {

    private static final Set<String> SILENT = Set.of("fonttbl", "colortbl", "stylesheet", "info", "pict", "object",
            "listtable", "listoverridetable", "rsidtbl", "generator", "themedata", "colorschememapping", "latentstyles",
            "datastore", "xmlnstbl", "fldinst", "footnote", "annotation", "atnid", "atnauthor", "bkmkstart", "bkmkend",
            "revtbl", "filetbl", "pnseclvl", "wgrffmtfilter", "nonshppict");
    private static final int LONGEST_HEADING = 200;

    /// How a group writes; the groups in it inherit it.
    private record State(boolean silent, boolean bold, boolean deleted, Kind running, int skip) {}

    private final Draft draft;
    private final Deque<State> outer = new ArrayDeque<>();
    private final StringBuilder words = new StringBuilder();
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private State state = new State(false, false, false, Kind.PARAGRAPH, 1);
    private boolean inTable;
    private boolean listed;
    private int outline;
    private int boldLetters;
    private int letters;
    private int toSkip;

    RtfText(Draft draft) {
        this.draft = draft;
    }

    void open() {
        outer.push(state);
    }

    void close() {
        Kind before = state.running();
        if (!outer.isEmpty()) {
            if (before != Kind.PARAGRAPH && outer.peek().running() == Kind.PARAGRAPH) {
                paragraph();
            }
            state = outer.pop();
        }
    }

    /// The group's destination may be passed over by readers that do not know it.
    void ignorable() {
        state = new State(true, state.bold(), state.deleted(), state.running(), state.skip());
    }

    void character(char c) {
        if (toSkip > 0) {
            toSkip--;
        } else if (!state.silent() && !state.deleted()) {
            words.append(c);
            if (Character.isLetterOrDigit(c)) {
                letters++;
                boldLetters += state.bold() ? 1 : 0;
            }
        }
    }

    void word(String word, int value) {
        switch (word) {
            case "par", "sect", "page" -> paragraph();
            case "line" -> character('\n');
            case "tab" -> character('\t');
            case "cell" -> cell();
            case "row" -> endRow();
            case "intbl" -> inTable = true;
            case "pard" -> plainParagraph();
            case "listtext", "pntext" -> listed = true;
            case "outlinelevel" -> outline = value + 1;
            case "b" -> state = new State(state.silent(), value != 0, state.deleted(), state.running(), state.skip());
            case "plain" -> state = new State(state.silent(), false, false, state.running(), state.skip());
            case "deleted" ->
                state = new State(state.silent(), state.bold(), value != 0, state.running(), state.skip());
            case "uc" ->
                state = new State(state.silent(), state.bold(), state.deleted(), state.running(), Math.max(0, value));
            case "u" -> unicode(value);
            case "header", "headerl", "headerr", "headerf" -> running(Kind.RUNNING_HEADER);
            case "footer", "footerl", "footerr", "footerf" -> running(Kind.RUNNING_FOOTER);
            default -> sign(word);
        }
    }

    private void sign(String word) {
        if (SILENT.contains(word)) {
            ignorable();
            return;
        }
        String sign = switch (word) {
            case "lquote" -> "‘";
            case "rquote" -> "’";
            case "ldblquote" -> "“";
            case "rdblquote" -> "”";
            case "endash" -> "–";
            case "emdash" -> "—";
            case "bullet" -> "•";
            case "emspace", "enspace" -> " ";
            default -> "";
        };
        sign.chars().forEach(c -> character((char) c));
    }

    private void unicode(int value) {
        toSkip = 0;
        int code = value < 0 ? value + 0x10000 : value;
        character(code >= 0xF000 && code <= 0xF0FF ? '•' : (char) code);
        toSkip = state.skip();
    }

    private void running(Kind kind) {
        state = new State(state.silent(), state.bold(), state.deleted(), kind, state.skip());
    }

    private void plainParagraph() {
        inTable = false;
        listed = false;
        outline = 0;
    }

    private void paragraph() {
        if (state.running() != Kind.PARAGRAPH) {
            draft.running(state.running(), take());
        } else if (inTable) {
            words.append('\n');
        } else {
            endTable();
            writeParagraph();
        }
    }

    private void writeParagraph() {
        boolean bold = letters > 0 && boldLetters == letters;
        int level = outline;
        boolean item = listed;
        String line = take();
        if (level == 0 && line.length() <= LONGEST_HEADING && !line.contains("\n")
                && (bold || Capitals.isHeading(line))) {
            level = 3;
        }
        if (level > 0) {
            draft.block(Kind.HEADING, level, line);
        } else {
            draft.block(item ? Kind.LIST_ITEM : Kind.PARAGRAPH, item ? 1 : 0, line);
        }
    }

    private String take() {
        String line = Marker.closeUp(words.toString().replace('\u00A0', ' ').replaceAll("\\t+", "\t")).strip();
        words.setLength(0);
        letters = 0;
        boldLetters = 0;
        listed = false;
        return line;
    }

    private void cell() {
        row.add(take());
    }

    private void endRow() {
        rows.add(row);
        row = new ArrayList<>();
    }

    private void endTable() {
        if (rows.isEmpty()) {
            return;
        }
        draft.beginTable(true);
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                draft.beginCell(r, c, 1, 1);
                rows.get(r).get(c).lines().forEach(line -> draft.block(Kind.PARAGRAPH, 0, line));
            }
        }
        draft.endTable();
        rows.clear();
    }

    void finish() {
        endTable();
        writeParagraph();
    }
}
