package org.minutebook.ingest.extract.readings;

import java.util.Optional;
import org.minutebook.corpus.Reading.Polarity;

/// A cell or a paragraph in which values may stand.
///
/// @param column what the cell's column holds; empty for a paragraph and for other columns
/// @param indicator the indicator of which the row, or the line before, speaks
/// @param polarity what the row says is good
/// @param unit the unit that the row's description asks for
/// @param cell whether it is a cell of a table
record Passage(int start, int end, Optional<MeasureColumns.Column> column, Optional<String> indicator,
        Optional<Polarity> polarity, Optional<String> unit, boolean cell) {}
