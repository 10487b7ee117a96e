package org.minutebook.ingest.link;

import java.util.List;
import org.minutebook.ingest.link.people.PeopleLinker;

/// The linkers there are, each named once.
final class Linkers {

    /// Those that tie the names of councils and bodies, each knowing what those before it tied.
    static final List<Linker> NAMES = List.of(new BodyLinker(), new UnnamedLinker());

    /// Those that tie all else.
    static final List<Linker> REST = List.of(new ThreadLinker(), new IndicatorLinker(), new AcronymLinker(),
            new PaperGapLinker(), new PeopleLinker());

    private Linkers() {}
}
