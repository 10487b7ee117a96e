package org.minutebook.ingest.fetch;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// How a site is asked.
///
/// @param pause between two requests, at the least
/// @param tries of one request that a site is too busy for, or that breaks off
/// @param timeout of one answer, from the request to its last byte
/// @param largestAnswer in bytes, of a page or an answer of the service
/// @param largestPaper in bytes
/// @param otherHosts to which papers and redirects may lead, beside the site's own
/// @param contact how to reach whoever runs this, told to the site; empty says nothing
/// @param version of the program, told to the site
public record Manners(Duration pause, int tries, Duration timeout, long largestAnswer, long largestPaper,
        Set<String> otherHosts, Optional<String> contact, String version) {

    /// One request a second, four tries, ten minutes, 32 MB, 1 GB, no other host.
    public static final Manners POLITE = new Manners(Duration.ofSeconds(1), 4, Duration.ofMinutes(10), 32L << 20,
            1L << 30, Set.of(), Optional.empty(), "0");

    public Manners {
        otherHosts = Set.copyOf(otherHosts);
    }

    public Manners pausing(Duration length) {
        return new Manners(length, tries, timeout, largestAnswer, largestPaper, otherHosts, contact, version);
    }

    public Manners allowing(Set<String> hosts) {
        return new Manners(pause, tries, timeout, largestAnswer, largestPaper, hosts, contact, version);
    }

    public Manners giving(Duration time) {
        return new Manners(pause, tries, time, largestAnswer, largestPaper, otherHosts, contact, version);
    }

    public Manners taking(long answer, long paper) {
        return new Manners(pause, tries, timeout, answer, paper, otherHosts, contact, version);
    }

    public Manners saying(String programVersion, Optional<String> who) {
        return new Manners(pause, tries, timeout, largestAnswer, largestPaper, otherHosts, who, programVersion);
    }

    String userAgent() {
        return "Minutebook/%s (reads published council papers%s)".formatted(version,
                contact.map(c -> "; " + c.replaceAll("[^\\x20-\\x7E]|[()]", "")).orElse(""));
    }
}
