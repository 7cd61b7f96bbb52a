package org.nhshdx.web.feed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
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
import org.nhshdx.tenant.site.EventOnSite;
import org.nhshdx.tenant.site.Happening;

/** Answers with what happened to some days, for news readers (RFC 4287), or with "not modified" to whoever holds the same bytes. */
@ApplicationScoped
class FeedAnswers {

    static final String TYPE = "application/atom+xml;charset=UTF-8";
    static final int LATEST = 50;

    /**
     * @param home the path of the page it is the news of
     * @param self its own path
     */
    @CheckedTemplate(basePath = "feed", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Atom(String name, String home, String self, List<Entry> entries, Instant updated) implements TemplateInstance {}

    Response answer(Request request, String name, String home, String self, List<EventOnSite> events) {
        List<Entry> entries = events.stream().flatMap(event -> Happening.of(event).stream().map(one -> new Entry(event, one)))
                .sorted(Comparator.comparing((Entry entry) -> entry.happening().at()).reversed()).limit(LATEST).toList();
        Instant updated = entries.stream().map(entry -> entry.happening().at()).findFirst().orElse(Instant.EPOCH);
        byte[] bytes = new Atom(name, home, self, entries, updated).render().getBytes(StandardCharsets.UTF_8);
        EntityTag tag = new EntityTag(Sha256.hex(bytes));
        return Optional.ofNullable(request.evaluatePreconditions(tag)).orElseGet(() -> Response.ok(bytes, TYPE)).tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }

    /** Something that happened to one of the days. */
    record Entry(EventOnSite event, Happening happening) {

        /** Its own name for good. */
        public String anchor() {
            return event.path() + "/history#" + happening.at().toEpochMilli();
        }
    }
}
