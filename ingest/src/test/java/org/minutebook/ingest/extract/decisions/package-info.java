/// Tests of the rules for decisions and motions: minutes in, records out.
@NullMarked
package org.minutebook.ingest.extract.decisions;

import org.jspecify.annotations.NullMarked;
