package org.nhshdx.web.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.application.LettingGo;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.web.running.As;

@QuarkusTest
class LettingGoTest {

    @Inject
    LettingGo lettingGo;

    @Inject
    MovableClock clock;

    @Test
    void aDraftThatNobodyTouchesForNinetyDaysIsLetGoOnceOnHoweverManyNodes() {
        Group left = Group.starting(Cast.PIP, "Letting Go Alpha");
        Group submitted = Group.applied(Cast.PIP, "Letting Go Beta");
        clock.on(clock.today().plusDays(89), lettingGo::letGo);
        left.reads().body("state", is("draft"));
        clock.on(clock.today().plusDays(91), () -> Stream.generate(() -> CompletableFuture.runAsync(lettingGo::letGo))
                .limit(3).toList().forEach(CompletableFuture::join));
        left.reads().body("state", is("withdrawn")).body("standing", is("released"))
                .body("history", hasSize(1)).body("history[0].by", is("The calendar"));
        submitted.reads().body("state", is("submitted"));
        Stream<String> verbs = As.caller("pip").get("/api/v1/organise/" + left.address() + "/log")
                .jsonPath().getList("items.verb", String.class).stream();
        assertThat(verbs).containsExactly("let go", "start");
    }
}
