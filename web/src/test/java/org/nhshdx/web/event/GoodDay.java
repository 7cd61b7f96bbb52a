package org.nhshdx.web.event;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** An event that keeps every principle software can see, as JSON to send; each on a Saturday and with a link of its own. */
final class GoodDay {

    private static final AtomicInteger MADE = new AtomicInteger();
    private static final Map<String, Boolean> STEP_FREE =
            Map.of("entrance", true, "hacking", true, "toilet", true, "presenting", true);

    private final Map<String, Object> facts = new LinkedHashMap<>();

    private GoodDay(String place, String town, String postcode) {
        int number = MADE.incrementAndGet();
        with("title", "NHSHDx " + place).with("nation", "england").with("audience", "everyone");
        with("venue", Map.of("name", "Cloister Hall", "address", "1 Cloister Way", "town", town, "postcode", postcode,
                "stepFree", STEP_FREE));
        with("capacity", 60).with("wifiDevices", 240).with("sockets", 90).with("ticketPrice", 0);
        with("signUpUrl", "https://tickets.example.org/good-day-" + number);
        with("asksDiet", true).with("asksBackground", true).with("photoOptOut", true);
        with("conduct", Map.of("inForce", true, "contacts", List.of(
                Map.of("name", "Marigold Tembo", "email", "marigold@example.org"),
                Map.of("name", "Idris Fenwick-Rao", "email", "idris@example.org"))));
        with("schedule", List.of(Map.of("day", 1, "starts", "09:30", "title", "Pitches")));
        with("sponsors", List.of()).with("judges", List.of());
        with("attestations", attestations());
        on(saturday(number));
    }

    static GoodDay in(String place) {
        return new GoodDay(place, "Gloucester", "GL1 3NN");
    }

    static GoodDay in(String place, String town, String postcode) {
        return new GoodDay(place, town, postcode);
    }

    /** One Saturday in each November and June from 2030 on, so that no two events of different tests are near. */
    private static LocalDate saturday(int number) {
        return LocalDate.of(2030 + number / 2, number % 2 == 0 ? 6 : 11, 8).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    }

    private static Map<String, String> attestations() {
        Map<String, String> signed = new LinkedHashMap<>();
        signed.put("not-for-profit", "Nobody is paid, and whatever is left over goes to next year's lunch.");
        signed.put("lunch-for-everyone", "Soup, bread, salad and fruit; tea, coffee and water all day.");
        signed.put("nobody-is-a-contractor", "Nobody's product is worked on unless its users ask for it.");
        signed.put("no-patient-data", "Invented data only, and we say so at the start.");
        signed.put("nhs-marks-permitted", "None used");
        return signed;
    }

    GoodDay with(String field, Object value) {
        facts.put(field, value);
        return this;
    }

    GoodDay without(String field) {
        facts.remove(field);
        return this;
    }

    GoodDay on(LocalDate... dates) {
        List<Map<String, Object>> days = new ArrayList<>();
        for (LocalDate date : dates) {
            days.add(Map.of("date", date.toString(), "starts", "09:00", "ends", "17:00", "lunch", true));
        }
        return with("days", days);
    }

    GoodDay sponsoredBy(String name) {
        return with("sponsors", List.of(Map.of("name", name, "contribution", "lunch", "benefits", List.of("thanks"))));
    }

    LocalDate date() {
        return LocalDate.parse(String.valueOf(((Map<?, ?>) ((List<?>) facts.get("days")).get(0)).get("date")));
    }

    String link() {
        return String.valueOf(facts.get("signUpUrl"));
    }

    Map<String, Object> facts() {
        return facts;
    }
}
