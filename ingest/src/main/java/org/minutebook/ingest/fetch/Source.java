package org.minutebook.ingest.fetch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Where a site's meetings are listed: the service of its software, or its pages.
sealed interface Source permits ServiceSource, PageSource {

    List<Committee> committees() throws NoAnswerException, InterruptedException;

    /// The meetings of a body in a period, without what stands in their agendas.
    List<MeetingNotice> meetings(Committee committee, Period period) throws NoAnswerException, InterruptedException;

    /// One of them with all that the site says of it.
    MeetingNotice meeting(MeetingNotice listed) throws NoAnswerException, InterruptedException;

    /// What the site answered of a meeting, where that is a paper in itself.
    Optional<Path> paper(MeetingNotice meeting);

    /// In words: what is asked.
    String words();
}
