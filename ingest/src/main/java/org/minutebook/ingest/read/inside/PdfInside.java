package org.minutebook.ingest.read.inside;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.common.filespecification.PDFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.jspecify.annotations.Nullable;

/// A PDF with files in it: a portfolio, or a paper with attachments. It is a paper itself.
record PdfInside(PDDocument pdf, List<Part> parts) implements Inside {

    private static final int DEEPEST = 20;
    private static final long SMALL = 16L << 20;

    /// Empty where it holds none, or may not be read without a password: that is said when it is read.
    static Optional<Inside> open(Path file) throws IOException {
        PDDocument pdf = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache());
        List<PDComplexFileSpecification> files = new ArrayList<>();
        PDDocumentNameDictionary names = pdf.getDocumentCatalog().getNames();
        if (names != null && names.getEmbeddedFiles() != null) {
            collect(names.getEmbeddedFiles(), files, new HashSet<>(), 0);
        }
        for (PDPage page : pdf.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations(PDAnnotationFileAttachment.class::isInstance)) {
                add(((PDAnnotationFileAttachment) annotation).getFile(), files);
            }
        }
        List<Part> parts = parts(files);
        if (parts.isEmpty()) {
            pdf.close();
            return Optional.empty();
        }
        return Optional.of(new PdfInside(pdf, parts));
    }

    private static void collect(PDNameTreeNode<PDComplexFileSpecification> node,
            List<PDComplexFileSpecification> files, Set<COSBase> seen, int depth) throws IOException {
        if (depth > DEEPEST || !seen.add(node.getCOSObject())) {
            return;
        }
        Map<String, PDComplexFileSpecification> named = node.getNames();
        if (named != null) {
            named.values().forEach(f -> add(f, files));
        }
        if (node.getKids() != null) {
            for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
                collect(kid, files, seen, depth + 1);
            }
        }
    }

    private static void add(@Nullable PDFileSpecification file,
            List<PDComplexFileSpecification> files) {
        if (file instanceof PDComplexFileSpecification embedded) {
            files.add(embedded);
        }
    }

    private static List<Part> parts(List<PDComplexFileSpecification> files) {
        PartNames names = new PartNames();
        Set<COSBase> seen = new HashSet<>();
        List<Part> parts = new ArrayList<>();
        for (PDComplexFileSpecification file : files) {
            PDEmbeddedFile bytes = Optional.ofNullable(file.getEmbeddedFileUnicode()).orElseGet(file::getEmbeddedFile);
            if (bytes != null && seen.add(bytes.getCOSObject())) {
                String name = Optional.ofNullable(file.getFileUnicode()).or(() -> Optional.ofNullable(file.getFile()))
                        .orElse("attachment");
                parts.add(Part.of(names.next(name), Optional.empty(), () -> open(bytes.getCOSObject())));
            }
        }
        return List.copyOf(parts);
    }

    /// Unpacks as it goes, for an attachment may be a bomb: PDFBox would unpack it all at once.
    private static InputStream open(COSStream stream) throws IOException {
        COSBase filters = stream.getFilters();
        if (filters == null) {
            return stream.createRawInputStream();
        }
        if (COSName.FLATE_DECODE.equals(filters) && stream.getDictionaryObject(COSName.DECODE_PARMS) == null) {
            return new InflaterInputStream(stream.createRawInputStream());
        }
        if (stream.getLength() > SMALL) {
            throw new IOException(
                    "it is packed in a way that cannot be undone safely: save it from the PDF and ingest it");
        }
        return stream.createInputStream();
    }

    @Override
    public boolean isPaper() {
        return true;
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
