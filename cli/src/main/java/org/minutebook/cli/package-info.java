/// The `minutebook` command: each subcommand a class of a few lines that says what it takes and calls the room that does
/// the work. Nothing imports this package.
@NullMarked
package org.minutebook.cli;

import org.jspecify.annotations.NullMarked;
