package org.nhshdx.web.layout;

import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;
import org.nhshdx.web.world.World.Place;

/** What people type may be long; what is far too long is refused with a page and not with silence. */
@QuarkusTest
class LongFormsTest {

    private static final String WORDS = "Tea für رهام 🌱 & <b>cake</b>\n";

    @Inject
    World world;

    private String form;

    @BeforeEach
    void chooseAForm() {
        Place place = world.approvedChapter("Longwords " + System.nanoTime() % 10_000, Cast.MARIGOLD);
        form = "/core-team/chapters/" + place.slug() + "/suspension";
    }

    @Test
    void keepAHundredThousandCharactersOfEveryKind() {
        String text = WORDS.repeat(100_000 / WORDS.length());
        Visitor.as("bram").submit(form, Map.of("reason", text)).then()
                .statusCode(422)
                .body(containsString(escaped(text.strip()).substring(90_000)));
    }

    @Test
    void refuseSixHundredThousandWithAPage() {
        Visitor.as("bram").submit(form, Map.of("reason", "x".repeat(600_000))).then()
                .statusCode(413)
                .body(containsString("That is too much at once"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
