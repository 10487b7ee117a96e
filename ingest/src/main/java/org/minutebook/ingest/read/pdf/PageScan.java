package org.minutebook.ingest.read.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceN;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/// Runs one page's program and notes where it puts characters, straight lines and pictures.
final class PageScan extends PDFGraphicsStreamEngine {

    private static final int MOST_STROKES = 20_000;

    private final PDPage page;
    private final Frame frame;
    private final FontMap fonts;
    private final List<RawGlyph> glyphs = new ArrayList<>();
    private final List<Stroke> strokes = new ArrayList<>();
    private final PathTrace path = new PathTrace();
    private final Deque<Boolean> runningMarks = new ArrayDeque<>();
    private final Map<String, Integer> odd = new TreeMap<>();
    private double pictured;
    private int unmapped;
    private int hidden;
    private int curves;

    PageScan(PDPage page, FontMap fonts) {
        super(page);
        this.page = page;
        this.fonts = fonts;
        PDRectangle crop = page.getCropBox();
        this.frame = new Frame(crop.getLowerLeftX(), crop.getLowerLeftY(), crop.getWidth(), crop.getHeight(),
                Math.floorMod(page.getRotation(), 360));
    }

    /// What is on the page.
    PageInk scan(int number) throws IOException {
        processPage(page);
        double share = Math.min(1, pictured / (frame.width() * frame.height()));
        return Inked.turned(number, frame, glyphs, strokes,
                new PageInk.Doubts(share, hidden * 2 > glyphs.size(), unmapped, curves, odd));
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        FontMap.Sign sign = fonts.sign(font, code);
        if (!sign.mapped()) {
            unmapped++;
        }
        if (sign.odd()) {
            odd.merge(sign.text(), 1, Integer::sum);
        }
        if (sign.text().isEmpty()) {
            return;
        }
        Point2D.Float start = matrix.transformPoint(0, 0);
        Point2D.Float end = matrix.transformPoint(displacement.getX(), displacement.getY());
        float size = (float) Math.hypot(matrix.getShearX(), matrix.getScaleY());
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        boolean stroked = mode == RenderingMode.FILL_STROKE;
        hidden += mode == RenderingMode.NEITHER ? 1 : 0;
        glyphs.add(new RawGlyph(sign.text(), frame.x(start.x, start.y), frame.y(start.x, start.y),
                frame.x(end.x, end.y), frame.y(end.x, end.y), frame.direction(matrix), size, sign.bold() || stroked,
                runningMarks.contains(true)));
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        String subtype = properties == null || !COSName.ARTIFACT.equals(tag)
                ? ""
                : String.valueOf(properties.getNameAsString(COSName.SUBTYPE));
        runningMarks.push(subtype.toLowerCase(Locale.ROOT).matches("header|footer|pagenum"));
    }

    @Override
    public void endMarkedContentSequence() {
        runningMarks.poll();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(frame.point(p0));
        path.lineTo(frame.point(p1));
        path.lineTo(frame.point(p2));
        path.lineTo(frame.point(p3));
        path.close();
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        pictured += Math.abs(matrix.getScaleX() * matrix.getScaleY() - matrix.getShearX() * matrix.getShearY());
    }

    @Override
    public void clip(int windingRule) {
        // what is clipped away is rarely text
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(frame.point(new Point2D.Float(x, y)));
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(frame.point(new Point2D.Float(x, y)));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        curves++;
        path.curveTo(frame.point(new Point2D.Float(x3, y3)));
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.current();
    }

    @Override
    public void closePath() {
        path.close();
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public void strokePath() {
        keep(path.outlines(), getGraphicsState().getStrokingColor());
        path.clear();
    }

    @Override
    public void fillPath(int windingRule) {
        keep(path.bars(), getGraphicsState().getNonStrokingColor());
        path.clear();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        keep(path.outlines(), getGraphicsState().getStrokingColor());
        path.clear();
    }

    @Override
    public void shadingFill(COSName shadingName) {
        path.clear();
    }

    private void keep(List<Stroke> drawn, @Nullable PDColor color) {
        if (strokes.size() + drawn.size() <= MOST_STROKES && !drawn.isEmpty() && !isWhite(color)) {
            strokes.addAll(drawn);
        }
    }

    /// Whether a colour leaves paper white. Of inks, spot colours among them, nothing does; of lights everything.
    private static boolean isWhite(@Nullable PDColor color) {
        if (color == null) {
            return false;
        }
        float[] parts = color.getComponents();
        boolean inks = parts.length == 4 || color.getColorSpace() instanceof PDSeparation
                || color.getColorSpace() instanceof PDDeviceN;
        for (float part : parts) {
            if (inks ? part > 0.02f : part < 0.98f) {
                return false;
            }
        }
        return parts.length > 0;
    }
}
