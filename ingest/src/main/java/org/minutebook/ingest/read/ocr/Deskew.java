package org.minutebook.ingest.read.ocr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.stream.IntStream;

/// Straightens the picture of a page that went through the scanner askew: of the angles to five degrees either way, the
/// one at which the rows of ink are most unlike one another (projection profile; Postl, "Detection of linear oblique
/// structures and skew scan in digitized documents", ICPR 1986).
public final class Deskew {

    private static final double MOST = 5;
    private static final double COARSE = 0.5;
    private static final double FINE = 0.1;
    private static final double WORTH_TURNING = 0.15;
    private static final int SMALL_WIDTH = 600;
    private static final int DARK = 140;

    private Deskew() {}

    /// The picture made straight; the same picture where it is.
    public static BufferedImage straight(BufferedImage picture) {
        double angle = angle(picture);
        if (Math.abs(angle) < WORTH_TURNING) {
            return picture;
        }
        BufferedImage turned = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D brush = turned.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, turned.getWidth(), turned.getHeight());
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.rotate(Math.toRadians(-angle), picture.getWidth() / 2.0, picture.getHeight() / 2.0);
        brush.drawImage(picture, 0, 0, null);
        brush.dispose();
        return turned;
    }

    /// By how many degrees, clockwise, the lines of print fall from left to right; 0 for an empty page.
    static double angle(BufferedImage picture) {
        int[][] ink = ink(picture);
        double coarse = best(ink, 0, MOST, COARSE);
        return best(ink, coarse, COARSE, FINE);
    }

    private static double best(int[][] ink, double middle, double reach, double step) {
        double best = middle;
        double most = sharpness(ink, middle);
        for (double angle = middle - reach; angle <= middle + reach + 1e-9; angle += step) {
            double sharpness = sharpness(ink, angle);
            if (sharpness > most * 1.001) {
                most = sharpness;
                best = angle;
            }
        }
        return best;
    }

    private static double sharpness(int[][] ink, double angle) {
        double slope = Math.tan(Math.toRadians(angle));
        int[] rows = new int[4 * SMALL_WIDTH];
        for (int[] dot : ink) {
            int row = (int) Math.round(dot[1] - dot[0] * slope) + SMALL_WIDTH / 2;
            if (row >= 0 && row < rows.length) {
                rows[row]++;
            }
        }
        double sum = 0;
        for (int i = 1; i < rows.length; i++) {
            double step = rows[i] - rows[i - 1];
            sum += step * step;
        }
        return sum;
    }

    private static int[][] ink(BufferedImage picture) {
        double scale = Math.min(1, SMALL_WIDTH / (double) picture.getWidth());
        int width = (int) (picture.getWidth() * scale);
        int height = Math.min(3 * SMALL_WIDTH, (int) (picture.getHeight() * scale));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D brush = small.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.drawImage(picture, 0, 0, width, height, null);
        brush.dispose();
        return IntStream.range(0, width * height)
                .filter(i -> small.getRaster().getSample(i % width, i / width, 0) < DARK)
                .mapToObj(i -> new int[]{i % width, i / width}).toArray(int[][]::new);
    }
}
