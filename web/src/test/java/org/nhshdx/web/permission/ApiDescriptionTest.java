package org.nhshdx.web.permission;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApiDescriptionTest {
    private static final List<?> NONE = List.of();
    private static final List<?> TOKEN = List.of(Map.of("token", List.of()));

    private Map<String, Map<String, Map<String, Object>>> paths;

    @BeforeEach
    void read() {
        JsonPath description = given().accept("application/json").get("/q/openapi").jsonPath();
        paths = description.getMap("paths");
    }

    @Test
    void isOfTheApiAndOfNoPage() {
        assertThat(paths.keySet()).isNotEmpty().allMatch(address -> address.startsWith("/api/v1/"));
    }

    @Test
    void saysOfEachDeedWhetherItNeedsAToken() {
        assertThat(keys("/api/v1/charter", "get")).isEqualTo(NONE);
        assertThat(keys("/api/v1/charter/examinations", "post")).isEqualTo(NONE);
        assertThat(keys("/api/v1/organise", "get")).isEqualTo(TOKEN);
        assertThat(keys("/api/v1/core-team/queue", "get")).isEqualTo(TOKEN);
    }

    @Test
    void declaresEveryVariableOfAnAddress() {
        paths.forEach((address, operations) -> operations.forEach((method, operation) ->
                assertThat(declared(operation))
                        .as("%s %s", method, address)
                        .containsExactlyInAnyOrderElementsOf(variables(address))));
    }

    private Object keys(String address, String method) {
        return paths.get(address).get(method).get("security");
    }

    private static List<String> variables(String address) {
        return Pattern.compile("\\{(\\w+)}").matcher(address).results().map(found -> found.group(1)).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> declared(Map<String, Object> operation) {
        return ((List<Map<String, String>>) operation.getOrDefault("parameters", List.of())).stream()
                .filter(parameter -> "path".equals(parameter.get("in")))
                .map(parameter -> parameter.get("name"))
                .toList();
    }
}
