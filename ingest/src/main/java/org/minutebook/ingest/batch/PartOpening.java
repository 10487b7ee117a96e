package org.minutebook.ingest.batch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.minutebook.ingest.read.inside.Inside;

/// Opens a part of a file, however deep within.
///
/// @param way the place of each part among the parts of the one before, from the file on the disk
record PartOpening(Source top, List<Integer> way) implements Source.Opening {

    @Override
    public InputStream open() throws IOException {
        Spool file = Spool.of(top);
        try {
            for (int place : way.subList(0, way.size() - 1)) {
                Spool holder = file;
                try (holder; Inside inside = inside(holder); InputStream bytes = part(inside, place).open()) {
                    file = Spool.of(bytes);
                }
            }
            return opened(file);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private InputStream opened(Spool file) throws IOException {
        Inside inside = inside(file);
        try {
            return new FilterInputStream(part(inside, way.getLast()).open()) {
                @Override
                public void close() throws IOException {
                    try (file; inside) {
                        super.close();
                    }
                }
            };
        } catch (IOException | RuntimeException e) {
            inside.close();
            throw e;
        }
    }

    private static Inside inside(Spool file) throws IOException {
        return Inside.of(file.path()).orElseThrow(PartOpening::changed);
    }

    private static Inside.Part part(Inside inside, int place) throws IOException {
        if (place >= inside.parts().size()) {
            throw changed();
        }
        return inside.parts().get(place);
    }

    private static IOException changed() {
        return new IOException("what holds it changed while it was being read; ingest it again");
    }
}
