package org.nhshdx.web.coreteam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;
import org.nhshdx.web.world.World.Place;

@QuarkusTest
class ChapterPagesTest {

    private static final String WHY = "Tickets were sold <b>twice</b> – “£5” each, says رهام 🌱";

    @Inject
    World world;

    @Test
    void showsEveryChapterWithItsLicenceAndLeadsToItsOwnPage() {
        Place place = world.approvedChapter("Aaardvark Pages", Cast.MARIGOLD);
        String list = Visitor.as("bram").open("/core-team/chapters?named=Aaardvark").then().statusCode(200).extract().asString();
        assertThat(list).contains("Aaardvark Pages", "/core-team/chapters/aaardvark-pages", "No event announced");
        String page = Visitor.as("bram").open(pageOf(place)).then().statusCode(200).extract().asString();
        assertThat(page).contains(
                "Under the umbrella", place.code(), "Marigold Tembo", "marigold@example.org", "granted the licence", "Ottoline Marsh");
    }

    @Test
    void revokesWithAReasonAndThenOffersToReinstate() {
        Place place = world.approvedChapter("Pages Alpha", Cast.MARIGOLD);
        Visitor bram = Visitor.as("bram");
        assertThat(offers(bram.open(pageOf(place)))).containsExactly("waivers", "calls", "closing", "stepping-aside", "delegation", "licence/revocation", "suspension");
        submit(bram, place, "licence/revocation", WHY).then().statusCode(303).header("Location", endsWith(pageOf(place)));
        Response page = bram.open(pageOf(place));
        assertThat(page.asString()).contains("Not under the umbrella", "Tickets were sold &lt;b&gt;twice&lt;/b&gt;", "Bram Castellane");
        assertThat(offers(page)).containsExactly("waivers", "calls", "closing", "stepping-aside", "delegation", "licence/reinstatement", "suspension");
        submit(bram, place, "licence/reinstatement", "Paid back.").then().statusCode(303);
        assertThat(bram.open(pageOf(place)).asString()).contains("Under the umbrella");
    }

    @Test
    void suspendsAndLiftsTheSuspension() {
        Place place = world.approvedChapter("Pages Beta", Cast.MARIGOLD);
        Visitor bram = Visitor.as("bram");
        submit(bram, place, "suspension", "Nobody answers.").then().statusCode(303);
        assertThat(offers(bram.open(pageOf(place)))).containsExactly("waivers", "calls", "closing", "stepping-aside", "delegation", "licence/revocation", "reinstatement");
        submit(bram, place, "reinstatement", "They answered.").then().statusCode(303);
        assertThat(offers(bram.open(pageOf(place)))).contains("suspension");
    }

    @Test
    void keepsEveryWordOfWhatIsRefused() {
        Place place = world.approvedChapter("Pages Gamma", Cast.MARIGOLD);
        Visitor bram = Visitor.as("bram");
        submit(bram, place, "suspension", "  ").then().statusCode(422).body(containsString("Say why"));
        String tooLong = WHY + "x".repeat(5_000);
        submit(bram, place, "suspension", tooLong).then().statusCode(422)
                .body(containsString("Shorten this to 5,000 characters"))
                .body(containsString("Tickets were sold &lt;b&gt;twice&lt;/b&gt; – “£5” each, says رهام 🌱xxx"));
        submit(bram, place, "licence/reinstatement", WHY).then().statusCode(409)
                .body(containsString("The licence for the name is granted, not revoked"))
                .body(containsString("Tickets were sold &lt;b&gt;twice"));
    }

    @Test
    void refusesAFormFromElsewhereAndPeopleWhoMayNot() {
        Place place = world.approvedChapter("Pages Delta", Cast.ZOFIA);
        Visitor.as("bram").submitWithoutToken(pageOf(place) + "/suspension", Map.of("reason", WHY)).then().statusCode(400);
        Visitor.as("zofia").open(pageOf(place)).then().statusCode(403);
        Visitor.as("zofia").open(pageOf(place) + "/suspension").then().statusCode(403);
        Visitor.as("pip").open(pageOf(place)).then().statusCode(404);
        Visitor.as("pip").open("/core-team/chapters").then().statusCode(403);
        assertThat(Visitor.as("bram").open(pageOf(place)).asString()).contains("Under the umbrella");
    }

    private static Response submit(Visitor visitor, Place place, String deed, String reason) {
        return visitor.submit(pageOf(place) + "/" + deed, Map.of("reason", reason));
    }

    private static String pageOf(Place place) {
        return "/core-team/chapters/" + place.slug();
    }

    private static List<String> offers(Response page) {
        String prefix = page.htmlPath().getString("**.find { it.@id == 'standing' }.name()") + "";
        assertThat(prefix).isEqualTo("h2");
        return page.htmlPath().getList("**.findAll { it.@href.text().startsWith('/core-team/chapters/') }.@href", String.class)
                .stream()
                .map(href -> href.replaceFirst("^/core-team/chapters/[^/]+/?", ""))
                .filter(deed -> !deed.isEmpty())
                .toList();
    }
}
