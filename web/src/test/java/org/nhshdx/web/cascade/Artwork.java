package org.nhshdx.web.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.web.licence.Asking;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World.Place;

/**
 * A chapter's lock-up and one event's poster, granted: what its lead takes along, and what the register says of them.
 *
 * @param lockUp the code of the licence for the lock-up
 * @param poster the code of the one for the poster
 */
record Artwork(Place place, String event, String lockUp, String poster) {

    static Artwork granted(PublicBytes site, LocalDate until) {
        Asking asking = new Asking(site.place());
        return new Artwork(
                site.place(), site.event(), asking.granted(until, "lock-up"), asking.grantedFor(site.event(), until, "poster"));
    }

    /** Every file of them, and all in one. */
    private List<String> files() {
        return List.of("files/lock-up-wide-light.svg", "files/lock-up-round-dark-1024.png", "files/poster-1240.png?event=" + event,
                "files/poster.pdf?event=" + event, "everything.zip", "everything.zip?event=" + event);
    }

    List<String> codes() {
        return List.of(lockUp, poster);
    }

    /** The bytes of every file. */
    Map<String, byte[]> taken() {
        Visitor lead = lead();
        Map<String, byte[]> taken = new LinkedHashMap<>();
        for (String file : files()) {
            Response answer = lead.open(at(file));
            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            taken.put(file, answer.asByteArray());
        }
        return taken;
    }

    void isGone(String... why) {
        Visitor lead = lead();
        assertThat(files()).allSatisfy(file -> {
            Response answer = lead.open(at(file));
            assertThat(answer.statusCode()).as(file).isEqualTo(410);
            assertThat(answer.asString()).as(file).contains("This isn’t handed out").contains(why);
        });
        codes().forEach(code -> {
            assertThat(PublicBytes.read("/verify/" + code)).contains("No, not any more").doesNotContain("NHSHDx " + place.name());
            assertThat(PublicBytes.read("/api/v1/register/" + code)).contains("\"inForce\":false");
        });
    }

    /** What the chapter looks at before a grant, it goes on looking at after the end. */
    void isStillShownAtTheDesk() {
        Visitor lead = lead();
        assertThat(List.of("previews/lock-up-wide-light.png", "previews/poster.png?event=" + event)).allSatisfy(preview ->
                lead.open(at(preview)).then().statusCode(200).contentType("image/png"));
    }

    private static Visitor lead() {
        return Visitor.as(Cast.MARIGOLD.username());
    }

    private String at(String file) {
        return "/organise/" + place.slug() + "/assets/" + file;
    }
}
