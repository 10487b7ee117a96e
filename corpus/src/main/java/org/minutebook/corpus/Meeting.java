package org.minutebook.corpus;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/// A meeting of a body, as one paper tells of it.
///
/// @param id made of council, body and date, so that papers which tell of the same meeting agree (see [MeetingIds])
/// @param body the body's own name: no council's name, no "Minutes of the", no "The Former"
/// @param date empty where the paper does not print it
/// @param dateAfter where the date is not printed: the meeting was held after this day
/// @param dateBefore where the date is not printed: the meeting was held before this day
public record Meeting(String id, Optional<String> council, Optional<String> body, Optional<LocalDate> date,
        Optional<LocalDate> dateAfter, Optional<LocalDate> dateBefore, Optional<LocalTime> time,
        Optional<String> venue, Evidence evidence) implements Finding {}
