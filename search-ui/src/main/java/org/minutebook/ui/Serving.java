package org.minutebook.ui;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// How the site is served.
///
/// @param host the address to listen on
/// @param port the port to listen on; 0 for any that is free
/// @param names what else the site is called by those who ask for it: behind a proxy, its public name
/// @param reports whether readers may report errors
/// @param searches whether readers may save searches
/// @param atWork how many requests are worked on at once
/// @param waiting how many others may wait for their turn
/// @param patience how long they may wait
/// @param silence how long nothing may go over a line before it is cut off
/// @param pace the least bytes a second that a reader must take, so that nobody holds a place by reading slowly
public record Serving(String host, int port, Set<String> names, boolean reports, boolean searches, int atWork,
        int waiting, Duration patience, Duration silence, int pace) {

    private static final int AT_WORK = 32;
    private static final int WAITING = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration SILENCE = Duration.ofSeconds(30);
    private static final int PACE = 2_000;
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /// By custom: nobody may report errors or save searches.
    ///
    /// @param host the address to listen on; `127.0.0.1` for this machine alone
    /// @param port the port to listen on; 0 for any that is free
    public static Serving at(String host, int port) {
        return new Serving(host, port, Set.of(), false, false, AT_WORK, WAITING, PATIENCE, SILENCE, PACE);
    }

    /// The same under other names too.
    public Serving named(Set<String> others) {
        return new Serving(host, port, others, reports, searches, atWork, waiting, patience, silence, pace);
    }

    /// The same, where readers may report errors, or may not.
    public Serving withReports(boolean allowed) {
        return new Serving(host, port, names, allowed, searches, atWork, waiting, patience, silence, pace);
    }

    /// The same, where readers may save searches, or may not.
    public Serving withSearches(boolean allowed) {
        return new Serving(host, port, names, reports, allowed, atWork, waiting, patience, silence, pace);
    }

    /// The same for other numbers of requests.
    public Serving working(int most, int mostWaiting, Duration longest) {
        return new Serving(host, port, names, reports, searches, most, mostWaiting, longest, silence, pace);
    }

    /// The same for readers that are slower or faster.
    public Serving readBy(Duration longestSilence, int leastPace) {
        return new Serving(host, port, names, reports, searches, atWork, waiting, patience, longestSilence, leastPace);
    }

    /// Whether a request for this host is one for this site. Where it listens on this machine alone, a page elsewhere may
    /// have had its own name point here to read the library through its reader's browser. Where it listens to others,
    /// nobody can tell by what names they know it, unless they are given.
    boolean answersTo(String asked) {
        String name = asked.toLowerCase(Locale.ROOT);
        Set<String> known = new HashSet<>(THIS_MACHINE);
        names.forEach(n -> known.add(n.toLowerCase(Locale.ROOT)));
        known.add(host.toLowerCase(Locale.ROOT));
        return known.contains(name) || (names.isEmpty() && !loopback());
    }

    private boolean loopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false; // then there is no listening on it either
        }
    }
}
