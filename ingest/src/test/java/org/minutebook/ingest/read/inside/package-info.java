/// Files with others in them.
@NullMarked
package org.minutebook.ingest.read.inside;

import org.jspecify.annotations.NullMarked;
