package org.nhshdx.web.application;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.web.running.As;

/** A group that applies through the API, led by one of the cast. */
public final class Group {

    private final Cast lead;
    private final String place;
    private final String address;

    private Group(Cast lead, String place, String address) {
        this.lead = lead;
        this.place = place;
        this.address = address;
    }

    public static Group starting(Cast lead, String place) {
        String address = As.caller(lead.username()).contentType(ContentType.JSON).body(Map.of("place", place))
                .post("/api/v1/organise").then().statusCode(201).extract().path("chapter");
        return new Group(lead, place, address);
    }

    /** One that has submitted a whole application. */
    public static Group applied(Cast lead, String place) {
        Group group = starting(lead, place);
        group.saves(group.answers()).statusCode(200);
        group.does("signature").statusCode(200);
        group.does("submission").statusCode(200);
        return group;
    }

    /** The working address, which stays. */
    public String address() {
        return address;
    }

    /** Where it is found now. */
    public String slug() {
        return reads().extract().path("slug");
    }

    public Map<String, Object> answers() {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("place", place);
        answers.put("town", "Hereford");
        answers.put("postcode", "HR1 2PJ");
        answers.put("nation", "england");
        answers.put("whoYouAre", "Two of us from the community team.");
        answers.put("team", List.of(
                Map.of("name", "Wren Tamsin-Okafor", "does", "district nurse"),
                Map.of("name", "Jory Petrakis", "does", "developer")));
        answers.put("hostOrganisation", "The old library");
        answers.put("why", "Nobody here has met a developer.");
        answers.put("forWhom", "Everybody who cares for somebody.");
        answers.put("roughDate", "A Saturday in spring");
        answers.put("roughVenue", "The old library");
        answers.put("worries", "The lift.");
        answers.put("sponsorsInMind", List.of());
        answers.put("nhsMarks", "none-used");
        return answers;
    }

    public ValidatableResponse reads() {
        return As.caller(lead.username()).get(at("")).then().statusCode(200);
    }

    public int version() {
        return reads().extract().path("version");
    }

    public ValidatableResponse saves(Map<String, Object> answers) {
        return saves(answers, version());
    }

    public ValidatableResponse saves(Map<String, Object> answers, int version) {
        return As.caller(lead.username()).contentType(ContentType.JSON)
                .body(Map.of("version", version, "answers", answers)).put(at("")).then();
    }

    public ValidatableResponse does(String deed) {
        return does(deed, Map.of());
    }

    public ValidatableResponse does(String deed, Map<String, Object> body) {
        return As.caller(lead.username()).contentType(ContentType.JSON).body(body).post(at("/" + deed)).then();
    }

    /** What one of the core team does about it. */
    public ValidatableResponse faces(Cast coreTeam, String deed, Map<String, Object> body) {
        return As.caller(coreTeam.username()).contentType(ContentType.JSON).body(body).post(decide("/" + deed)).then();
    }

    /** The same with the version that the application has now. */
    public ValidatableResponse facesNow(Cast coreTeam, String deed, Map<String, Object> body) {
        Map<String, Object> withVersion = new LinkedHashMap<>(body);
        withVersion.put("version", seenBy(coreTeam).extract().path("application.version"));
        return faces(coreTeam, deed, withVersion);
    }

    public ValidatableResponse seenBy(Cast coreTeam) {
        return As.caller(coreTeam.username()).get(decide("")).then();
    }

    /** Neutral ground is judged as kept, which every approval waits for. */
    public Group judgedNeutral() {
        Integer seen = seenBy(Cast.OTTOLINE).extract().path("judged.'neutral-ground'");
        Map<String, Object> body = new LinkedHashMap<>(Map.of("principle", "neutral-ground", "kept", true, "reason", "No sponsors."));
        body.put("seen", seen);
        faces(Cast.OTTOLINE, "judgement", body).statusCode(200);
        return this;
    }

    private String at(String path) {
        return "/api/v1/organise/" + address + "/application" + path;
    }

    private String decide(String path) {
        return "/api/v1/core-team/chapters/" + address + "/application" + path;
    }
}
