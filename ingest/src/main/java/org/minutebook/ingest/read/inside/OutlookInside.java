package org.minutebook.ingest.read.inside;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/// A mail as Outlook saves it (MSG); its parts are its own words and the attachments.
record OutlookInside(MAPIMessage mail, List<Part> parts) implements Inside {

    private static final long LARGEST = 256L << 20;
    private static final String MARK = "__properties_version1.0";

    /// Empty for other documents of that form, such as DOC.
    static Optional<Inside> open(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            return Optional.empty();
        }
        POIFSFileSystem files;
        try (InputStream in = Files.newInputStream(file)) {
            files = new POIFSFileSystem(in);
        }
        if (!files.getRoot().hasEntry(MARK)) {
            files.close();
            return Optional.empty();
        }
        MAPIMessage mail = new MAPIMessage(files);
        return Optional.of(new OutlookInside(mail, parts(mail)));
    }

    private static List<Part> parts(MAPIMessage mail) {
        PartNames names = new PartNames();
        List<Part> parts = new ArrayList<>();
        words(mail).ifPresent(w -> parts.add(Part.of(names.next("mail.txt"), Optional.empty(),
                () -> new ByteArrayInputStream(w.getBytes(StandardCharsets.UTF_8)))));
        for (AttachmentChunks attachment : mail.getAttachmentFiles()) {
            part(attachment, names).ifPresent(parts::add);
        }
        return List.copyOf(parts);
    }

    private static Optional<String> words(MAPIMessage mail) {
        try {
            return Optional.ofNullable(mail.getTextBody()).filter(w -> !w.isBlank());
        } catch (ChunkNotFoundException e) {
            return Optional.empty();
        }
    }

    private static Optional<Part> part(AttachmentChunks attachment, PartNames names) {
        if (attachment.isEmbeddedMessage()) {
            return Optional.of(Part.of(names.next(name(attachment).orElse("mail") + ".msg"), Optional.empty(),
                    () -> written(attachment)));
        }
        String type = text(attachment.getAttachMimeTag()).orElse("");
        if (attachment.getAttachData() == null || type.startsWith("image/")) {
            return Optional.empty();
        }
        byte[] bytes = attachment.getAttachData().getValue();
        return Optional.of(Part.of(names.next(name(attachment).orElse("attachment")), Optional.of((long) bytes.length),
                () -> new ByteArrayInputStream(bytes)));
    }

    private static InputStream written(AttachmentChunks attachment) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            EntryUtils.copyNodes(
                    attachment.getAttachmentDirectory().getDirectory(), files.getRoot());
            files.writeFilesystem(bytes);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static Optional<String> name(AttachmentChunks attachment) {
        return text(attachment.getAttachLongFileName()).or(() -> text(attachment.getAttachFileName()))
                .or(() -> text(attachment.getAttachDisplayName()));
    }

    private static Optional<String> text(@Nullable StringChunk chunk) {
        return Optional.ofNullable(chunk).map(StringChunk::getValue).map(v -> v.replace("\0", "").strip())
                .filter(v -> !v.isEmpty());
    }

    @Override
    public boolean isPaper() {
        return false;
    }

    @Override
    public void close() throws IOException {
        mail.close();
    }
}
