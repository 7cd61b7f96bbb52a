package org.nhshdx.web.words;

import io.quarkus.qute.TemplateExtension;
import org.nhshdx.core.event.EventState;
import org.nhshdx.core.event.Waiver;
import org.nhshdx.tenant.event.WaiverOnDesk;

/** How far an event or a waiver has come, in words, and what can be done with it. */
@TemplateExtension
public final class EventStates {

    private EventStates() {}

    /** "Draft", "Announced", "Called off". */
    public static String inWords(EventState state) {
        return switch (state) {
            case DRAFT -> "Draft";
            case ANNOUNCED -> "Announced";
            case CALLED_OFF -> "Called off";
            case HELD -> "Held";
            case REPORTED -> "Held and reported";
        };
    }

    /** Whether its form may be filled in. */
    public static boolean isChangeable(EventState state) {
        return state == EventState.DRAFT || state == EventState.ANNOUNCED;
    }

    /** Whether the public may know of it. */
    public static boolean isKnown(EventState state) {
        return state != EventState.DRAFT;
    }

    /** Whether it can be called off. */
    public static boolean isCallable(EventState state) {
        return state == EventState.ANNOUNCED;
    }

    /** "holds until Saturday 13 March 2027", "was refused". */
    public static String standing(WaiverOnDesk waiver) {
        return switch (waiver.state()) {
            case ASKED -> "waits for the core team";
            case PROPOSED -> "waits for a second person of the core team";
            case IN_FORCE -> (waiver.inForce() ? "holds until " : "held until ") + Dates.inWords(waiver.until()) + left(waiver);
            case REFUSED -> "was refused";
            case ENDED -> "was ended early";
        };
    }

    /** "ends in 12 days", once it is time to think of that. */
    public static String endsIn(WaiverOnDesk waiver) {
        return waiver.daysLeft() == 0 ? "ends today" : "ends in " + Lists.of(waiver.daysLeft(), "day", "days");
    }

    private static String left(WaiverOnDesk waiver) {
        return waiver.inForce() && waiver.daysLeft() <= Waiver.RENEWING_DAYS ? ", " + endsIn(waiver) : "";
    }
}
