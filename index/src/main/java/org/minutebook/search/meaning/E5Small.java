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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The sentence model E5-small-v2 with 8-bit weights, as it lies in langchain4j's jar: 384 dimensions, English, taught to
/// bring questions near to the passages that answer them (Wang and others 2022, "Text Embeddings by Weakly-Supervised
/// Contrastive Pre-training"). A text's direction is the mean of its pieces'.
///
///     try (E5Small model = E5Small.load()) {
///         double near = model.ofQuestion("potholes").nearness(model.of("defects in the carriageway"));
///     }
///
/// It is loaded when the first meaning is asked for, which takes about half a second; a [MeaningException] tells of a
/// machine that cannot run it. A text is read on the thread that asks, alone: so its meaning does not depend on what is
/// read beside it.
public final class E5Small implements Embedder, AutoCloseable {

    private static final int DIMENSIONS = 384;
    private static final int MOST_PIECES = 256;
    /// What the model was taught to see before either.
    private static final String PASSAGE = "passage: ";
    private static final String QUESTION = "query: ";
    private static final String MODEL = "e5-small-v2-q";
    /// Says which centre was taken away, too: with another file of it the number must be another.
    private static final String NAME = MODEL + "-centre-2";
    /// About as near as most passages are to most questions. The order hardly depends on either: see
    /// `docs/measured/search.md`.
    private static final AskedMeaning.Far FAR = new AskedMeaning.Far(0.7, 0.15);

    private @Nullable WordPieces words;
    private @Nullable Loaded loaded;

    private record Loaded(OrtEnvironment environment, OrtSession session, PieceCentre centre) {}

    /// The model, loaded. Throws a [MeaningException] on a machine that cannot run it.
    public static E5Small load() {
        E5Small model = new E5Small();
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
                    environment.createSession(resource("/" + MODEL + ".onnx"), options),
                    PieceCentre.named(MODEL, DIMENSIONS));
        } catch (OrtException e) {
            throw new MeaningException("the model that compares meanings does not load: " + e.getMessage(), e);
        }
    }

    /// The pieces into which the model cuts texts.
    static WordPieces pieces() {
        return WordPieces.read(new String(resource("/" + MODEL + "-tokenizer.json"), StandardCharsets.UTF_8));
    }

    private static byte[] resource(String name) {
        try (InputStream in = E5Small.class.getResourceAsStream(name)) {
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
        return NAME;
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
        return MOST_PIECES - 2 - words().of(PASSAGE).size();
    }

    @Override
    public Meaning of(String text) {
        Seen seen = seen(PASSAGE, text);
        return new Meaning(seen.whole(), PieceSigns.of(DIMENSIONS, seen.pieces()));
    }

    @Override
    public AskedMeaning ofQuestion(String words) {
        Seen seen = seen(QUESTION, words);
        return AskedMeaning.of(seen.whole(), seen.pieces(), FAR);
    }

    /// What the model makes of a text: its direction, and those of its pieces, less what all pieces have in common.
    private record Seen(Vector whole, List<float[]> pieces) {}

    private Seen seen(String before, String text) {
        long[] numbers = numbers(before + text);
        try {
            List<float[]> all = directions(numbers);
            float[] sum = new float[DIMENSIONS];
            all.forEach(piece -> add(sum, piece));
            List<float[]> own = own(all, before);
            own.forEach(loaded().centre()::from);
            return new Seen(Vector.of(sum), own);
        } catch (OrtException e) {
            throw new MeaningException("the model that compares meanings failed: " + e.getMessage(), e);
        }
    }

    /// The mean direction of the pieces of such texts, before anything is taken away from them; 0 for none.
    public float[] centre(Collection<String> texts) {
        float[] sum = new float[DIMENSIONS];
        int count = 0;
        try {
            for (String text : texts) {
                List<float[]> all = directions(numbers(PASSAGE + text));
                List<float[]> own = own(all, PASSAGE);
                own.forEach(piece -> add(sum, piece));
                count += own.size();
            }
        } catch (OrtException e) {
            throw new MeaningException("the model that compares meanings failed: " + e.getMessage(), e);
        }
        for (int i = 0; i < DIMENSIONS && count > 0; i++) {
            sum[i] /= count;
        }
        return sum;
    }

    /// Without what stands before every text, and the marks of its start and its end.
    private List<float[]> own(List<float[]> all, String before) {
        return all.subList(1 + words().of(before).size(), all.size() - 1);
    }

    private static void add(float[] sum, float[] numbers) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += numbers[i];
        }
    }

    private long[] numbers(String text) {
        WordPieces pieces = words();
        List<Integer> all = pieces.of(text);
        int counted = Math.min(all.size(), MOST_PIECES - 2);
        long[] numbers = new long[counted + 2];
        numbers[0] = pieces.number("[CLS]");
        for (int i = 0; i < counted; i++) {
            numbers[i + 1] = all.get(i);
        }
        numbers[counted + 1] = pieces.number("[SEP]");
        return numbers;
    }

    private List<float[]> directions(long[] numbers) throws OrtException {
        long[] all = new long[numbers.length];
        Arrays.fill(all, 1);
        Loaded model = loaded();
        try (OnnxTensor ids = tensor(model, numbers);
                OnnxTensor mask = tensor(model, all);
                OnnxTensor types = tensor(model, new long[numbers.length]);
                OrtSession.Result result = model.session()
                        .run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            FloatBuffer read = ((OnnxTensor) result.get(0)).getFloatBuffer();
            List<float[]> directions = new ArrayList<>();
            for (int piece = 0; piece < numbers.length; piece++) {
                float[] direction = new float[DIMENSIONS];
                read.get(direction);
                directions.add(direction);
            }
            return directions;
        }
    }

    private static OnnxTensor tensor(Loaded model, long[] numbers) throws OrtException {
        return OnnxTensor.createTensor(model.environment(), LongBuffer.wrap(numbers), new long[]{1, numbers.length});
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
