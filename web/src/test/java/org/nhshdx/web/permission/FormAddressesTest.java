package org.nhshdx.web.permission;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every address that takes a form answers who opens it: as a page, or by leading to the page with the form. */
@QuarkusTest
class FormAddressesTest {

    private static final String PLACE = "gatley";

    @Test
    void noAddressOfAFormIsADeadEndForWhoeverOpensIt() {
        List<Endpoint> pages = Endpoint.running().stream().filter(endpoint -> !endpoint.isForPrograms()).toList();
        Set<String> shown = pages.stream().filter(one -> one.method().equals("GET")).map(FormAddressesTest::shape)
                .collect(Collectors.toSet());
        assertThat(pages).filteredOn(one -> one.method().equals("POST") && !shown.contains(shape(one)))
                .hasSizeGreaterThan(20)
                .allSatisfy(form -> {
                    var answer = given().redirects().follow(false).get(form.addressAt(PLACE));
                    assertThat(answer.statusCode()).as("GET %s", form.path()).isEqualTo(303);
                    String page = URI.create(answer.header("Location")).getPath();
                    assertThat(form.addressAt(PLACE)).startsWith(page);
                    assertThat(shown).as("%s leads to %s", form.path(), page).anyMatch(page::matches);
                });
    }

    private static String shape(Endpoint endpoint) {
        return endpoint.path().replaceAll("(?<=.)/$", "").replace(".", "\\.").replaceAll("\\{[^/}]*}", "[^/]+");
    }
}
