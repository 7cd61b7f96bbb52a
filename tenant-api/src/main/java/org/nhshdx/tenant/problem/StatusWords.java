package org.nhshdx.tenant.problem;

import jakarta.ws.rs.core.Response;

/** What an HTTP status is called, and a sentence for it that its reader can act on. */
record StatusWords(String title, String sentence) {

    static StatusWords of(int status) {
        var known = Response.Status.fromStatusCode(status);
        return new StatusWords(title(status, known), sentence(status));
    }

    private static String title(int status, Response.Status known) {
        return switch (status) {
            case 413 -> "Content Too Large";
            case 422 -> "Unprocessable Content";
            default -> known == null ? "Refused" : known.getReasonPhrase();
        };
    }

    private static String sentence(int status) {
        return switch (status) {
            case 400 -> "This can't be read. Look at the documentation of this address.";
            case 401 -> "Say who you are: send a bearer token that is still good.";
            case 403 -> "You may not do this.";
            case 404 -> "There is nothing here. Look at the address again.";
            case 405 -> "This address doesn't take that method.";
            case 406 -> "This address has no answer in what you accept. The API answers in application/json, pages in text/html.";
            case 413 -> "That is larger than this address takes.";
            case 414 -> "That address is too long. Send less of it.";
            case 415 -> "This address takes no such thing. Send JSON to the API, and say so: Content-Type: application/json.";
            case 429 -> "That is more often than we answer. Try again a little later.";
            case 503 -> "We are too busy just now. Try again in a minute.";
            default -> status < 500 ? "This can't be done as it was asked." : "Something went wrong on our side.";
        };
    }
}
