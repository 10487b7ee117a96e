package org.minutebook.cli;

import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Where a command writes: results to the standard output, everything else beside it.
@Command
final class Terminal {

    @Spec(Spec.Target.MIXEE) private @Nullable CommandSpec command;

    PrintWriter out() {
        return line().getOut();
    }

    /// Tells the user something that is no result.
    void say(String words) {
        line().getErr().println(words);
        line().getErr().flush();
    }

    /// Writes over the line that was written so before, as much of it as there is room for.
    void rewrite(String words) {
        line().getErr().print("\r\u001b[?7l" + words + "\u001b[K\u001b[?7h");
        line().getErr().flush();
    }

    /// Text as it may stand on one line of a terminal: names of files can hold line ends and worse.
    static String line(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }

    /// A passage of a paper on one line, its line ends as blanks.
    static String passage(String text) {
        return line(text.strip().replaceAll("\\s+", " "));
    }

    /// Whether and how text may be made bold.
    Ansi ansi() {
        return line().getColorScheme().ansi();
    }

    /// Tells the user how the command is used.
    void usage() {
        line().usage(line().getErr());
    }

    /// The error of a command line that cannot be meant.
    ParameterException misused(String words) {
        return new ParameterException(line(), words);
    }

    private CommandLine line() {
        return Objects.requireNonNull(command, "picocli sets the command").commandLine();
    }
}
