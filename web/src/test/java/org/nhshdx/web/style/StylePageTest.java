package org.nhshdx.web.style;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StylePageTest {

    @Test
    void showsTokensWithTheirContrastAndEveryComponent() {
        given().get("/dev/style").then().statusCode(200).body(
                containsString("ink on board: 14.4 in the light, 16.1 in the dark"), containsString("id=\"eventcard\""),
                containsString("There is no 31 February"));
    }

    @Test
    void isInNoPackagedApplication() {
        assertThat(StylePage.class.getAnnotation(IfBuildProfile.class).anyOf()).containsExactlyInAnyOrder("dev", "test");
    }
}
