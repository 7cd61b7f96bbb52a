package org.nhshdx.web.world;

import io.restassured.RestAssured;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.nhshdx.web.running.As;

/** Somebody at the pages, one of the cast or nobody we know: opens them, fills in their forms and sends those with the form's token. */
public final class Visitor {

    private static final String TOKEN = "csrf-token";

    private final Cookies session;
    private final Map<String, String> headers;

    private Visitor(Cookies session, Map<String, String> headers) {
        this.session = session;
        this.headers = headers;
    }

    public static Visitor as(String username) {
        return new Visitor(As.sessionOf(username), Map.of());
    }

    /** Somebody who isn't signed in, whose connection has that address on the network. */
    public static Visitor from(String address) {
        return new Visitor(new Cookies(), Map.of("X-Forwarded-For", address));
    }

    /** Somebody who isn't signed in. */
    public static Visitor anybody() {
        return new Visitor(new Cookies(), Map.of());
    }

    public Response open(String path) {
        return calls().get(path);
    }

    /** Asks for what is told of an address, and not for what is there. */
    public Response about(String path) {
        return calls().head(path);
    }

    /** Opens the page with the form, fills these fields in and sends it to the same address. */
    public Response submit(String path, Map<String, String> fields) {
        Response page = open(path);
        return forms().cookie(TOKEN, page.cookie(TOKEN))
                .formParam(TOKEN, page.htmlPath().getString("**.find { it.@name == '" + TOKEN + "' }.@value"))
                .formParams(fields)
                .post(path);
    }

    /** The form on this page that posts to its own address. */
    public OpenForm form(String path) {
        return form(path, "");
    }

    /** The form on this page that posts to that address. */
    public OpenForm form(String path, String action) {
        return OpenForm.on(this, path, open(path), action);
    }

    Response send(String action, Response page, Map<String, String> fields) {
        return forms().cookie(TOKEN, page.cookie(TOKEN)).formParams(fields).post(action);
    }

    /** Sends the fields as a page of somebody else's would: without the form's token. */
    public Response submitWithoutToken(String path, Map<String, String> fields) {
        return forms().formParams(fields).post(path);
    }

    private RequestSpecification forms() {
        return calls().contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }

    private RequestSpecification calls() {
        return RestAssured.given().cookies(session).headers(headers).redirects().follow(false);
    }
}
