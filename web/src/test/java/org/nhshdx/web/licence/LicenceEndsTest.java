package org.nhshdx.web.licence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.audit.AuditEntry;
import org.nhshdx.core.brand.Licence;
import org.nhshdx.core.message.Message;
import org.nhshdx.tenant.brand.ExpiringLicences;
import org.nhshdx.tenant.brand.SuspendingChapters;
import org.nhshdx.tenant.charter.principle.InWords;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.licence.LicenceReader;
import org.nhshdx.tenant.licence.RemindingOfEnds;
import org.nhshdx.tenant.licence.Renewal;
import org.nhshdx.tenant.licence.RenewingOwnLicences;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.words.Dates;
import org.nhshdx.web.world.World;

/** How licences end, are renewed and come back, tried by moving the clock; each test has a chapter of its own. */
@QuarkusTest
class LicenceEndsTest {

    @Inject
    World world;

    @Inject
    Scope scope;

    @Inject
    MovableClock clock;

    @Inject
    ExpiringLicences expiring;

    @Inject
    RemindingOfEnds reminding;

    @Inject
    RenewingOwnLicences renewing;

    @Inject
    SuspendingChapters suspending;

    @Inject
    LicenceReader reader;

    private Asking chapter(String name) {
        return new Asking(world.approvedChapter(name, Cast.MARIGOLD));
    }

    @Test
    void oneAssetIsRevokedWithAReasonAndReinstatedAndTheNameStays() {
        Asking chapter = chapter("Ending Alpha");
        String code = chapter.granted(clock.today().plusMonths(6), "lock-up");
        chapter.send("bram", "/licences/" + code + "/revocation", Map.of()).statusCode(422);
        chapter.send("bram", "/licences/" + code + "/revocation", Map.of("reason", "It stood beside a sponsor’s mark.")).statusCode(200)
                .body("state", is("revoked"));
        given().get("/verify/" + code).then().statusCode(200).body(containsString("is revoked"))
                .body(containsString("It stood beside a sponsor’s mark."));
        given().get("/api/v1/chapters/" + chapter.place().slug()).then().body("chapter.underUmbrella", is(true));
        chapter.send("bram", "/licences/" + code + "/revocation", Map.of("reason", "Again.")).statusCode(409);
        chapter.send("ottoline", "/licences/" + code + "/reinstatement", Map.of("reason", "It is gone.")).statusCode(200)
                .body("state", is("granted"));
        given().get("/api/v1/register/" + code).then().body("inForce", is(true));
    }

    @Test
    void revokingTheNameByItsCodeIsTheWholeCascade() {
        Asking chapter = chapter("Ending Beta");
        chapter.send("bram", "/licences/" + chapter.place().code() + "/revocation", Map.of("reason", "Tickets were sold.")).statusCode(200);
        given().get("/api/v1/chapters/" + chapter.place().slug()).then().body("chapter.underUmbrella", is(false));
    }

    @Test
    void aChapterGivesBackWhatItDoesntNeedButNotItsName() {
        Asking chapter = chapter("Ending Gamma");
        String code = chapter.granted(clock.today().plusMonths(6), "sticker");
        chapter.send("marigold", "/licences/" + chapter.place().code() + "/return", Map.of()).statusCode(409);
        chapter.send("marigold", "/licences/" + code + "/return", Map.of("reason", "")).statusCode(200).body("state", is("given-back"));
        given().get("/verify/" + code).then().statusCode(200).body(containsString("has given its licence for the sticker back"));
        chapter.asked(clock.today().plusMonths(6), "sticker");
    }

    @Test
    void onePressRenewsForAsLongAgainUnderTheSameCode() {
        Asking chapter = chapter("Ending Delta");
        LocalDate until = clock.today().plusDays(90);
        String code = chapter.granted(until, "poster");
        assertThatThrownBy(() -> renew(chapter, code)).isInstanceOfSatisfying(Refused.class, refusal ->
                assertThat(refusal.advice().get(0).sentence()).contains("can be renewed from"));
        Renewal renewal = clock.on(until.minusDays(30), () -> renew(chapter, code));
        assertThat(renewal.until()).hasValue(until.plusDays(91));
        assertThat(renewal.changed()).isEmpty();
        assertThat(reader.licence(chapter.place().id(), code).deed().orElseThrow())
                .contains("Signed again by Marigold Tembo", "goes on until " + Dates.inWords(until.plusDays(91)));
        clock.on(until.plusDays(1), () ->
                given().get("/api/v1/register/" + code).then().body("inForce", is(true)).body("until", is(until.plusDays(91).toString())));
    }

