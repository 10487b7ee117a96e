package org.minutebook.bench.sample;

import java.util.List;
import org.minutebook.bench.sample.MeetingStory.Attendee;

/// The sentences in which clerks say who came.
final class Attending {

    private Attending() {}

    /// `Councillor A (in the Chair); Councillors B, C and D.`
    static String present(MeetingStory meeting) {
        String chair = String.join("", meeting.attending(Attendee.Kind.CHAIR).stream()
                .map(a -> a.titled() + " (in the Chair)").toList());
        List<Attendee> others = meeting.attending(Attendee.Kind.PRESENT);
        return others.isEmpty() ? chair + "." : chair + "; " + councillors(others) + ".";
    }

    /// `Councillor A`, or `Councillors A, B and C`.
    static String councillors(List<Attendee> who) {
        return (who.size() == 1 ? "Councillor " : "Councillors ")
                + Printed.list(who.stream().map(Attendee::name).toList());
    }

    /// `Name (Post), Name (Post) and Name (Post)`.
    static String officers(List<Attendee> who) {
        return Printed
                .list(who.stream().map(a -> a.titled() + (a.role().isEmpty() ? "" : " (" + a.role() + ")")).toList());
    }

    static String apologies(List<Attendee> who) {
        return who.size() == 1
                ? "An apology for absence was received from " + councillors(who) + "."
                : "Apologies for absence were received from " + councillors(who) + ".";
    }
}
