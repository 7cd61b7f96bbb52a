package org.nhshdx.tenant.event;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.nhshdx.core.event.Conduct;
import org.nhshdx.core.event.EventDay;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.core.event.Judge;
import org.nhshdx.core.event.ScheduleItem;
import org.nhshdx.core.event.Sponsor;
import org.nhshdx.core.event.Venue;
import org.nhshdx.tenant.charter.Charter;
import org.nhshdx.tenant.problem.Advice;
import org.nhshdx.tenant.problem.Refused;

/** What an event can hold: lengths, counts and figures that make sense. What it should say is the charter's matter. */
final class DraftLimits {

    private static final int NAME = 200;
    private static final int LINK = 2_000;
    private static final int EVIDENCE = 10_000;
    private static final int PROSE = 20_000;
    private static final int LONGEST_LIST = 200;
    private static final int MOST = 1_000_000;

    private final List<Advice> advice = new ArrayList<>();

    private DraftLimits() {}

    /** Refuses what doesn't fit, naming each field. */
    static void check(EventDraft draft) {
        DraftLimits limits = new DraftLimits();
        limits.text("roughly", draft.roughly().orElse(null), NAME);
        limits.text("about", draft.about().orElse(null), PROSE);
        limits.facts(draft.facts());
        limits.attestations(Optional.ofNullable(draft.facts().attestations()).orElse(Map.of()));
        Refused.ifAny(limits.advice);
    }

    private void facts(EventFacts facts) {
        text("facts.title", facts.title(), NAME);
        text("facts.theme", facts.theme(), NAME);
        text("facts.signUpUrl", facts.signUpUrl(), LINK);
        number("facts.capacity", facts.capacity());
        number("facts.wifiDevices", facts.wifiDevices());
        number("facts.sockets", facts.sockets());
        price(facts.ticketPrice());
        venue(facts.venue());
        list("facts.days", facts.days(), this::day);
        list("facts.schedule", facts.schedule(), this::item);
        list("facts.sponsors", facts.sponsors(), this::sponsor);
        list("facts.judges", facts.judges(), this::judge);
        list("facts.conduct.contacts", facts.conduct() == null ? null : facts.conduct().contacts(), this::contact);
    }

    private void attestations(Map<String, String> given) {
        given.forEach((principle, evidence) -> {
            text("facts.attestations." + principle, evidence, EVIDENCE);
            if (!Charter.known().containsKey(principle)) {
                advice.add(new Advice("facts.attestations." + principle, "No version of the charter has a principle of that name."));
            }
        });
    }

    private void venue(Venue venue) {
        if (venue != null) {
            text("facts.venue.name", venue.name(), NAME);
            text("facts.venue.address", venue.address(), NAME);
            text("facts.venue.town", venue.town(), NAME);
            text("facts.venue.postcode", venue.postcode(), 20);
        }
    }

    /** Times that end before they begin are nobody's plan; an event over midnight is two days. */
    private void day(String field, EventDay day) {
        if (day.starts() != null && day.ends() != null && !day.ends().isAfter(day.starts())) {
            advice.add(new Advice(field + ".ends", "The day ends before it starts. Check the two times."));
        }
    }

    private void item(String field, ScheduleItem item) {
        if (item.day() != null && item.day() < 1) {
            advice.add(new Advice(field + ".day", "Count days from 1."));
        }
        text(field + ".title", item.title(), NAME);
        text(field + ".speaker", item.speaker(), NAME);
        text(field + ".sponsor", item.sponsor(), NAME);
    }

    private void sponsor(String field, Sponsor sponsor) {
        text(field + ".name", sponsor.name(), NAME);
        text(field + ".contribution", sponsor.contribution(), NAME);
        list(field + ".benefits", sponsor.benefits(), (benefit, text) -> text(benefit, text, NAME));
    }

    private void judge(String field, Judge judge) {
        text(field + ".name", judge.name(), NAME);
    }

    private void contact(String field, Conduct.Contact contact) {
        text(field + ".name", contact.name(), NAME);
        text(field + ".email", contact.email(), NAME);
    }

    private void text(String field, String text, int longest) {
        if (text != null && text.codePointCount(0, text.length()) > longest) {
            advice.add(new Advice(field, "Use at most %,d characters for the %s.".formatted(longest, noun(field))));
        }
    }

    /** "theme" for {@code facts.theme}: a sentence stands in a list too, away from its field. */
    private static String noun(String field) {
        String last = field.substring(field.lastIndexOf('.') + 1).replaceAll("\\[\\d+]", "").replace('-', ' ');
        return last.equals("about") ? "text" : last.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private void number(String field, Integer number) {
        if (number != null && (number < 0 || number > MOST)) {
            advice.add(new Advice(field, "Give a number from 0 to %,d.".formatted(MOST)));
        }
    }

    private void price(BigDecimal price) {
        if (price != null && (price.signum() < 0 || price.compareTo(BigDecimal.valueOf(MOST)) > 0 || price.scale() > 2)) {
            advice.add(new Advice("facts.ticketPrice", "Give the price in pounds, such as 0 or 2.50."));
        }
    }

    private <T> void list(String field, List<T> items, BiConsumer<String, T> each) {
        List<T> given = Optional.ofNullable(items).orElse(List.of());
        if (given.size() > LONGEST_LIST) {
            advice.add(new Advice(field, "This list is too long. Use at most %d.".formatted(LONGEST_LIST)));
            return;
        }
        for (int at = 0; at < given.size(); at++) {
            String one = field + "[" + at + "]";
            if (given.get(at) == null) {
                advice.add(new Advice(one, "Fill this in or take it out."));
            } else {
                each.accept(one, given.get(at));
            }
        }
    }
}
