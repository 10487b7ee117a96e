/// Tests of the readers: papers made here in every format, text and blocks out.
@NullMarked
package org.minutebook.ingest.read;

import org.jspecify.annotations.NullMarked;
