package org.minutebook.ingest.read.pdf;

import java.util.ArrayList;
import java.util.List;

/// Lines that cross, as columns and rows, and which of the borders between them are really drawn.
final class Lattice {

    private static final float REACH = 3f;

    private final float[] xs;
    private final float[] ys;
    private final List<Stroke> across;
    private final List<Stroke> down;

    private Lattice(float[] xs, float[] ys, List<Stroke> across, List<Stroke> down) {
        this.xs = xs;
        this.ys = ys;
        this.across = across;
        this.down = down;
    }

    static Lattice of(List<Stroke> strokes) {
        List<Stroke> across = strokes.stream().filter(Stroke::isAcross).toList();
        List<Stroke> down = strokes.stream().filter(s -> !s.isAcross()).toList();
        List<Float> xs = new ArrayList<>();
        List<Float> ys = new ArrayList<>();
        down.forEach(s -> xs.add((s.left() + s.right()) / 2));
        across.forEach(s -> ys.add((s.top() + s.bottom()) / 2));
        OpenSides.add(across, down, xs, ys);
        return new Lattice(Grids.cluster(xs), Grids.cluster(ys), across, down);
    }

    int columns() {
        return Math.max(0, xs.length - 1);
    }

    int rows() {
        return Math.max(0, ys.length - 1);
    }

    /// Whether no line is drawn below its last row, as where a page break cuts the row.
    boolean isOpenBelow() {
        float bottom = bottom();
        return across.stream().noneMatch(s -> Math.abs(s.top() - bottom) <= REACH);
    }

    List<Float> edges() {
        List<Float> edges = new ArrayList<>();
        for (float x : xs) {
            edges.add(x);
        }
        return edges;
    }

    float left() {
        return xs[0];
    }

    float right() {
        return xs[xs.length - 1];
    }

    float top() {
        return ys[0];
    }

    float bottom() {
        return ys[ys.length - 1];
    }

    /// The cells, in order of row and column. Where no border is drawn between two, they are one.
    List<Grid.Cell> cells() {
        List<Grid.Cell> cells = new ArrayList<>();
        boolean[][] taken = new boolean[rows()][columns()];
        for (int row = 0; row < rows(); row++) {
            for (int col = 0; col < columns(); col++) {
                if (!taken[row][col]) {
                    cells.add(grow(row, col, taken));
                }
            }
        }
        return cells;
    }

    private Grid.Cell grow(int row, int col, boolean[][] taken) {
        int lastCol = col;
        while (lastCol + 1 < columns() && !taken[row][lastCol + 1] && !borderRightOf(row, lastCol)) {
            lastCol++;
        }
        int lastRow = row;
        while (lastRow + 1 < rows() && isOpenBelow(lastRow, col, lastCol, taken)) {
            lastRow++;
        }
        for (int r = row; r <= lastRow; r++) {
            for (int c = col; c <= lastCol; c++) {
                taken[r][c] = true;
            }
        }
        return Grid.emptyCell(row, col, lastRow - row + 1, lastCol - col + 1, xs[col], ys[row], xs[lastCol + 1],
                ys[lastRow + 1]);
    }

    private boolean isOpenBelow(int row, int from, int to, boolean[][] taken) {
        for (int col = from; col <= to; col++) {
            if (borderBelow(row, col) || taken[row + 1][col] || (col < to && borderRightOf(row + 1, col))) {
                return false;
            }
        }
        return true;
    }

    private boolean borderRightOf(int row, int col) {
        float x = xs[col + 1];
        float middle = (ys[row] + ys[row + 1]) / 2;
        return down.stream().anyMatch(
                s -> Math.abs((s.left() + s.right()) / 2 - x) <= REACH && s.top() <= middle && s.bottom() >= middle);
    }

    private boolean borderBelow(int row, int col) {
        float y = ys[row + 1];
        float middle = (xs[col] + xs[col + 1]) / 2;
        return across.stream().anyMatch(
                s -> Math.abs((s.top() + s.bottom()) / 2 - y) <= REACH && s.left() <= middle && s.right() >= middle);
    }
}
