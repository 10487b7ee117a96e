/// Tests of the rules for readings: prose and tables in, values out.
@NullMarked
package org.minutebook.ingest.extract.readings;

import org.jspecify.annotations.NullMarked;
