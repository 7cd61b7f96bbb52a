package org.nhshdx.web.licence;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nhshdx.web.running.As;
import org.nhshdx.web.world.World.Place;

/** What organisers and the core team send about a chapter's assets. */
public record Asking(Place place) {

    private static final String LEAD = "marigold";

    String at() {
        return "/api/v1/chapters/" + place.slug();
    }

    /** All that has to be sent, from today until that day. */
    Map<String, Object> body(LocalDate until, String... assets) {
        Map<String, Object> body = new HashMap<>();
        body.put("assets", List.of(assets));
        body.put("uses", List.of("print", "pages"));
        body.put("words", "For the noticeboard of the library.");
        body.put("until", until.toString());
        body.put("signed", true);
        return body;
    }

    ValidatableResponse ask(Map<String, Object> body) {
        return send(LEAD, "/asset-requests", body);
    }

    /** The id of what waits for the core team now. */
    String asked(LocalDate until, String... assets) {
        return ask(body(until, assets)).statusCode(201).extract().path("request.id");
    }

    ValidatableResponse grant(String who, String request, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.putIfAbsent("version", 0);
        return send(who, "/asset-requests/" + request + "/grant", body);
    }

    /** The code of the licence that it was granted with. */
    public String granted(LocalDate until, String asset) {
        return granted(body(until, asset), asset);
    }

    /** The same for one event alone. @param event its address */
    public String grantedFor(String event, LocalDate until, String asset) {
        Map<String, Object> body = body(until, asset);
        body.put("event", event);
        return granted(body, asset);
    }

    private String granted(Map<String, Object> body, String asset) {
        grant("ottoline", ask(body).statusCode(201).extract().path("request.id"), Map.of()).statusCode(200);
        return licences().extract().path("find { it.asset == '%s' }.code".formatted(asset));
    }

    ValidatableResponse licences() {
        return As.caller(LEAD).get(at() + "/licences").then().statusCode(200);
    }

    public ValidatableResponse send(String who, String path, Map<String, Object> body) {
        return As.caller(who).contentType(ContentType.JSON).body(body).post(at() + path).then();
    }
}
