package org.nhshdx.core.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.nhshdx.core.place.Nation;

/**
 * Everything an organiser has answered about an event so far; every answer may still be missing ({@code null}).
 *
 * <p>It is what the charter examines, what an event stores and what the examination endpoint takes: one shape for all
 * three. An empty list is an answer ("none"); {@code null} is no answer yet.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventFacts(
        String chapter,
        String title,
        Nation nation,
        String theme,
        Audience audience,
        List<EventDay> days,
        Venue venue,
        Integer capacity,
        Integer wifiDevices,
        Integer sockets,
        BigDecimal ticketPrice,
        String signUpUrl,
        Boolean asksDiet,
        Boolean asksBackground,
        Boolean photoOptOut,
        Conduct conduct,
        List<ScheduleItem> schedule,
        List<Sponsor> sponsors,
        List<Judge> judges,
        Map<String, String> attestations) {

    /** An event nobody has said anything about yet. */
    public static EventFacts none() {
        return new EventFacts(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null);
    }

    /** The same without what the public never reads: the evidence behind attestations, and who judges. */
    public EventFacts forThePublic() {
        return new EventFacts(
                chapter, title, nation, theme, audience, days, venue, capacity, wifiDevices, sockets, ticketPrice,
                signUpUrl, asksDiet, asksBackground, photoOptOut, conduct, schedule, sponsors, null, null);
    }

    /** The same, as an event of this chapter and with these attestations. */
    public EventFacts of(String chapter, Map<String, String> attestations) {
        return new EventFacts(
                chapter, title, nation, theme, audience, days, venue, capacity, wifiDevices, sockets, ticketPrice,
                signUpUrl, asksDiet, asksBackground, photoOptOut, conduct, schedule, sponsors, judges, attestations);
    }

    /** The same under this title. */
    public EventFacts titled(String title) {
        return new EventFacts(
                chapter, title, nation, theme, audience, days, venue, capacity, wifiDevices, sockets, ticketPrice,
                signUpUrl, asksDiet, asksBackground, photoOptOut, conduct, schedule, sponsors, judges, attestations);
    }

    /** The same with these sponsors. */
    public EventFacts thanking(List<Sponsor> sponsors) {
        return new EventFacts(
                chapter, title, nation, theme, audience, days, venue, capacity, wifiDevices, sockets, ticketPrice,
                signUpUrl, asksDiet, asksBackground, photoOptOut, conduct, schedule, sponsors, judges, attestations);
    }
}
