package org.nhshdx.web.running;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.audit.PlatformEntry;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.tenancy.AsRole;
import org.nhshdx.web.world.World;
import org.nhshdx.web.world.World.Place;

/** The command that whoever runs NHSHDx gives. */
@QuarkusTest
class LogVerificationTest {

    private static final Pattern KEPT = Pattern.compile("Keep this elsewhere for the next time: (\\d+:[0-9a-f]{64})");

    @Inject
    World world;

    @Inject
    Scope scope;

    @Inject
    LogVerification verification;

    @Test
    void endsWellWhenAllAreWholeAndTellsWhatToKeep() {
        world.approvedChapter("Verified Alpha", Cast.MARIGOLD);
        Told told = tell("verify-log");
        assertThat(told.code()).as(told.words()).isZero();
        assertThat(told.words()).contains("all are whole.");
        assertThat(tell("verify-log", kept(told)).code()).isZero();
    }

    @Test
    void namesTheLogAndTheLineThatWasTamperedWith() throws SQLException {
        Place place = world.approvedChapter("Verified Beta", Cast.MARIGOLD);
        tamper("verb || '.'", place);
        try {
            Told told = tell("verify-log");
            assertThat(told.code()).isEqualTo(1);
            assertThat(told.words()).contains("NHSHDx Verified Beta: Line 2 doesn't follow", "not all are whole.", "Go on keeping what an earlier check told you")
                    .doesNotContain("Keep this elsewhere");
        } finally {
            tamper("left(verb, -1)", place);
        }
    }

    @Test
    void findsThatThePlatformsLogIsNotTheOneThatWasKeptAndWritesNothingOnTheStrengthOfIt() {
        Place place = world.approvedChapter("Verified Gamma", Cast.MARIGOLD);
        Told told = tell("verify-log", "1:" + "0".repeat(64));
        assertThat(told.code()).isEqualTo(1);
        assertThat(told.words()).contains("The platform: Line 1 isn't the one that was written down elsewhere");
        assertThat(scope.readingShared(() -> PlatformEntry.lastAnchorOf(place.id()))).isEmpty();
        assertThat(tell("verify-log").code()).isZero();
        assertThat(scope.readingShared(() -> PlatformEntry.lastAnchorOf(place.id()))).isPresent();
    }

    @Test
    void saysHowItIsGivenWhenItIsNotUnderstood() {
        assertThat(tell("verify-log", "yesterday").code()).isEqualTo(2);
        assertThat(LogVerification.isAskedBy()).isFalse();
        assertThat(LogVerification.isAskedBy("verify-log")).isTrue();
        assertThat(LogVerification.complaint("verifylog")).hasValueSatisfying(said -> assertThat(said).contains("no command “verifylog”"));
        assertThat(LogVerification.complaint("verify-log", "1:0")).isEmpty();
        assertThat(LogVerification.complaint()).isEmpty();
    }

    private static String kept(Told told) {
        Matcher matcher = KEPT.matcher(told.words());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private Told tell(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = verification.run(new PrintStream(out, true, StandardCharsets.UTF_8), arguments);
        return new Told(code, out.toString(StandardCharsets.UTF_8));
    }

    private static void tamper(String verb, Place place) throws SQLException {
        try (Connection maintenance = AsRole.open(AsRole.MAINTENANCE)) {
            AsRole.run(maintenance, "UPDATE audit_entry SET verb = %s WHERE chapter_id = '%s' AND number = 2".formatted(verb, place.id()));
        }
    }

    private record Told(int code, String words) {}
}
