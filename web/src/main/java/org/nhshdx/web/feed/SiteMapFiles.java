package org.nhshdx.web.feed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nhshdx.tenant.handbook.Handbook;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.site.SiteMap;

/** The site's map for search engines (sitemaps.org): an index, our own pages, and chapters and events part by part. */
@Path("/")
public class SiteMapFiles {

    private static final String XML = "application/xml;charset=UTF-8";
    private static final List<String> OURS = List.of(
            "/", "/events", "/chapters", "/charter", "/conduct", "/register", "/brand", "/handbook", "/privacy", "/accessibility");

    @CheckedTemplate(basePath = "feed", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SiteMapIndex(List<String> maps) implements TemplateInstance {}

    @CheckedTemplate(basePath = "feed", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SiteMapPages(List<String> pages) implements TemplateInstance {}

    @CheckedTemplate(basePath = "feed", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SiteMapSpots(List<SiteMap.Spot> spots) implements TemplateInstance {}

    @Inject
    SiteMap map;

    @GET
    @Path("sitemap.xml")
    @Does(Verb.READ_PUBLIC)
    @Produces(XML)
    public TemplateInstance index() {
        SiteMap.Parts parts = map.parts();
        return new SiteMapIndex(Stream.of(Stream.of("/sitemap/pages.xml"), of("chapters", parts.chapters()), of("events", parts.events()))
                .flatMap(maps -> maps).toList());
    }

    private static Stream<String> of(String kind, int parts) {
        return IntStream.rangeClosed(1, parts).mapToObj(part -> "/sitemap/" + kind + "-" + part + ".xml");
    }

    @GET
    @Path("sitemap/pages.xml")
    @Does(Verb.READ_PUBLIC)
    @Produces(XML)
    public TemplateInstance pages() {
        Stream<String> handbook = Handbook.pages().stream().map(page -> "/handbook/" + page.slug());
        return new SiteMapPages(Stream.concat(OURS.stream(), handbook).toList());
    }

    @GET
    @Path("sitemap/chapters-{part}.xml")
    @Does(Verb.READ_PUBLIC)
    @Produces(XML)
    public TemplateInstance chapters(String part) {
        return new SiteMapSpots(map.chapters(number(part)));
    }

    @GET
    @Path("sitemap/events-{part}.xml")
    @Does(Verb.READ_PUBLIC)
    @Produces(XML)
    public TemplateInstance events(String part) {
        return new SiteMapSpots(map.events(number(part)));
    }

    private static int number(String part) {
        if (!part.matches("[1-9]\\d{0,4}")) {
            throw Refused.notFound("The site's map has no such part.");
        }
        return Integer.parseInt(part);
    }
}
