/// Tests of tables as records: a paper in, records out.
@NullMarked
package org.minutebook.ingest.extract.tables;

import org.jspecify.annotations.NullMarked;