    @Test
    void nothingIsRenewedPastTheNameAndTheNameIsRenewedTheSameWay() {
        Asking chapter = chapter("Ending Epsilon");
        LocalDate nameEnds = reader.licence(chapter.place().id(), chapter.place().code()).until();
        String code = chapter.granted(nameEnds, "poster");
        clock.on(nameEnds.minusDays(10), () -> {
            assertThatThrownBy(() -> renew(chapter, code)).hasMessageContaining("Renew the name first");
            assertThat(renew(chapter, chapter.place().code()).until()).hasValue(nameEnds.plusYears(1));
            assertThat(renew(chapter, code).until()).hasValueSatisfying(until -> assertThat(until).isAfter(nameEnds));
        });
    }

    @Test
    void whatHasChangedMakesItARequestWhichKeepsTheCode() {
        Asking chapter = chapter("Ending Zeta");
        LocalDate until = clock.today().plusDays(40);
        String code = chapter.granted(until, "poster");
        world.judged(chapter.place(), "neutral-ground", false, "One product after all.");
        Renewal renewal = clock.on(until.minusDays(13), () -> renew(chapter, code));
        assertThat(renewal.until()).isEmpty();
        assertThat(renewal.changed()).anyMatch(sentence -> sentence.contains("broken"));
        String request = renewal.request().orElseThrow().toString();
        clock.on(until.minusDays(13), () ->
                assertThatThrownBy(() -> renew(chapter, code)).hasMessageContaining("asked for it already"));
        chapter.grant("bram", request, Map.of()).statusCode(409).body("detail", containsString("Every rule has to be kept"));
        world.judged(chapter.place(), "neutral-ground", true, "They took it out.");
        chapter.grant("bram", request, Map.of("conditions", "Without the old slogan.")).statusCode(200);
        chapter.licences().body("findAll { it.asset == 'poster' }", hasSize(1)).body("find { it.asset == 'poster' }.code", is(code))
                .body("find { it.asset == 'poster' }.conditions", is("Without the old slogan."))
                .body("find { it.asset == 'poster' }.until", is(until.plusDays(41).toString()));
    }

    @Test
    void whatIsGrantedForAShortTimeIsNotRenewedTheDayItIsGranted() {
        Asking chapter = chapter("Ending Nu");
        LocalDate until = clock.today().plusDays(25);
        String code = chapter.granted(until, "poster");
        assertThatThrownBy(() -> renew(chapter, code)).isInstanceOfSatisfying(Refused.class, refusal ->
                assertThat(refusal.advice().get(0).sentence()).contains("can be renewed from"));
        clock.on(until.minusDays(8), () -> assertThat(renew(chapter, code).until()).hasValue(until.plusDays(26)));
    }

    @Test
    void whatWasCutShortOrGrantedOnConditionIsRenewedByADecisionAloneAndItsTextSaysWhatWasGranted() {
        Asking chapter = chapter("Ending Xi");
        LocalDate until = clock.today().plusDays(24);
        LocalDate asked = clock.today().plusDays(110);
        chapter.grant("bram", chapter.asked(asked, "poster"), Map.of("until", until.toString())).statusCode(200);
        chapter.grant("bram", chapter.asked(asked, "sticker"), Map.of("conditions", "Indoors alone.")).statusCode(200);
        String poster = chapter.licences().extract().path("find { it.asset == 'poster' }.code");
        String sticker = chapter.licences().extract().path("find { it.asset == 'sticker' }.code");
        assertThat(reader.licence(chapter.place().id(), poster).deed()).hasValueSatisfying(deed ->
                assertThat(deed).contains("until " + InWords.day(until)).doesNotContain(InWords.day(asked)));
        assertThat(reader.licence(chapter.place().id(), sticker).deed()).hasValueSatisfying(deed ->
                assertThat(deed).contains("On this condition: Indoors alone."));
        assertThat(reader.requests(chapter.place().id())).allSatisfy(request ->
                assertThat(request.deed()).contains(InWords.day(asked)).doesNotContain("On this condition"));
        assertAsks(clock.on(until.minusDays(2), () -> renew(chapter, poster)), "it was granted until");
        assertAsks(clock.on(asked.minusDays(2), () -> renew(chapter, sticker)), "on a condition");
    }

    private static void assertAsks(Renewal renewal, String why) {
        assertThat(renewal.until()).isEmpty();
        assertThat(renewal.changed()).hasSize(1).allSatisfy(sentence -> assertThat(sentence).contains(why));
    }

    @Test
    void aLicenceThatIsOverIsRenewedByTheCoreTeamAlone() {
        Asking chapter = chapter("Ending Eta");
        LocalDate until = clock.today().plusDays(20);
        String code = chapter.granted(until, "poster");
        clock.on(until.plusDays(2), () -> {
            Renewal renewal = renew(chapter, code);
            assertThat(renewal.changed()).containsExactly("The licence has ended already.");
            chapter.grant("bram", renewal.request().orElseThrow().toString(), Map.of()).statusCode(200);
            given().get("/api/v1/register/" + code).then().body("inForce", is(true));
        });
    }

