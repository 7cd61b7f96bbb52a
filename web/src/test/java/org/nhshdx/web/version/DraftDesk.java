package org.nhshdx.web.version;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.nhshdx.web.running.As;

/** Somebody of the core team at work on the next version of the charter, through the API. */
record DraftDesk(String who) {

    static final String DRAFT = "/api/v1/core-team/charter/draft";

    /** A draft that nobody has touched yet, whatever was there before. */
    DraftDesk startedAfresh() {
        json().post(DRAFT + "/disposal");
        json().post(DRAFT).then().statusCode(201);
        return this;
    }

    ValidatableResponse read() {
        return json().get(DRAFT).then();
    }

    int version() {
        return read().statusCode(200).extract().path("version");
    }

    /** A principle as it stands, ready to be changed and sent back. */
    Map<String, Object> clause(String principle) {
        Map<String, Object> found = read().extract().path("principles.find { it.principle == '%s' }".formatted(principle));
        Map<String, Object> clause = new HashMap<>();
        for (String field : new String[] {"strength", "statement", "reason"}) {
            clause.put(field, found.get(field));
        }
        Map<String, Object> figures = new HashMap<>();
        for (Object one : (Iterable<?>) found.get("figures")) {
            Map<?, ?> figure = (Map<?, ?>) one;
            figures.put(String.valueOf(((Map<?, ?>) figure.get("figure")).get("name")), figure.get("typed"));
        }
        clause.put("figures", figures);
        clause.put("version", version());
        return clause;
    }

    ValidatableResponse save(String principle, Map<String, Object> clause) {
        return json().body(clause).put(DRAFT + "/principles/" + principle).then();
    }

    ValidatableResponse bind(String principle, String strength) {
        Map<String, Object> clause = clause(principle);
        clause.put("strength", strength);
        return save(principle, clause);
    }

    ValidatableResponse figure(String principle, String name, Object value) {
        Map<String, Object> clause = clause(principle);
        clause.put("figures", new HashMap<>((Map<?, ?>) clause.get("figures")));
        @SuppressWarnings("unchecked")
        Map<String, Object> figures = (Map<String, Object>) clause.get("figures");
        figures.put(name, value);
        return save(principle, clause);
    }

    ValidatableResponse leaveOut(String principle) {
        return json().body(Map.of("version", version())).post(DRAFT + "/principles/" + principle + "/removal").then();
    }

    /** Simulates it and waits for the end. */
    ValidatableResponse simulated() throws InterruptedException {
        json().post(DRAFT + "/simulation").then().statusCode(202);
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        ValidatableResponse seen = json().get(DRAFT + "/simulation").then().statusCode(200);
        while (seen.extract().path("state").equals("running") && System.nanoTime() < end) {
            Thread.sleep(50);
            seen = json().get(DRAFT + "/simulation").then().statusCode(200);
        }
        return seen;
    }

    RequestSpecification json() {
        return As.caller(who).contentType(ContentType.JSON);
    }
}
