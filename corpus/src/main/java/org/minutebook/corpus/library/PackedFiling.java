package org.minutebook.corpus.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.Paper;

/// A filing in the form in which a library keeps it, so that one process can read a paper and another file it.
public final class PackedFiling {

    private final Document document;
    private final byte[] records;
    private final byte[] text;

    private PackedFiling(Document document, byte[] records, byte[] text) {
        this.document = document;
        this.records = records;
        this.text = text;
    }

    /// Packs a filing.
    public static PackedFiling of(Filing filing) {
        List<String> lines = new ArrayList<>();
        lines.add(RecordCodec.write(RecordCodec.tree(filing.document())));
        byte[] text = switch (filing) {
            case Filing.Refused _ -> new byte[0];
            case Filing.Filed filed -> {
                for (Finding finding : filed.findings()) {
                    OptionalInt page = filed.paper().pageAt(finding.evidence().span().start());
                    lines.add(RecordCodec.write(RecordCodec.tree(finding, page)));
                }
                yield RecordCodec.paper(filed.paper()).getBytes(StandardCharsets.UTF_8);
            }
        };
        return new PackedFiling(filing.document(),
                (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8), text);
    }

    /// Takes what another process packed: its [#records] and its [#text].
    ///
    /// @throws IllegalArgumentException if these are no filing
    public static PackedFiling of(byte[] records, byte[] text) {
        try {
            int end = 0;
            while (end < records.length && records[end] != '\n') {
                end++;
            }
            Document document = RecordCodec
                    .document(RecordCodec.record(new String(records, 0, end, StandardCharsets.UTF_8)));
            return new PackedFiling(document, records, text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("these bytes are no filing", e);
        }
    }

    public Document document() {
        return document;
    }

    /// The paper's id.
    public DocumentId id() {
        return document.id();
    }

    /// The paper's document and findings, one a line, in UTF-8. Not to be changed.
    public byte[] records() {
        return records;
    }

    /// The paper's text, pages, blocks and tables; nothing if it was refused. Not to be changed.
    public byte[] text() {
        return text;
    }

    /// The filing itself.
    ///
    /// @throws IllegalArgumentException if the bytes are no filing
    public Filing filing() {
        if (text.length == 0) {
            return new Filing.Refused(document);
        }
        try {
            Paper paper = RecordCodec.paper(new String(text, StandardCharsets.UTF_8));
            List<Finding> findings = new ArrayList<>();
            for (String line : new String(records, StandardCharsets.UTF_8).lines().skip(1).toList()) {
                findings.add(RecordCodec.finding(RecordCodec.record(line)));
            }
            return new Filing.Filed(document, paper, findings);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("these bytes are no filing", e);
        }
    }
}
