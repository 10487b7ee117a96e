/// Papers in, people out. All councils and people are invented.
@NullMarked
package org.minutebook.ingest.link.people;

import org.jspecify.annotations.NullMarked;
