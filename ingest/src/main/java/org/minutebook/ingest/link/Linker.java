package org.minutebook.ingest.link;

import java.util.List;
import java.util.Map;
import org.minutebook.corpus.linked.Linked;
import org.minutebook.corpus.linked.Slip;

/// Ties the papers of one group: of a body, of a surname, of a council. It says which groups a paper belongs to and
/// what has to be known of it there; groups are then linked one by one, each from its own slips alone, so that a paper
/// that comes or goes changes only the groups it belongs to. Both methods are pure and thread-safe.
public interface Linker {

    /// The name of its kind of group, as a folder may bear it.
    String name();

    /// What a paper gives to each group, by the group's key; empty where nothing of it concerns this linker. The
    /// slips are as small as the linking allows.
    ///
    /// @param paper a paper with all its findings
    Map<String, Slip> slips(Slip paper, Places places);

    /// Whether a group is worth linking for this slip. One for none of whose slips it is adds up to nothing, and is not
    /// read.
    default boolean matters(Slip slip) {
        return true;
    }

    /// What the papers of one group add up to.
    ///
    /// @param slips one for each paper, in order of the papers' ids; never empty
    /// @return in an order that depends on the slips alone
    List<Linked> link(String key, List<Slip> slips, Places places);
}
