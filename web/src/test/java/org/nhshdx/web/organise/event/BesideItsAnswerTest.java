package org.nhshdx.web.organise.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nhshdx.tenant.charter.principle.Principle;
import org.nhshdx.tenant.charter.principle.Principles;

/** Each part of an event's form shows what the charter says where the answer is typed. */
class BesideItsAnswerTest {

    private static final Pattern BESIDE = Pattern.compile("\\{#beside findings=findings about=\"([a-z-]+)\"");

    @ParameterizedTest
    @EnumSource(EventPart.class)
    void everyPrincipleThatAPartAnswersStandsInIt(EventPart part) throws IOException {
        String template = template();
        Set<String> here = principles(template.substring(template.indexOf("{#case " + part.name() + "}")).split("\\{#case |\\{/switch}")[1]);
        assertThat(here).isEqualTo(
                Principles.all().stream().map(Principle::id).filter(part::answers).collect(Collectors.toSet())).isNotEmpty();
    }

    private static Set<String> principles(String template) {
        return BESIDE.matcher(template).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static String template() throws IOException {
        try (InputStream in = EventPart.class.getResourceAsStream("/templates/organise/event/part.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
