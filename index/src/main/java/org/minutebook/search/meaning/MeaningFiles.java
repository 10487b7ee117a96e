package org.minutebook.search.meaning;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;

/// Meanings in a folder, a file a paper: what made them, how many numbers a direction has and how many meanings there are,
/// then each with the key of its text, its direction as a whole, how many bytes its pieces take, and those. A file is whole
/// or not there.
final class MeaningFiles {

    private static final int MOST_BYTES = 1 << 20;

    private final Path folder;

    MeaningFiles(Path folder) {
        this.folder = folder;
    }

    /// The meanings of a paper that this model made; none where there are none, or the file is damaged: they can be made
    /// again.
    Map<TextKey, Meaning> read(String paper, String model) {
        Map<TextKey, Meaning> meanings = new HashMap<>();
        if (!Files.exists(file(paper))) {
            return meanings;
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file(paper))))) {
            if (!in.readUTF().equals(model)) {
                return Map.of();
            }
            int dimensions = in.readInt();
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                TextKey key = new TextKey(in.readLong(), in.readLong());
                Vector whole = Vector.of(bytes(in, dimensions));
                meanings.put(key, new Meaning(whole, PieceSigns.of(dimensions, bytes(in, in.readInt()))));
            }
            return meanings;
        } catch (IOException | IllegalArgumentException damaged) {
            return Map.of();
        }
    }

    private static byte[] bytes(DataInputStream in, int count) throws IOException {
        if (count < 0 || count > MOST_BYTES) {
            throw new StreamCorruptedException("no length: " + count);
        }
        byte[] bytes = in.readNBytes(count);
        if (bytes.length < count) {
            throw new EOFException();
        }
        return bytes;
    }

    /// Keeps a paper's meanings in place of any before.
    void write(String paper, String model, Map<TextKey, Meaning> meanings) {
        Path file = file(paper);
        Path part = file.resolveSibling(paper + ".part");
        try {
            Files.createDirectories(file.getParent());
            try (DataOutputStream out = new DataOutputStream(
                    new BufferedOutputStream(Files.newOutputStream(part)))) {
                out.writeUTF(model);
                out.writeInt(meanings.values().stream().mapToInt(m -> m.whole().bytes().length).findFirst().orElse(0));
                out.writeInt(meanings.size());
                for (Map.Entry<TextKey, Meaning> entry : meanings.entrySet()) {
                    out.writeLong(entry.getKey().first());
                    out.writeLong(entry.getKey().second());
                    out.write(entry.getValue().whole().bytes());
                    byte[] pieces = entry.getValue().pieces().bytes();
                    out.writeInt(pieces.length);
                    out.write(pieces);
                }
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new MeaningException("cannot write " + file, e);
        }
    }

    /// Forgets a paper.
    void delete(String paper) {
        try {
            Files.deleteIfExists(file(paper));
        } catch (IOException e) {
            throw new MeaningException("cannot delete " + file(paper), e);
        }
    }

    private Path file(String paper) {
        return folder.resolve(paper.substring(0, Math.min(2, paper.length()))).resolve(paper);
    }
}