    @Test
    void nothingIsRenewedWhileTheChapterIsSuspended() {
        Asking chapter = chapter("Ending Theta");
        String code = chapter.granted(clock.today().plusDays(20), "poster");
        clock.on(clock.today().plusDays(19), () -> assertThat(reader.licence(chapter.place().id(), code).renewableToday()).isTrue());
        suspending.suspend(world.asker(Cast.OTTOLINE), chapter.place().id(), "Nobody answers letters.");
        assertThatThrownBy(() -> renew(chapter, code)).hasMessageContaining("suspended");
        assertThatThrownBy(() -> renew(chapter, chapter.place().code())).hasMessageContaining("suspended");
        clock.on(clock.today().plusDays(19), () -> assertThat(reader.licence(chapter.place().id(), code).renewableToday()).as("is not offered").isFalse());
        clock.on(clock.today().plusMonths(11), () ->
                assertThat(reader.licence(chapter.place().id(), chapter.place().code()).renewableToday()).as("is not offered").isFalse());
    }

    @Test
    void theOrganisersAreRemindedThreeTimesOfEachOnce() {
        Asking chapter = chapter("Ending Iota");
        LocalDate until = clock.today().plusDays(100);
        chapter.granted(until, "sticker");
        assertThat(toldOn(until.minusDays(61), chapter)).isEmpty();
        assertThat(toldOn(until.minusDays(60), chapter)).hasSize(1);
        assertThat(toldOn(until.minusDays(59), chapter)).as("once").hasSize(1);
        assertThat(toldOn(until.minusDays(30), chapter)).hasSize(2);
        assertThat(toldOn(until.minusDays(7), chapter)).hasSize(3).last().satisfies(message -> {
            assertThat(message.words().subject()).startsWith("Your licence for the sticker ends on");
            assertThat(message.words().body()).contains("/organise/ending-iota/brand/NHSHDX-END-");
        });
        assertThat(toldOn(until, chapter)).as("once").hasSize(3);
        assertThat(toldOn(until.plusDays(1), chapter)).as("over").hasSize(3);
    }

    @Test
    void afterAnOutageOnlyTheLatestThatIsDueIsSent() {
        Asking chapter = chapter("Ending Kappa");
        LocalDate until = clock.today().plusDays(100);
        chapter.granted(until, "sticker");
        assertThat(toldOn(until.minusDays(5), chapter)).hasSize(1);
        assertThat(toldOn(until.minusDays(4), chapter)).hasSize(1);
    }

    @Test
    void onThreeNodesAtOnceTheyAreToldOnceAndTheEndIsWrittenDownOnce() {
        Asking chapter = chapter("Ending Lambda");
        LocalDate until = clock.today().plusDays(100);
        chapter.granted(until, "sticker");
        clock.on(until.minusDays(30), () -> onThreeNodes(reminding::remind));
        assertThat(told(chapter)).hasSize(1);
        assertThat(timesLogged(chapter, "remind organisers")).isEqualTo(1);
        clock.on(until.plusDays(1), () -> onThreeNodes(expiring::expire));
        assertThat(timesLogged(chapter, "expire")).isEqualTo(1);
    }

    @Test
    void whatIsTrueOnADayNeverWaitsForTheNight() {
        Asking chapter = chapter("Ending Mu");
        LocalDate until = clock.today().plusDays(9);
        String code = chapter.granted(until, "sticker");
        clock.on(until.plusDays(1), () -> {
            assertThat(scope.reading(chapter.place().id(), () -> Licence.coded(code).orElseThrow().state().code())).isEqualTo("granted");
            assertThat(reader.licence(chapter.place().id(), code).state().code()).isEqualTo("expired");
            given().get("/api/v1/register/" + code).then().body("state", is("expired")).body("inForce", is(false));
        });
    }

    private Renewal renew(Asking chapter, String code) {
        return renewing.renew(world.asker(Cast.MARIGOLD), chapter.place().id(), code);
    }

    private static void onThreeNodes(Runnable job) {
        Stream.generate(() -> CompletableFuture.runAsync(job)).limit(3).toList().forEach(CompletableFuture::join);
    }

    private List<Message> toldOn(LocalDate day, Asking chapter) {
        clock.on(day, reminding::remind);
        return told(chapter);
    }

    private List<Message> told(Asking chapter) {
        UUID id = chapter.place().id();
        List<Message> all = scope.readingShared(() -> Message.list("chapterId = ?1 and about = 'reminder' order by queuedAt, id", id));
        return all.stream().filter(message -> message.words().subject().contains("sticker")).toList();
    }

    private long timesLogged(Asking chapter, String verb) {
        return scope.reading(chapter.place().id(), () -> AuditEntry.latest(0, 50)).stream()
                .filter(entry -> entry.verb().equals(verb))
                .count();
    }
}
