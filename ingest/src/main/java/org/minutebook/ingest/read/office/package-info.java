/// Word-processor files to text: DOCX and ODT from their own XML, with the numbers that the program would print; DOC
/// and RTF.
@NullMarked
package org.minutebook.ingest.read.office;

import org.jspecify.annotations.NullMarked;
