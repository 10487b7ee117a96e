package org.minutebook.corpus.library;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.minutebook.corpus.linked.Acronym;
import org.minutebook.corpus.linked.ActionCourse;
import org.minutebook.corpus.linked.BodyName;
import org.minutebook.corpus.linked.Commitment;
import org.minutebook.corpus.linked.Gap;
import org.minutebook.corpus.linked.IndicatorHistory;
import org.minutebook.corpus.linked.Linked;
import org.minutebook.corpus.linked.MeetingThread;
import org.minutebook.corpus.linked.MinuteThread;
import org.minutebook.corpus.linked.Person;
import org.minutebook.corpus.linked.PersonDoubt;
import org.minutebook.corpus.linked.Tie;

/// The names of linked records in files and exports.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({@JsonSubTypes.Type(value = BodyName.class, name = "body_name"),
        @JsonSubTypes.Type(value = MeetingThread.class, name = "meeting_thread"),
        @JsonSubTypes.Type(value = MinuteThread.class, name = "minute_thread"),
        @JsonSubTypes.Type(value = Person.class, name = "person"),
        @JsonSubTypes.Type(value = PersonDoubt.class, name = "person_doubt"),
        @JsonSubTypes.Type(value = Commitment.class, name = "commitment"),
        @JsonSubTypes.Type(value = ActionCourse.class, name = "action_course"),
        @JsonSubTypes.Type(value = IndicatorHistory.class, name = "indicator_history"),
        @JsonSubTypes.Type(value = Acronym.class, name = "acronym"),
        @JsonSubTypes.Type(value = Gap.class, name = "gap"),
        @JsonSubTypes.Type(value = Tie.OfMeeting.class, name = "meeting_tie"),
        @JsonSubTypes.Type(value = Tie.OfReference.class, name = "reference_tie"),
        @JsonSubTypes.Type(value = Tie.OfName.class, name = "name_tie"),
        @JsonSubTypes.Type(value = Tie.OfPrinting.class, name = "printing_tie"),
        @JsonSubTypes.Type(value = Tie.OfPromise.class, name = "promise_tie"),
        @JsonSubTypes.Type(value = Tie.OfRecommendation.class, name = "recommendation_tie")})
interface LinkedTypes {

    /// All names but those of ties, in the order in which they are exported.
    static List<String> names() {
        return declared().filter(t -> !Tie.class.isAssignableFrom(t.value())).map(JsonSubTypes.Type::name).toList();
    }

    static List<String> all() {
        return declared().map(JsonSubTypes.Type::name).toList();
    }

    static List<Class<? extends Tie>> ties() {
        return List.of(Tie.OfMeeting.class, Tie.OfReference.class, Tie.OfName.class, Tie.OfPrinting.class,
                Tie.OfPromise.class, Tie.OfRecommendation.class);
    }

    static String name(Class<? extends Linked> type) {
        return declared().filter(t -> t.value().equals(type)).findFirst().orElseThrow().name();
    }

    static Class<? extends Linked> type(String name) {
        return declared().filter(t -> t.name().equals(name)).findFirst().orElseThrow().value()
                .asSubclass(Linked.class);
    }

    private static Stream<JsonSubTypes.Type> declared() {
        return Arrays.stream(
                Objects.requireNonNull(LinkedTypes.class.getAnnotation(JsonSubTypes.class)).value());
    }
}
