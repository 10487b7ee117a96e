package org.minutebook.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Stream;
import picocli.CommandLine;

/// How the command ended, and what it printed.
record Ran(int code, String out, String err) {

    /// Runs the command on a library.
    static Ran on(Path library, String... words) {
        return of(Stream.concat(Stream.of(words), Stream.of("--library", library.toString())).toArray(String[]::new));
    }

    /// Runs the command.
    static Ran of(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Minutebook.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF)).execute(words);
        return new Ran(code, out.toString(), err.toString());
    }
}
