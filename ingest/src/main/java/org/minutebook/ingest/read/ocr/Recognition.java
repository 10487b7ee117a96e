package org.minutebook.ingest.read.ocr;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

import javax.imageio.ImageIO;

import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.xml.sax.SAXException;

/// Recognises the words on a page's picture with Tesseract. No more pages are at work at a time than the machine has
/// cores. Thread-safe.
public final class Recognition {

    private static final String ENGLISH = "eng";
    private static final String COLUMNS_AND_ALL = "3";
    private static final int SECONDS = 180;
    private static final Semaphore AT_WORK = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    private final TesseractOCRParser tesseract;

    private Recognition(TesseractOCRParser tesseract) {
        this.tesseract = tesseract;
    }

    /// Tesseract, where it is installed on this machine; to be used for any number of pages.
    public static Optional<Recognition> installed() {
        return Holder.INSTALLED;
    }

    /// A page's turn to be read.
    public static final class Turn implements AutoCloseable {

        private Turn() {}

        @Override
        public void close() {
            AT_WORK.release();
        }
    }

    /// Waits for a page's turn. Pages in their turns are rendered and read; those that wait take no memory.
    public Turn turn() {
        AT_WORK.acquireUninterruptibly();
        return new Turn();
    }

    /// The words on an upright, straight picture, in Tesseract's reading order; empty where it sees none.
    ///
    /// @param dotsPerInch the picture's resolution; 300 is best
    /// @throws IOException if Tesseract fails, or takes longer than three minutes
    public List<Word> words(BufferedImage picture, int dotsPerInch) throws IOException {
        try (TikaInputStream in = TikaInputStream.get(new ByteArrayInputStream(png(picture)))) {
            HocrHandler handler = new HocrHandler();
            ParseContext context = new ParseContext();
            context.set(TesseractOCRConfig.class, config(dotsPerInch));
            tesseract.parse(in, handler, new Metadata(), context);
            return handler.words();
        } catch (TikaException | SAXException e) {
            throw new IOException("Tesseract could not read the page: " + e.getMessage(), e);
        }
    }

    private static TesseractOCRConfig config(int dotsPerInch) {
        TesseractOCRConfig config = new TesseractOCRConfig();
        config.setOutputType(TesseractOCRConfig.OUTPUT_TYPE.HOCR);
        config.setLanguage(ENGLISH);
        config.setPageSegMode(COLUMNS_AND_ALL);
        config.setTimeoutSeconds(SECONDS);
        config.setMinFileSizeToOcr(0);
        config.setMaxFileSizeToOcr(Integer.MAX_VALUE);
        config.addOtherTesseractConfig("user_defined_dpi", Integer.toString(dotsPerInch));
        return config;
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    private static final class Holder {
        static final Optional<Recognition> INSTALLED = find();

        private static Optional<Recognition> find() {
            TesseractOCRParser parser = new TesseractOCRParser();
            try {
                return parser.hasTesseract() ? Optional.of(new Recognition(parser)) : Optional.empty();
            } catch (TikaException e) {
                return Optional.empty();
            }
        }
    }
}
