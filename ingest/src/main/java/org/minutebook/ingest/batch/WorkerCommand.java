package org.minutebook.ingest.batch;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// How a worker is started: with this process's own Java, classes and properties, and a heap of its own.
final class WorkerCommand {

    /// Flags of this process that its workers get too; of memory and of agents they have their own.
    private static final List<String> HANDED_ON = List.of("-D", "--add-opens", "--add-exports",
            "--enable-native-access", "--sun-misc-unsafe-memory-access");

    private WorkerCommand() {}

    /// @param main the class to run
    /// @param brief whether there is so little to read that compiling the program well would take longer
    /// @param temporary a folder for its temporary files
    static List<String> of(WorkerLimits limits, Class<?> main, boolean brief, Path temporary) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(handedOn());
        command.addAll(List.of("-Djava.io.tmpdir=" + temporary, "-Xmx" + limits.megabytes() + "m",
                "-XX:+UseSerialGC", // the least memory; each worker reads one paper at a time
                "-XX:ActiveProcessorCount=" + limits.coresEach(),
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+DisplayVMOutputToStderr", // the standard output is for answers
                "-XX:-CreateCoredumpOnCrash", "-XX:ErrorFile=/dev/null"));
        if (brief) {
            command.add("-XX:TieredStopAtLevel=1");
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        return command;
    }

    private static Stream<String> flags() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream();
    }

    private static List<String> handedOn() {
        return flags().filter(flag -> HANDED_ON.stream().anyMatch(flag::startsWith)).toList();
    }
}
