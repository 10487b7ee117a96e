package org.minutebook.ingest.names;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Triple;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.zip.GZIPInputStream;

/// Proposes names of people in running prose, by Stanford CoreNLP's three-class model. The model is loaded once, on the
/// first call (some seconds, 200 MB); from then on the finder is shared by all threads, and the same text always
/// gives the same names.
public final class PersonFinder {

    private static final String MODEL = "/edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
    private static final String PERSON = "PERSON";

    private PersonFinder() {}

    /// A name that the model proposes, as half-open offsets into the text that was given.
    public record Proposal(int start, int end) {}

    /// The names of people in the prose, in order; empty where the model sees none.
    public static List<Proposal> find(String prose) {
        if (prose.isBlank()) {
            return List.of();
        }
        return Model.CLASSIFIER.classifyToCharacterOffsets(prose).stream()
                .filter(triple -> triple.first().equals(PERSON))
                .map((Triple<String, Integer, Integer> triple) -> new Proposal(triple.second(), triple.third()))
                .toList();
    }

    /// Holds the model from the first call on.
    private static final class Model {

        static final CRFClassifier<CoreLabel> CLASSIFIER = load();

        private static CRFClassifier<CoreLabel> load() {
            Properties properties = new Properties();
            properties.setProperty("useNGrams", "true");
            CRFClassifier<CoreLabel> classifier = new CRFClassifier<>(properties);
            try (InputStream in = PersonFinder.class.getResourceAsStream(MODEL)) {
                if (in == null) {
                    throw new IllegalStateException("missing from the class path: " + MODEL);
                }
                classifier.loadClassifier(new GZIPInputStream(in), properties);
                return classifier;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException("the model and the library are not of one version", e);
            }
        }
    }
}
