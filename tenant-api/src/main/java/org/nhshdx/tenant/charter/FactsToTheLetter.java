package org.nhshdx.tenant.charter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.core.event.ScheduleItem;
import org.nhshdx.tenant.problem.Advice;
import org.nhshdx.tenant.problem.Refused;

/** Refuses what no event can have, whatever the charter says: less than nothing, gaps, unknown principles. */
final class FactsToTheLetter {

    private final List<Advice> trouble = new ArrayList<>();

    private FactsToTheLetter() {}

    /** The same facts, if they can be examined; otherwise a refusal that names each field. */
    static EventFacts checked(EventFacts facts, Charter charter) {
        if (facts == null) {
            throw Refused.unreadable("", "Send one JSON object with what is known of the event; {} will do.");
        }
        var letter = new FactsToTheLetter();
        letter.checkNumbers(facts);
        letter.checkLists(facts);
        letter.checkSchedule(facts.schedule());
        letter.checkAttestations(facts, charter);
        if (!letter.trouble.isEmpty()) {
            throw Refused.unreadable(letter.trouble);
        }
        return facts;
    }

    private void checkNumbers(EventFacts facts) {
        notNegative("capacity", facts.capacity());
        notNegative("wifiDevices", facts.wifiDevices());
        notNegative("sockets", facts.sockets());
        if (Optional.ofNullable(facts.ticketPrice()).map(BigDecimal::signum).orElse(0) < 0) {
            refuse("ticketPrice", "Give 0 or more.");
        }
    }

    private void checkLists(EventFacts facts) {
        complete("days", facts.days());
        complete("schedule", facts.schedule());
        complete("sponsors", facts.sponsors());
        complete("judges", facts.judges());
        complete(
                "conduct.contacts",
                facts.conduct() == null ? null : facts.conduct().contacts());
        for (var at = 0; facts.sponsors() != null && at < facts.sponsors().size(); at++) {
            var sponsor = facts.sponsors().get(at);
            complete("sponsors[" + at + "].benefits", sponsor == null ? null : sponsor.benefits());
        }
    }

    private void checkSchedule(List<ScheduleItem> schedule) {
        for (var at = 0; schedule != null && at < schedule.size(); at++) {
            var day = schedule.get(at) == null ? null : schedule.get(at).day();
            if (day != null && day < 1) {
                refuse("schedule[" + at + "].day", "Count days from 1.");
            }
        }
    }

    private void checkAttestations(EventFacts facts, Charter charter) {
        if (facts.attestations() != null) {
            facts.attestations().keySet().stream()
                    .filter(id -> !charter.has(id))
                    .forEach(id ->
                            refuse("attestations." + id, "The charter has no principle of that name. Take it out."));
        }
    }

    private void notNegative(String field, Integer number) {
        if (number != null && number < 0) {
            refuse(field, "Give 0 or more.");
        }
    }

    private void complete(String field, List<?> list) {
        var nothing = list == null ? -1 : list.indexOf(null);
        if (nothing >= 0) {
            refuse(field + "[" + nothing + "]", "Say what it is, or take it out of the list.");
        }
    }

    private void refuse(String field, String sentence) {
        trouble.add(new Advice(field, sentence));
    }
}
