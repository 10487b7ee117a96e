package org.minutebook.corpus.linked;

/// Something that linking found. The fields are those of the export format; a [Tie] is no record of its own there but
/// fills a field of the record that it ties.
public sealed interface Linked
        permits Tie, BodyName, MeetingThread, MinuteThread, Person, PersonDoubt, Commitment, ActionCourse,
        IndicatorHistory, Acronym, Gap {}
