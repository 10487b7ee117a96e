package org.minutebook.ingest.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Joins tables that go on over pages: the last thing on a page and the first on the next, cut into the same columns.
///
/// @param flows the pages, each table on the page on which it starts
/// @param repeated the words of headers that pages repeat, a row a line
record TablePages(List<PageFlow> flows, List<String> repeated) {

    private static final float NEAR_THE_FOOT = 0.5f;

    /// @param pages the pages of a paper, in order
    static TablePages joined(List<PageFlow> pages) {
        List<PageFlow> flows = new ArrayList<>(pages);
        List<String> repeated = new ArrayList<>();
        int open = 0;
        for (int i = 1; i < flows.size(); i++) {
            if (flows.get(i).regions().isEmpty()) {
                continue;
            }
            Optional<Region.Table> whole = join(flows.get(open), flows.get(i), repeated);
            if (whole.isPresent()) {
                flows.set(open, flows.get(open).withLast(whole.get()));
                flows.set(i, flows.get(i).withoutFirst());
            }
            open = flows.get(i).regions().isEmpty() ? open : i;
        }
        return new TablePages(flows, repeated);
    }

    private static Optional<Region.Table> join(PageFlow before, PageFlow after, List<String> repeated) {
        if (before.regions().isEmpty() || !(before.regions().getLast() instanceof Region.Table upper)
                || !(after.regions().getFirst() instanceof Region.Table lower)
                || upper.ruled() != lower.ruled() || upper.bottom() < NEAR_THE_FOOT) {
            return Optional.empty();
        }
        return SharedColumns.of(upper, lower).flatMap(c -> {
            TableJoint joint = new TableJoint(c.upper(), c.lower());
            repeated.addAll(joint.repeatedWords());
            return joint.isOneTable() ? Optional.of(joint.whole()) : Optional.empty();
        });
    }
}
