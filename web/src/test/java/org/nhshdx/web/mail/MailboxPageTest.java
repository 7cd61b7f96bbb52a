package org.nhshdx.web.mail;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.message.Recipient;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.message.Mailbox;
import org.nhshdx.tenant.message.MessageToSend;
import org.nhshdx.tenant.message.Outbox;
import org.nhshdx.tenant.scope.Scope;

@QuarkusTest
class MailboxPageTest {

    @Inject
    Outbox outbox;

    @Inject
    Scope scope;

    @Inject
    Mailbox mailbox;

    @Inject
    MovableClock clock;

    /** After all that other tests queued in years to come: the newest comes first. */
    @Test
    void showsWhatIsSentInDevelopment() {
        clock.on(LocalDate.of(2901, 1, 5), this::isQueuedAndShown);
    }

    private void isQueuedAndShown() {
        scope.writingShared(() -> outbox.queue(
                MessageToSend.saying("mailbox", "news", "Read me here", "It *happened*."), new Recipient("Reader", "reader@mailbox.example")));
        given().get("/dev/mailbox").then().statusCode(200).body(containsString("Read me here"));
        var message = mailbox.latest().stream().filter(one -> one.words().subject().equals("Read me here")).findFirst().orElseThrow();
        given().get("/dev/mailbox/" + message.id()).then().statusCode(200)
                .body(containsString("<em>happened</em>"), containsString("It *happened*."));
    }

    @Test
    void isInNoPackagedApplication() {
        assertThat(Stream.of(MailboxPage.class, Mailbox.class)).allSatisfy(part ->
                assertThat(part.getAnnotation(IfBuildProfile.class).anyOf()).containsExactlyInAnyOrder("dev", "test"));
    }
}
