package org.minutebook.search.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import ai.onnxruntime.OrtEnvironment;

/// Loads ONNX Runtime's native libraries, once a process. Left to itself it unpacks them into a temporary folder that is
/// never deleted; here they are deleted as soon as they are loaded, where the system allows that, or else at the end.
final class OnnxLibrary {

    private static final String FOLDER = "onnxruntime.native.path";
    private static final List<String> LIBRARIES = List.of("onnxruntime", "onnxruntime4j_jni");

    private OnnxLibrary() {}

    /// Throws a [MeaningException] where there are none for this machine, or they do not load.
    static synchronized OrtEnvironment load() {
        try {
            Path folder = Files.createTempDirectory("minutebook-onnx");
            try {
                for (String library : LIBRARIES) {
                    unpack(System.mapLibraryName(library), folder);
                }
                System.setProperty(FOLDER, folder.toString());
                return OrtEnvironment.getEnvironment();
            } finally {
                System.clearProperty(FOLDER);
                delete(folder);
            }
        } catch (IOException | LinkageError | IllegalStateException e) {
            throw new MeaningException("the library that compares meanings does not load on this machine (%s, %s): %s"
                    .formatted(System.getProperty("os.name"), System.getProperty("os.arch"), e.getMessage()), e);
        }
    }

    private static void unpack(String file, Path folder) throws IOException {
        String name = "/ai/onnxruntime/native/" + machine() + "/" + file;
        try (InputStream in = OrtEnvironment.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("there is none for " + machine());
            }
            Files.copy(in, folder.resolve(file));
        }
    }

    /// As the folders in its jar are named, e.g. `linux-x64`.
    private static String machine() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String chip = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        String first = system.contains("mac") ? "osx" : system.contains("win") ? "win" : "linux";
        return first + (chip.equals("aarch64") ? "-aarch64" : chip.contains("64") ? "-x64" : "-" + chip);
    }

    private static void delete(Path folder) {
        for (String library : LIBRARIES) {
            deleteOrLater(folder.resolve(System.mapLibraryName(library)));
        }
        deleteOrLater(folder);
    }

    private static void deleteOrLater(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException inUse) {
            path.toFile().deleteOnExit();
        }
    }
}
