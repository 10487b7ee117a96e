package org.minutebook.corpus.library;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The process that holds a lock.
///
/// @param command what it does, as it was typed
/// @param since when it took the lock
record Holder(String process, String host, Instant since, String command) {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM uuuu", Locale.UK);
    private static final int LONGEST = 200;

    /// This process.
    static Holder here() {
        return new Holder(String.valueOf(ProcessHandle.current().pid()), hostName(),
                Instant.now().truncatedTo(ChronoUnit.SECONDS), typed());
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    /// The JDK names the program by its jar, then the words that were typed.
    private static String typed() {
        String[] words = System.getProperty("sun.java.command", "").split(" ", 2);
        String typed = words.length < 2 ? "" : " " + words[1].replaceAll("\\p{Cntrl}", "?");
        return "minutebook" + typed.substring(0, Math.min(LONGEST, typed.length()));
    }

    /// As a line of JSON.
    String line() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("process", process);
        fields.put("host", host);
        fields.put("since", since.toString());
        fields.put("command", command);
        return Json.object(fields) + "\n";
    }

    /// From such a line; empty where it is none.
    static Optional<Holder> of(String line) {
        try {
            return Json.texts(line).filter(f -> f.keySet().containsAll(List.of("process", "host", "since", "command")))
                    .map(f -> new Holder(f.getOrDefault("process", ""), f.getOrDefault("host", ""),
                            Instant.parse(f.getOrDefault("since", "")), f.getOrDefault("command", "")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    String words() {
        return "%s (process %s on %s, since %s)".formatted(command, process, host,
                WORDS.format(since.atZone(ZoneId.systemDefault())));
    }
}
