package org.nhshdx.tenant.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.ws.rs.core.MediaType;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

/** A refusal as the API tells it: problem details for HTTP (RFC 9457), with advice for each field that needs one. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "problems"})
public record Problem(
        String type, String title, int status, String detail, String instance, List<FieldProblem> problems) {

    /** The content type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    static final MediaType TYPE = new MediaType("application", "problem+json");

    private static final JsonMapper JSON = new JsonMapper();

    /** One field that has to change, and how. */
    public record FieldProblem(String field, String advice) {}

    /** The problem that an expected refusal is, at this path. */
    static Problem of(Refused refused, String path) {
        var fields = refused.advice().stream()
                .filter(Advice::namesAField)
                .map(advice -> new FieldProblem(advice.field(), advice.sentence()))
                .toList();
        return of(refused.kind().status(), refused.getMessage(), path, fields);
    }

    /** The problem that a bare status is, at this path. */
    public static Problem of(int status, String path) {
        return of(status, StatusWords.of(status).sentence(), path, List.of());
    }

    /** Our own mistake: logged under this id, which is all that the reader needs to tell us. */
    static Problem unexpected(UUID id) {
        var detail = "Something went wrong on our side. If it happens again, tell us this number: " + id;
        return of(500, detail, "urn:uuid:" + id, List.of());
    }

    private static Problem of(int status, String detail, String instance, List<FieldProblem> problems) {
        return new Problem("about:blank", StatusWords.of(status).title(), status, detail, instance, problems);
    }

    /** What refused it, in a sentence for its reader; empty where nothing more is known than the status. */
    public String reason() {
        return status >= 500 && status != 503 || detail.equals(StatusWords.of(status).sentence()) ? "" : detail;
    }

    /** The body to send; as text, because whoever writes JSON would wrap bytes once more. */
    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
