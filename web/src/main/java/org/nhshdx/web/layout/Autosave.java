package org.nhshdx.web.layout;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nhshdx.tenant.problem.Advice;
import org.nhshdx.tenant.problem.Refused;

/** What a form is answered that saves: to a page's script while somebody is still writing, and to a button. */
@RequestScoped
public class Autosave {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final RoutingContext request;
    private final Clock clock;

    Autosave(RoutingContext request, Clock clock) {
        this.request = request;
        this.clock = clock;
    }

    /** Whether the script asks, which reads JSON, and not a person, who reads pages. */
    public boolean asks() {
        return MediaType.APPLICATION_JSON.equals(request.request().getHeader(HttpHeaders.ACCEPT));
    }

    /** It is saved; the form carries this in that field from now on, so that what is typed next follows what is stored. */
    public Response saved(String field, String value) {
        return Response.ok(new Saved(Map.of(field, value), now())).type(MediaType.APPLICATION_JSON).build();
    }

    /** Where a form leads that its button saved: to a page that says when, as the script does. */
    public Response saved(String path) {
        return Html.seeOther(path + "?saved=" + now());
    }

    /** The time that such an address tells; empty for one that tells none. */
    public static String told(Optional<String> saved) {
        return saved.filter(time -> time.matches("[0-2]\\d:[0-5]\\d")).orElse("");
    }

    private String now() {
        return TIME.format(LocalTime.now(clock));
    }

    /** It isn't saved, and why, for each field. */
    public Response refused(Refused refusal) {
        return Response.status(refusal.kind().status()).entity(new NotSaved(refusal.advice())).type(MediaType.APPLICATION_JSON).build();
    }

    record Saved(Map<String, String> carry, String at) {}

    record NotSaved(List<Advice> advice) {}
}
