@NullMarked
package org.minutebook.ingest.read.pdf;

import org.jspecify.annotations.NullMarked;
