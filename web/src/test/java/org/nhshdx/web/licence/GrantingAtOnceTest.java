package org.nhshdx.web.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.brand.BrandAsset;
import org.nhshdx.core.brand.BrandUse;
import org.nhshdx.core.brand.Licence;
import org.nhshdx.core.brand.LicenceCode;
import org.nhshdx.core.brand.LicenceTerms;
import org.nhshdx.core.brand.Signatures;
import org.nhshdx.core.message.Letter;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.licence.AskingForAssets;
import org.nhshdx.tenant.licence.AssetGrant;
import org.nhshdx.tenant.licence.AssetsAsked;
import org.nhshdx.tenant.licence.GrantingAssets;
import org.nhshdx.tenant.licence.LicenceReader;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.running.As;
import org.nhshdx.web.world.World;

/** Two people at the same request, or two requests for the same. */
@QuarkusTest
class GrantingAtOnceTest {

    @Inject
    World world;

    @Inject
    Scope scope;

    @Inject
    MovableClock clock;

    @Inject
    AskingForAssets asking;

    @Inject
    GrantingAssets granting;

    @Inject
    LicenceReader reader;

    private Asking chapter(String name) {
        return new Asking(world.approvedChapter(name, Cast.MARIGOLD));
    }

    @Test
    void ofTwoWhoGrantAtOnceOneWinsAndTheOtherIsToldByWhom() {
        Asking chapter = chapter("Granting Alpha");
        String request = chapter.asked(clock.today().plusMonths(3), "lock-up");
        List<ValidatableResponse> both = atOnce(
                () -> chapter.grant("ottoline", request, Map.of()), () -> chapter.grant("bram", request, Map.of()));
        assertThat(both).extracting(one -> one.extract().statusCode()).containsExactlyInAnyOrder(200, 409);
        ValidatableResponse won = both.get(both.get(0).extract().statusCode() == 200 ? 0 : 1);
        ValidatableResponse lost = both.get(won == both.get(0) ? 1 : 0);
        assertThat(lost.extract().<String>path("detail")).contains(won == both.get(0) ? "Ottoline Marsh" : "Bram Castellane", "it is granted");
        assertThat(lockUps(chapter)).hasSize(1);
        assertThat(scope.reading(chapter.place().id(), () -> Letter.latest(9)))
                .filteredOn(letter -> letter.subject().equals("You may use the logo lock-up")).hasSize(1);
    }

    /** The second begins while the first is done but not yet committed. */
    @Test
    void ofTwoRequestsForTheSameAtOnceOneWaitsAndTheOtherIsRefused() {
        Asking chapter = chapter("Granting Beta");
        UUID id = chapter.place().id();
        CompletableFuture<Void> second = scope.writing(id, () -> {
            asking.ask(world.asker(Cast.MARIGOLD), id, wish("lock-up"));
            CompletableFuture<Void> other = CompletableFuture.runAsync(() ->
                    asking.ask(world.asker(Cast.MARIGOLD), id, wish("lock-up", "poster")));
            assertThatThrownBy(() -> other.get(700, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            return other;
        });
        assertThatThrownBy(second::get).cause().isInstanceOfSatisfying(Refused.class, refusal ->
                assertThat(refusal.advice().get(0).sentence()).contains("You have asked for the logo lock-up already"));
        assertThat(reader.requests(id)).hasSize(1);
    }

    private AssetsAsked wish(String... assets) {
        return new AssetsAsked(List.of(assets), Optional.empty(), List.of("print"), "", Optional.empty(),
                Optional.of(clock.today().plusMonths(3)), true);
    }

    @Test
    void whoeverWaitedForTheChapterSeesWhatTheFirstHasDone() throws Exception {
        Asking chapter = chapter("Granting Gamma");
        var id = chapter.place().id();
        var request = UUID.fromString(chapter.asked(clock.today().plusMonths(3), "sticker"));
        CompletableFuture<Void> second = scope.writing(id, () -> {
            granting.grant(world.asker(Cast.OTTOLINE), id, request, 0, AssetGrant.asAsked());
            return CompletableFuture.runAsync(() ->
                    granting.grant(world.asker(Cast.BRAM), id, request, 0, AssetGrant.asAsked()));
        });
        assertThatThrownBy(second::get).cause().isInstanceOfSatisfying(Refused.class, refusal ->
                assertThat(refusal.advice().get(0).sentence()).contains("Ottoline Marsh has answered this meanwhile"));
    }

    /** The last lock, when all that asks first is gone: the database takes one licence for the same and no second. */
    @Test
    void theDatabaseTakesNoSecondLicenceForTheSame() {
        Asking chapter = chapter("Granting Delta");
        chapter.granted(clock.today().plusMonths(3), "poster");
        assertThatThrownBy(() -> scope.writing(chapter.place().id(), () -> {
            LocalDate today = clock.today();
            var by = world.asker(Cast.MARIGOLD).person();
            new Licence(BrandAsset.POSTER, LicenceCode.freshFor("granting-delta"),
                    new LicenceTerms(Optional.empty(), List.of(BrandUse.PRINT), "Once more.", today, today.plusDays(9), Optional.empty()),
                    Signatures.of(by, by, 1, "…"), clock.instant()).persist();
            return by;
        })).hasStackTraceContaining("licence_in_force_once");
    }

    @Test
    void oneKeyAsksOnce() {
        Asking chapter = chapter("Granting Epsilon");
        Map<String, Object> body = chapter.body(clock.today().plusMonths(3), "banner");
        List<String> answers = Stream.generate(() -> As.caller("marigold")
                        .header("Idempotency-Key", "granting-epsilon-1").contentType("application/json").body(body)
                        .post(chapter.at() + "/asset-requests").then().statusCode(201).extract().<String>path("request.id"))
                .limit(2).toList();
        assertThat(answers.get(0)).isEqualTo(answers.get(1));
        assertThat(reader.requests(chapter.place().id())).hasSize(1);
    }

    @Test
    void whatIsOverMakesRoomWhetherOrNotTheNightHasWrittenItDown() {
        Asking chapter = chapter("Granting Zeta");
        String first = chapter.granted(clock.today().plusDays(5), "poster");
        clock.on(clock.today().plusDays(8), () -> {
            var by = world.asker(Cast.MARIGOLD);
            var asked = new AssetsAsked(List.of("poster"), Optional.empty(), List.of("print"), "", Optional.empty(),
                    Optional.of(clock.today().plusDays(30)), true);
            var request = asking.ask(by, chapter.place().id(), asked).request().orElseThrow();
            granting.grant(world.asker(Cast.BRAM), chapter.place().id(), request, 0, AssetGrant.asAsked());
            assertThat(reader.licences(chapter.place().id())).filteredOn(one -> one.asset() == BrandAsset.POSTER)
                    .extracting(one -> one.state().code()).containsExactly("granted", "expired");
            assertThat(reader.licence(chapter.place().id(), first).state().code()).isEqualTo("expired");
        });
    }

    private List<Object> lockUps(Asking chapter) {
        return chapter.licences().extract().path("findAll { it.asset == 'lock-up' }");
    }

    @SafeVarargs
    private static List<ValidatableResponse> atOnce(Supplier<ValidatableResponse>... calls) {
        return Stream.of(calls).map(CompletableFuture::supplyAsync).toList().stream().map(CompletableFuture::join).toList();
    }
}
