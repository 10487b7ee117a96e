@NullMarked
package org.minutebook.ingest.link.promises;

import org.jspecify.annotations.NullMarked;
