package org.minutebook.corpus.library;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.minutebook.corpus.DocumentId;

/// Everything a library knows, as records: the meetings first, in order of their ids, then each current paper in order
/// of its id, its document before its findings in the order of the text. The same library gives the same bytes.
///
/// A meeting that several papers tell of is one record (see [MeetingBook]); every other record of a paper stands as it was
/// filed and tied (see [TiedRecords]). Last come the records that linking made, type by type.
public final class Export {

    private final Library library;
    private final Narrowing narrowing;
    private final Predicate<String> types;
    private final MeetingBook meetings;
    private final Map<DocumentId, String> paths;

    /// An export of the library as it is now.
    ///
    /// @param type the one type of record that is wanted, of [RecordTypes#names]; empty for all
    public Export(Library library, Optional<String> type, Narrowing narrowing) {
        this.library = library;
        this.narrowing = narrowing;
        this.types = name -> type.isEmpty() || type.get().equals(name);
        this.meetings = new MeetingBook();
        this.paths = library.ledger().paths();
        library.ids().forEach(id -> meetings.add(PaperRecords.of(library, id)));
    }

    /// Writes one JSON object a line.
    ///
    /// @return how many records were written
    /// @throws IOException if the output does not take them
    public long jsonLines(Appendable out) throws IOException {
        return each(node -> out.append(RecordCodec.write(node)).append('\n'));
    }

    /// Writes the records of one type as CSV (RFC 4180) under a header row; see [Csv] for the cells.
    ///
    /// @param type the type that the export was narrowed to
    /// @return how many records were written, the header not counted
    /// @throws IOException if the output does not take them
    public long csv(String type, Appendable out) throws IOException {
        Csv csv = new Csv(RecordTypes.columns(type), out);
        csv.header();
        return each(csv::row);
    }

    private long each(Sink sink) throws IOException {
        long count = 0;
        if (types.test("meeting")) {
            count += write(meetings.merged().filter(narrowing::keepsMeeting).toList(), sink);
        }
        for (DocumentId id : library.ids()) {
            PaperRecords paper = PaperRecords.of(library, id);
            count += write(paper.kept(narrowing, meetings, types, paths.get(id)), sink);
        }
        LinkedRecords linked = new LinkedRecords(library, narrowing, meetings);
        for (String type : LinkedTypes.names().stream().filter(types).toList()) {
            count += linked.each(type, sink);
        }
        return count;
    }

    private static long write(List<ObjectNode> records, Sink sink) throws IOException {
        for (ObjectNode node : records) {
            sink.write(node);
        }
        return records.size();
    }

    /// Where records go.
    interface Sink {
        void write(ObjectNode node) throws IOException;
    }
}
