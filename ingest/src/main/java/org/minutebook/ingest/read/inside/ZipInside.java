package org.minutebook.ingest.read.inside;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// A ZIP archive; goes by its directory, and holds the entries to what that says.
record ZipInside(ZipFile zip, List<Part> parts) implements Inside {

    private static final long SMALL = 64L << 20;
    private static final long MOST_FOLD = 200;

    /// Empty for those documents that are archives in their form: DOCX, ODT, XLSX, EPUB …
    static Optional<Inside> open(Path file) throws IOException {
        SeekableByteChannel channel = Files.newByteChannel(file);
        try {
            ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).setIgnoreLocalFileHeader(true).get();
            if (zip.getEntry("[Content_Types].xml") != null || zip.getEntry("mimetype") != null
                    || zip.getEntry("META-INF/manifest.xml") != null) {
                zip.close();
                return Optional.empty();
            }
            return Optional.of(new ZipInside(zip, parts(zip)));
        } catch (IOException | IllegalArgumentException e) {
            channel.close();
            throw new IOException("its list of contents cannot be read (%s); fetch it again".formatted(e.getMessage()),
                    e);
        }
    }

    private static List<Part> parts(ZipFile zip) {
        PartNames names = new PartNames();
        List<Part> parts = new ArrayList<>();
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (!entry.isDirectory() && !entry.isUnixSymlink() && !PartNames.litter(entry.getName())) {
                parts.add(part(zip, entry, names.next(entry.getName())));
            }
        }
        return List.copyOf(parts);
    }

    private static Part part(ZipFile zip, ZipArchiveEntry entry, String name) {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return Part.closed(name, "it is locked with a password: unpack the archive and ingest what is in it");
        }
        if (!zip.canReadEntryData(entry)) {
            return Part.closed(name,
                    "it is packed in a way that is not known: unpack the archive and ingest what is in it");
        }
        long size = entry.getSize();
        if (size > SMALL && size / Math.max(1, entry.getCompressedSize()) > MOST_FOLD) {
            return Part.closed(name, "it would unpack to %,d bytes from %,d, as no paper does: it is not unpacked"
                    .formatted(size, entry.getCompressedSize()));
        }
        return Part.of(name, Optional.of(size).filter(s -> s >= 0), () -> zip.getInputStream(entry));
    }

    @Override
    public boolean isPaper() {
        return false;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
