package org.minutebook.ingest.link;

import java.time.LocalDate;
import java.time.Month;

/// The year from a council's annual meeting to its next. Annual meetings are held in May, mostly about its middle, so that
/// a day in May may be of the year that ends or of the one that begins.
///
/// @param begins the calendar year in whose May it begins
record MunicipalYear(int begins) {

    private static final int MIDDLE = 15;

    /// The year that the day is most likely in.
    static MunicipalYear of(LocalDate day) {
        boolean begun = day.isAfter(LocalDate.of(day.getYear(), Month.MAY, MIDDLE - 1));
        return new MunicipalYear(begun ? day.getYear() : day.getYear() - 1);
    }

    /// The last year that may have begun by the day.
    static MunicipalYear begunBy(LocalDate day) {
        return new MunicipalYear(day.getMonthValue() < Month.MAY.getValue() ? day.getYear() - 1 : day.getYear());
    }

    /// The last year that has surely begun by the day.
    private static MunicipalYear surelyBegunBy(LocalDate day) {
        return new MunicipalYear(day.getMonthValue() <= Month.MAY.getValue() ? day.getYear() - 1 : day.getYear());
    }

    /// Whether both days may be of one year.
    static boolean mayShare(LocalDate day, LocalDate later) {
        return surelyBegunBy(later).begins <= begunBy(day).begins;
    }

    /// Whether both days are of one year, whenever that began.
    static boolean surelyShare(LocalDate day, LocalDate later) {
        return surelyBegunBy(day).equals(begunBy(later));
    }

    /// The first day on which it may have begun.
    LocalDate start() {
        return LocalDate.of(begins, Month.MAY, 1);
    }

    /// As it is written, `2007/08`.
    String words() {
        return begins + "/" + "%02d".formatted((begins + 1) % 100);
    }

    /// The year in which a time lies, or those in which it may, `2006/07 or 2007/08`.
    static String words(LocalDate from, LocalDate to) {
        MunicipalYear first = surelyBegunBy(from);
        MunicipalYear last = begunBy(to);
        return first.equals(last)
                ? last.words()
                : first.words() + (last.begins - first.begins == 1 ? " or " : " to ") + last.words();
    }
}
