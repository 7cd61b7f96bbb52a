package org.nhshdx.web.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.chapter.Address;
import org.nhshdx.core.message.Message;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.world.OpenForm;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;

@QuarkusTest
class HandingOverApplicationsTest {

    @Inject
    World world;

    @Inject
    Scope scope;

    @Test
    void whoeverHasItGivesItToAColleagueByNameWhoIsTold() {
        String ottoline = idOf(Cast.OTTOLINE);
        Group group = Group.applied(Cast.PIP, "Handing Alpha");
        Map<String, Object> over = Map.of("to", ottoline, "reason", "I am away from Friday.");
        group.faces(Cast.BRAM, "handing-over", over).statusCode(409).body("detail", containsString("Take it first"));
        group.faces(Cast.BRAM, "review", Map.of()).statusCode(200);
        group.faces(Cast.BRAM, "handing-over", Map.of("to", ottoline)).statusCode(422).body("problems[0].field", is("reason"));
        group.faces(Cast.BRAM, "handing-over", over).statusCode(200)
                .body("application.reviewer", is("Ottoline Marsh")).body("application.state", is("in-review"))
                .body("application.history[0].outcome", is("handed-over"))
                .body("application.history[0].reason", is("To Ottoline Marsh: I am away from Friday."));
        assertThat(messagesOf("handing-alpha")).extracting(it -> it.to().address()).containsExactly("ottoline@example.org");
        group.faces(Cast.BRAM, "handing-over", over).statusCode(409);
    }

    @Test
    void itIsGivenToNobodyWhoIsInTheChapterOrSteppedAside() {
        String zofia = idOf(Cast.ZOFIA);
        String ottoline = idOf(Cast.OTTOLINE);
        Group group = Group.applied(Cast.ZOFIA, "Handing Beta");
        group.faces(Cast.BRAM, "review", Map.of()).statusCode(200).body("colleagues.name", hasItem("Ottoline Marsh"))
                .body("colleagues.name", not(hasItem("Zofia Wróbel-Kent"))).body("colleagues.name", not(hasItem("Bram Castellane")));
        group.faces(Cast.OTTOLINE, "stepping-aside", Map.of("reason", "A friend.")).statusCode(200);
        for (String nobody : List.of(zofia, ottoline, idOf(Cast.PIP), "nobody")) {
            group.faces(Cast.BRAM, "handing-over", Map.of("to", nobody, "reason", "Away.")).statusCode(422)
                    .body("problems[0].field", is("to"));
        }
    }

    @Test
    void thePageOffersTheColleaguesAndKeepsEveryWord() {
        idOf(Cast.OTTOLINE);
        Group group = Group.applied(Cast.PIP, "Handing Gamma");
        group.faces(Cast.BRAM, "review", Map.of()).statusCode(200);
        Visitor bram = Visitor.as("bram");
        String at = "/core-team/applications/handing-gamma";
        var refused = bram.form(at, at + "/handing-over").fill("over.reason", "I am away.").send();
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(OpenForm.value(refused, "over.reason")).isEqualTo("I am away.");
        assertThat(bram.form(at, at + "/handing-over").fill("over.reason", "I am away.").fill("over.to", idOf(Cast.OTTOLINE)).send()
                .statusCode()).isEqualTo(303);
        group.reads().body("reviewer", is("Ottoline Marsh"));
    }

    private String idOf(Cast one) {
        return world.asker(one).person().toString();
    }

    private List<Message> messagesOf(String slug) {
        UUID chapter = scope.readingShared(() -> Address.at(slug)).orElseThrow().chapterId();
        return scope.readingShared(() -> Message.list("chapterId = ?1 and once like 'handed over%'", chapter));
    }
}
