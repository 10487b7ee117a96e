package org.minutebook.ingest.batch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Files that hold others, each made of its parts' names and bytes.
final class Containers {

    private Containers() {}

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : new TreeMap<>(parts).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /// A mail as it is sent.
    static byte[] mail(Map<String, byte[]> parts) {
        StringBuilder mail = new StringBuilder("""
                From: clerk@northam.example
                Subject: Papers
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="=b"

                --=b
                Content-Type: text/plain

                Papers are attached.
                """);
        new TreeMap<>(parts).forEach((name, bytes) -> mail.append("""
                --=b
                Content-Type: application/octet-stream; name="%s"
                Content-Disposition: attachment; filename="%s"
                Content-Transfer-Encoding: base64

                %s
                """.formatted(name, name, Base64.getMimeEncoder().encodeToString(bytes))));
        return text(mail.append("--=b--\n").toString().replace("\r\n", "\n").replace("\n", "\r\n"));
    }

    /// A mail as Outlook saves it.
    static byte[] outlook(String words, Map<String, byte[]> parts) throws IOException {
        try (POIFSFileSystem mail = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            chunk(mail.getRoot(), "__properties_version1.0", new byte[32]);
            chunk(mail.getRoot(), "__substg1.0_1000001F", words.getBytes(StandardCharsets.UTF_16LE));
            int number = 0;
            for (Map.Entry<String, byte[]> part : new TreeMap<>(parts).entrySet()) {
                DirectoryEntry attachment = mail.getRoot()
                        .createDirectory("__attach_version1.0_#%08X".formatted(number++));
                chunk(attachment, "__properties_version1.0", new byte[8]);
                chunk(attachment, "__substg1.0_3707001F", part.getKey().getBytes(StandardCharsets.UTF_16LE));
                chunk(attachment, "__substg1.0_37010102", part.getValue());
            }
            mail.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static void chunk(DirectoryEntry in, String name, byte[] bytes) throws IOException {
        in.createDocument(name, new ByteArrayInputStream(bytes));
    }

    /// A PDF with attachments.
    static byte[] pdf(Map<String, byte[]> parts) throws IOException {
        try (PDDocument pdf = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            pdf.addPage(new PDPage());
            Map<String, PDComplexFileSpecification> named = new HashMap<>();
            for (Map.Entry<String, byte[]> part : new TreeMap<>(parts).entrySet()) {
                PDComplexFileSpecification file = new PDComplexFileSpecification();
                file.setFile(part.getKey());
                file.setEmbeddedFile(
                        new PDEmbeddedFile(pdf, new ByteArrayInputStream(part.getValue()), COSName.FLATE_DECODE));
                named.put(part.getKey(), file);
            }
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(named);
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            pdf.getDocumentCatalog().setNames(names);
            pdf.save(out);
            return out.toByteArray();
        }
    }
}
