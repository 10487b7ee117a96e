package org.minutebook.search.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The sentence model all-MiniLM-L6-v2 with 8-bit weights, as it lies in langchain4j's jar: 384 dimensions, English.
/// A text's vector is the mean of its pieces' (Reimers and Gurevych 2019, "Sentence-BERT").
///
///     try (MiniLm model = MiniLm.load()) {
///         double alike = model.of("potholes").similarity(model.of("defects in the carriageway"));
///     }
///
/// It is loaded when the first vector is asked for, which takes about half a second; a [MeaningException] tells of a
/// machine that cannot run it. A text is read on the thread that asks, alone: so its vector does not depend on what is
/// read beside it.
public final class MiniLm implements Embedder, AutoCloseable {

    private static final int DIMENSIONS = 384;
    private static final int MOST_PIECES = 256;

    private @Nullable WordPieces words;
    private @Nullable Loaded loaded;

    private record Loaded(OrtEnvironment environment, OrtSession session) {}

    /// The model, loaded. Throws a [MeaningException] on a machine that cannot run it.
    public static MiniLm load() {
        MiniLm model = new MiniLm();
        model.loaded();
        return model;
    }

    private synchronized WordPieces words() {
        WordPieces read = words;
        if (read == null) {
            read = pieces();
            words = read;
        }
        return read;
    }

    private synchronized Loaded loaded() {
        Loaded ready = loaded;
        if (ready == null) {
            ready = open();
            loaded = ready;
        }
        return ready;
    }

    private static Loaded open() {
        OrtEnvironment environment = OnnxLibrary.load();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            return new Loaded(environment,
                    environment.createSession(resource("/all-minilm-l6-v2-q.onnx"), options));
        } catch (OrtException e) {
            throw new MeaningException("the model that compares meanings does not load: " + e.getMessage(), e);
        }
    }

    /// The pieces into which the model cuts texts.
    static WordPieces pieces() {
        return WordPieces.read(new String(resource("/all-minilm-l6-v2-q-tokenizer.json"), StandardCharsets.UTF_8));
    }

    private static byte[] resource(String name) {
        try (InputStream in = MiniLm.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new MeaningException("the program has no " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new MeaningException("cannot read " + name, e);
        }
    }

    @Override
    public String name() {
        return "all-minilm-l6-v2-q";
    }

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    @Override
    public int pieces(String text) {
        return words().of(text).size();
    }

    @Override
    public int mostPieces() {
        return MOST_PIECES - 2;
    }

    @Override
    public Vector of(String text) {
        try {
            return Vector.of(mean(numbers(text)));
        } catch (OrtException e) {
            throw new MeaningException("the model that compares meanings failed: " + e.getMessage(), e);
        }
    }

    private long[] numbers(String text) {
        WordPieces pieces = words();
        List<Integer> all = pieces.of(text);
        int counted = Math.min(all.size(), mostPieces());
        long[] numbers = new long[counted + 2];
        numbers[0] = pieces.number("[CLS]");
        for (int i = 0; i < counted; i++) {
            numbers[i + 1] = all.get(i);
        }
        numbers[counted + 1] = pieces.number("[SEP]");
        return numbers;
    }

    private float[] mean(long[] numbers) throws OrtException {
        long[] all = new long[numbers.length];
        Arrays.fill(all, 1);
        Loaded model = loaded();
        try (OnnxTensor ids = tensor(model, numbers);
                OnnxTensor mask = tensor(model, all);
                OnnxTensor types = tensor(model, new long[numbers.length]);
                OrtSession.Result result = model.session()
                        .run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            return mean(((OnnxTensor) result.get(0)).getFloatBuffer());
        }
    }

    private static OnnxTensor tensor(Loaded model, long[] numbers) throws OrtException {
        return OnnxTensor.createTensor(model.environment(), LongBuffer.wrap(numbers), new long[]{1, numbers.length});
    }

    /// The mean of vectors that stand one after the other; their sum, that is, for it is the direction that counts.
    private static float[] mean(FloatBuffer vectors) {
        float[] sum = new float[DIMENSIONS];
        for (int i = 0; vectors.hasRemaining(); i = (i + 1) % DIMENSIONS) {
            sum[i] += vectors.get();
        }
        return sum;
    }

    @Override
    public synchronized void close() {
        try {
            if (loaded != null) {
                loaded.session().close();
            }
        } catch (OrtException e) {
            throw new MeaningException("the model that compares meanings cannot be put away", e);
        }
    }
}
