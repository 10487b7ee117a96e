/// What a paper's tables are: their captions, their header rows and their cells, as records.
@NullMarked
package org.minutebook.ingest.extract.tables;

import org.jspecify.annotations.NullMarked;
