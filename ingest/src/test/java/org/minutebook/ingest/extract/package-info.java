/// Tests of the rules: text in, records out.
@NullMarked
package org.minutebook.ingest.extract;

import org.jspecify.annotations.NullMarked;
