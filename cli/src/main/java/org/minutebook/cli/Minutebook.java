package org.minutebook.cli;

import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/// The program's entry.
@Command(name = "minutebook", mixinStandardHelpOptions = true, versionProvider = Version.class, description = "Reads years of council meeting papers and lets people find what was decided.", footer = {
        "", "To begin: minutebook demo",
        "With papers of your own: minutebook ingest FOLDER, then minutebook serve"}, subcommands = {IngestCommand.class,
                FetchCommand.class, WatchCommand.class,
                SearchCommand.class, SearchesCommand.class, AlertsCommand.class, ServeCommand.class,
                PeopleCommand.class, IndicatorsCommand.class,
                CommitmentsCommand.class,
                GapsCommand.class, CorrectCommand.class, ExportCommand.class,
                ReindexCommand.class, StatusCommand.class, DemoCommand.class, CommandLine.HelpCommand.class})
public final class Minutebook implements Callable<Integer> {

    /// What a process ends with where the command was wrong or could not be carried out.
    static final int FAILED = 2;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "On an error also show where in the program it arose") private boolean debug;

    @Mixin private Terminal terminal = new Terminal();

    /// Held here, for a logger that nobody holds forgets its level: Lucene only tells how fast it can be.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    /// Runs one command and ends the process: 0 if all went well, 1 if some papers were refused, 2 on an error.
    public static void main(String[] args) {
        LUCENE.setLevel(Level.OFF);
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        Minutebook minutebook = new Minutebook();
        CommandLine line = new CommandLine(minutebook).setCaseInsensitiveEnumValuesAllowed(true)
                .setAbbreviatedSubcommandsAllowed(false).setUsageHelpAutoWidth(true);
        line.setExecutionExceptionHandler(
                (error, command, _) -> Complaint.about(error, minutebook.debug).print(command.getErr()));
        line.setParameterExceptionHandler(Minutebook::badParameter);
        return line;
    }

    /// Named without a command, the program says what commands there are.
    @Override
    public Integer call() {
        terminal.usage();
        return FAILED;
    }

    private static int badParameter(ParameterException error, String[] args) {
        CommandLine command = error.getCommandLine();
        command.getErr().println("minutebook: " + error.getMessage());
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(error, command.getErr())) {
            command.getErr().println("See " + command.getCommandSpec().qualifiedName() + " --help");
        }
        return FAILED;
    }
}
