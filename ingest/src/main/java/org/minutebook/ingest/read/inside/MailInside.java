package org.minutebook.ingest.read.inside;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.MimeConfig;

/// A mail as it was sent (RFC 5322); its parts are the attachments. Its own words are a paper.
record MailInside(Message mail, List<Part> parts) implements Inside {

    private static final long LARGEST = 256L << 20;
    private static final int DEEPEST = 20;

    static MailInside open(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException("it is a mail of more than %,d bytes: save its attachments and ingest those"
                    .formatted(LARGEST));
        }
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
        try (InputStream in = Files.newInputStream(file)) {
            Message mail = builder.parseMessage(in);
            List<Part> parts = new ArrayList<>();
            collect(mail, parts, new PartNames(), 0);
            return new MailInside(mail, List.copyOf(parts));
        } catch (UncheckedIOException e) {
            throw new IOException("its parts cannot be told apart (%s)".formatted(e.getMessage()), e);
        }
    }

    private static void collect(Entity entity, List<Part> parts, PartNames names, int depth) {
        switch (entity.getBody()) {
            case Multipart several when depth < DEEPEST -> several.getBodyParts()
                    .forEach(part -> collect(part, parts, names, depth + 1));
            case Message forwarded when depth > 0 -> {
                String subject = Optional.ofNullable(forwarded.getSubject()).orElse("mail").replaceAll("[/\\\\]", " ");
                parts.add(Part.of(names.next(subject + ".eml"), Optional.empty(), () -> written(forwarded)));
            }
            case SingleBody body when isAttachment(entity) -> parts
                    .add(Part.of(names.next(name(entity).orElse("attachment")), Optional.empty(),
                            body::getInputStream));
            case null, default -> {
            } // the mail's own words
        }
    }

    private static InputStream written(Message mail) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new DefaultMessageWriter().writeMessage(mail, bytes);
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static boolean isAttachment(Entity entity) {
        String type = String.valueOf(entity.getMimeType()).toLowerCase(Locale.ROOT);
        boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
        return (attached || (name(entity).isPresent() && !type.startsWith("text/"))) && !type.startsWith("image/")
                && !type.contains("signature") && !type.equals("text/calendar");
    }

    /// The name of an attachment; older programs say it with its type alone.
    private static Optional<String> name(Entity entity) {
        return Optional.ofNullable(entity.getFilename())
                .or(() -> entity.getHeader().getField("Content-Type") instanceof ContentTypeField type
                        ? Optional.ofNullable(type.getParameter("name"))
                        : Optional.empty())
                .map(n -> DecoderUtil.decodeEncodedWords(n, DecodeMonitor.SILENT));
    }

    @Override
    public boolean isPaper() {
        return true;
    }

    @Override
    public void close() {
        mail.dispose();
    }
}
