package org.nhshdx.tenant.charter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.tenant.problem.StrictJson;

/** A Saturday in Gloucester of which everything is answered and kept, to change one answer at a time. */
public final class Saturday {

    private static final ObjectMapper JSON = StrictJson.mapper();

    private static final String ANSWERS =
            """
            {"chapter": "gloucester", "title": "NHSHDx Gloucester", "nation": "england", "theme": null,
             "audience": "everyone",
             "days": [{"date": "2018-04-14", "starts": "09:00", "ends": "17:00", "lunch": true}],
             "venue": {"name": "Redwood Education Centre", "address": "Great Western Road", "town": "Gloucester",
                       "postcode": "GL1 3NN",
                       "stepFree": {"entrance": true, "hacking": true, "toilet": true, "presenting": true}},
             "capacity": 60, "wifiDevices": 240, "sockets": 90,
             "ticketPrice": 0.00, "signUpUrl": "https://tickets.example.org/gloucester", "asksDiet": true,
             "asksBackground": true, "photoOptOut": true,
             "conduct": {"inForce": true, "contacts": [{"name": "Marigold Tembo", "email": "marigold@example.org"},
                                                       {"name": "Idris Fenwick-Rao", "email": "idris@example.org"}]},
             "schedule": [{"day": 1, "starts": "09:30", "title": "Pitches", "speaker": null, "sponsor": null}],
             "sponsors": [], "judges": [],
             "attestations": {"not-for-profit": "The trust pays for lunch; nobody is paid.",
                              "lunch-for-everyone": "Soup, bread and fruit.",
                              "nobody-is-a-contractor": "Everybody brings a problem of their own.",
                              "no-patient-data": "Made-up data alone.",
                              "nhs-marks-permitted": "None used",
                              "reaching-out": "We ask in the three community centres.",
                              "childcare": "The trust's nursery is open.",
                              "not-about-winning": "A tea towel."}}
            """;

    private Saturday() {}

    /** Everything answered. */
    public static EventFacts good() {
        return with("{}");
    }

    /** The same with these answers instead: objects are merged, all else replaced, null is no answer. */
    public static EventFacts with(String answers) {
        try {
            var merged = (ObjectNode) merge(JSON.readTree(ANSWERS), JSON.readTree(answers));
            return JSON.treeToValue(merged, EventFacts.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Only these answers. */
    public static EventFacts only(String answers) {
        try {
            return JSON.readValue(answers, EventFacts.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static JsonNode merge(JsonNode into, JsonNode from) {
        if (!into.isObject() || !from.isObject()) {
            return from;
        }
        from.properties().forEach(answer -> ((ObjectNode) into)
                .set(answer.getKey(), merge(into.path(answer.getKey()), answer.getValue())));
        return into;
    }
}
