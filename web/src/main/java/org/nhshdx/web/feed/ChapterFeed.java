package org.nhshdx.web.feed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nhshdx.core.digest.Sha256;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.site.Calendars;
import org.nhshdx.tenant.site.ChapterOnSite;
import org.nhshdx.tenant.site.EventOnSite;
import org.nhshdx.tenant.site.Happening;

/** What happens to one chapter's days, for news readers (RFC 4287); empty and without the brand outside the umbrella. */
@Path("/x/{place}/feed.atom")
public class ChapterFeed {

    private static final String TYPE = "application/atom+xml;charset=UTF-8";
    private static final int LATEST = 50;

    @CheckedTemplate(basePath = "feed", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Atom(ChapterOnSite chapter, List<Entry> entries, Instant updated) implements TemplateInstance {}

    @Inject
    Calendars calendars;

    @GET
    @Does(Verb.READ_PUBLIC)
    @Produces(TYPE)
    public Response show(String place, @Context Request request) {
        Calendars.OfChapter found = calendars.of(place).orElseThrow(() -> Refused.notFound("There is no chapter here."));
        List<Entry> entries = found.events().stream().flatMap(event -> Happening.of(event).stream().map(one -> new Entry(event, one)))
                .sorted(Comparator.comparing((Entry entry) -> entry.happening().at()).reversed()).limit(LATEST).toList();
        Instant updated = entries.stream().map(entry -> entry.happening().at()).findFirst().orElse(Instant.EPOCH);
        byte[] bytes = new Atom(found.chapter(), entries, updated).render().getBytes(StandardCharsets.UTF_8);
        EntityTag tag = new EntityTag(Sha256.hex(bytes));
        return Optional.ofNullable(request.evaluatePreconditions(tag)).orElseGet(() -> Response.ok(bytes, TYPE)).tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }

    /** Something that happened to one of its days. */
    record Entry(EventOnSite event, Happening happening) {

        /** Its own name for good. */
        public String anchor() {
            return event.path() + "/history#" + happening.at().toEpochMilli();
        }
    }
}
