package org.nhshdx.web.event;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nhshdx.web.running.As;

/** Somebody of the cast at work on the events of one chapter, through the API. */
record Desk(String who, String place) {

    private static final String ORGANISE = "/api/v1/organise/%s/events";
    private static final String CORE_TEAM = "/api/v1/core-team/chapters/%s";

    /** The address of the draft that was created. */
    String create(GoodDay day) {
        return create(Map.of("facts", day.facts()));
    }

    String create(Map<String, Object> body) {
        return json().body(body).post(events()).then().statusCode(201).extract().path("slug");
    }

    ValidatableResponse read(String event) {
        return json().get(events() + "/" + event).then();
    }

    int version(String event) {
        return read(event).statusCode(200).extract().path("version");
    }

    ValidatableResponse save(String event, GoodDay day) {
        return json().body(Map.of("facts", day.facts(), "version", version(event))).put(events() + "/" + event).then();
    }

    ValidatableResponse announce(String event) {
        return decide(event, "announcement", Map.of("version", version(event)));
    }

    ValidatableResponse change(String event, GoodDay day) {
        return decide(event, "changes", Map.of("facts", day.facts(), "version", version(event)));
    }

    ValidatableResponse decide(String event, String decision, Map<String, Object> body) {
        return json().body(body).post(events() + "/" + event + "/" + decision).then();
    }

    /** As the core team: a judgement of the event as it stands. */
    ValidatableResponse judge(String event, String principle, boolean kept) {
        var read = json().get(coreTeam() + "/events/" + event).then().statusCode(200).extract();
        List<?> answers = read.path("judgements.findAll { it.kept != null && it.principle == '" + principle + "' }");
        Map<String, Object> body = new HashMap<>(Map.of(
                "version", read.path("version"), "principle", principle, "kept", kept, "seen", answers.size()));
        body.put("reason", kept ? "Nothing here sells anything." : "It is somebody's shop window.");
        return coreTeam("events/" + event + "/judgements", body);
    }

    ValidatableResponse coreTeam(String path, Map<String, Object> body) {
        return json().body(body).post(coreTeam() + "/" + path).then();
    }

    RequestSpecification json() {
        return As.caller(who).contentType(ContentType.JSON);
    }

    private String events() {
        return ORGANISE.formatted(place);
    }

    private String coreTeam() {
        return CORE_TEAM.formatted(place);
    }
}
