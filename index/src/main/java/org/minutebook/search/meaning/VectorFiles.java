package org.minutebook.search.meaning;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;

/// Vectors in a folder, a file a paper: what made them, how many numbers each has and how many there are, then each with
/// the key of its text. A file is whole or not there.
final class VectorFiles {

    private final Path folder;

    VectorFiles(Path folder) {
        this.folder = folder;
    }

    /// The vectors of a paper that this model made; none where there are none, or the file is damaged: they can be made
    /// again.
    Map<TextKey, Vector> read(String paper, String model) {
        Map<TextKey, Vector> vectors = new HashMap<>();
        if (!Files.exists(file(paper))) {
            return vectors;
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file(paper))))) {
            if (!in.readUTF().equals(model)) {
                return Map.of();
            }
            int dimensions = in.readInt();
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                TextKey key = new TextKey(in.readLong(), in.readLong());
                byte[] values = in.readNBytes(dimensions);
                if (values.length < dimensions) {
                    return Map.of();
                }
                vectors.put(key, Vector.of(values));
            }
            return vectors;
        } catch (IOException damaged) {
            return Map.of();
        }
    }

    /// Keeps a paper's vectors in place of any before.
    void write(String paper, String model, Map<TextKey, Vector> vectors) {
        Path file = file(paper);
        Path part = file.resolveSibling(paper + ".part");
        try {
            Files.createDirectories(file.getParent());
            try (DataOutputStream out = new DataOutputStream(
                    new BufferedOutputStream(Files.newOutputStream(part)))) {
                out.writeUTF(model);
                out.writeInt(vectors.values().stream().mapToInt(v -> v.bytes().length).findFirst().orElse(0));
                out.writeInt(vectors.size());
                for (Map.Entry<TextKey, Vector> entry : vectors.entrySet()) {
                    out.writeLong(entry.getKey().first());
                    out.writeLong(entry.getKey().second());
                    out.write(entry.getValue().bytes());
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
