/// Values of performance indicators, from prose and from cells of tables, with the indicator whose values they are. A
/// value without a coded indicator is no reading, and a national average is not the council's own.
@NullMarked
package org.minutebook.ingest.extract.readings;

import org.jspecify.annotations.NullMarked;
