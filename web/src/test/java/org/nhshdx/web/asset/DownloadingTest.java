package org.nhshdx.web.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.audit.AuditEntry;
import org.nhshdx.core.brand.AssetDownload;
import org.nhshdx.core.brand.BrandAsset;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.digest.Sha256;
import org.nhshdx.tenant.asset.DownloadingAssets;
import org.nhshdx.tenant.brand.RevokingLicences;
import org.nhshdx.tenant.brand.SuspendingChapters;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;
import org.nhshdx.web.world.World.Place;

@QuarkusTest
class DownloadingTest {

    private static final String LOCK_UP = "lock-up-wide-light.svg";

    @Inject
    World world;

    @Inject
    Scope scope;

    @Inject
    Licences licences;

    @Inject
    MovableClock clock;

    @Inject
    DownloadingAssets downloading;

    @Inject
    RevokingLicences revoking;

    @Inject
    SuspendingChapters suspending;

    @Test
    void writesDownWhoTookWhatWhenUnderWhichCode() {
        Place place = world.approvedChapter("Taking Alpha", Cast.MARIGOLD);
        String code = licences.grant(place, BrandAsset.LOCK_UP);
        Response file = take(place, LOCK_UP);
        file.then().statusCode(200).contentType("image/svg+xml").header("Cache-Control", "private, no-store")
                .header("Content-Disposition", "attachment; filename=\"nhshdx-taking-alpha-lock-up-wide-light.svg\"");
        assertThat(file.asString()).contains("<dc:identifier>" + code).contains("/verify/" + code);
        AssetDownload line = downloads(place).get(0);
        assertThat(line.personId()).isEqualTo(world.asker(Cast.MARIGOLD).person());
        assertThat(line.file() + " " + line.code()).isEqualTo(LOCK_UP + " " + code);
        assertThat(line.digest()).isEqualTo(Sha256.hex(file.asByteArray()));
        for (Cast reader : List.of(Cast.MARIGOLD, Cast.OTTOLINE)) {
            assertThat(Visitor.as(reader.username()).open("/organise/taking-alpha/assets").asString())
                    .contains("Marigold", LOCK_UP, code, line.digest().substring(0, 12));
            assertThat(Visitor.as(reader.username()).open("/organise/taking-alpha/log").asString()).contains("took along", "under " + code);
        }
    }

    @Test
    void givesTheSameBytesAgainOnAnotherDay() {
        Place place = world.approvedChapter("Taking Beta", Cast.MARIGOLD);
        licences.grant(place, BrandAsset.LOCK_UP);
        licences.grant(place, BrandAsset.STICKER);
        for (String file : List.of(LOCK_UP, "lock-up-round-dark-1024.png", "sticker.pdf")) {
            byte[] today = take(place, file).asByteArray();
            clock.on(clock.today().plusDays(3), () -> assertThat(take(place, file).asByteArray()).as(file).isEqualTo(today));
        }
        byte[] zip = open(place, "everything.zip").asByteArray();
        clock.on(clock.today().plusDays(3), () -> assertThat(open(place, "everything.zip").asByteArray()).isEqualTo(zip));
    }

    @Test
    void putsEverythingGrantedInOneZipAndNothingElse() throws IOException {
        Place place = world.approvedChapter("Taking Gamma", Cast.MARIGOLD);
        String event = world.readyEvent(place, LocalDate.of(2092, 3, 1));
        licences.grant(place, BrandAsset.STICKER);
        licences.grant(place, BrandAsset.POSTER);
        assertThat(names(open(place, "everything.zip?event=" + event))).containsExactlyInAnyOrder(
                "nhshdx-taking-gamma-sticker.svg", "nhshdx-taking-gamma-sticker.pdf", "nhshdx-taking-gamma-sticker-1200.png",
                "nhshdx-taking-gamma-" + event + "-poster.pdf", "nhshdx-taking-gamma-" + event + "-poster-1240.png");
        assertThat(names(open(place, "everything.zip"))).allMatch(name -> name.contains("sticker"));
        assertThat(downloads(place)).extracting(AssetDownload::file).containsOnly("assets.zip").hasSize(3);
    }

    @Test
    void whoeverOnlyAsksAboutAFileTakesNothingAlong() {
        Place place = world.approvedChapter("Taking Aside", Cast.MARIGOLD);
        licences.grant(place, BrandAsset.LOCK_UP);
        for (String file : List.of("files/" + LOCK_UP, "everything.zip")) {
            Response about = Visitor.as("marigold").about("/organise/" + place.slug() + "/assets/" + file);
            about.then().statusCode(200).header("Content-Disposition", containsString("attachment; filename=\"nhshdx-taking-aside-"));
        }
        assertThat(downloads(place)).isEmpty();
        assertThat(Visitor.as("marigold").about("/organise/" + place.slug() + "/assets/files/sticker.svg").statusCode()).isEqualTo(403);
    }

    @Test
    void aDayThatThereIsNotHasNoArtwork() {
        Place place = world.approvedChapter("Taking Nope", Cast.MARIGOLD);
        licences.grant(place, BrandAsset.LOCK_UP);
        assertThat(open(place, "everything.zip?event=nope").statusCode()).isEqualTo(404);
        assertThat(downloads(place)).isEmpty();
    }

    @Test
    void whatIsGrantedIsShownAsItIsToWhoeverMayTakeIt() throws IOException {
        Place place = world.approvedChapter("Taking Looks", Cast.MARIGOLD);
        String preview = "/organise/taking-looks/assets/previews/lock-up-wide-light.png";
        String look = "/organise/taking-looks/assets/looks/lock-up-wide-light.png";
        assertThat(Visitor.as("marigold").open(look).statusCode()).isEqualTo(403);
        licences.grant(place, BrandAsset.LOCK_UP);
        assertThat(Visitor.as("marigold").open("/organise/taking-looks/assets").asString()).contains(look).doesNotContain(preview);
        assertThat(Visitor.as("ottoline").open("/organise/taking-looks/assets").asString()).contains(preview).doesNotContain(look);
        byte[] shown = Visitor.as("marigold").open(look).asByteArray();
        assertThat(ImageIO.read(new ByteArrayInputStream(shown)).getWidth()).isLessThanOrEqualTo(420);
        assertThat(shown).isNotEqualTo(Visitor.as("marigold").open(preview).asByteArray());
        assertThat(downloads(place)).isEmpty();
    }

    @Test
    void whatIsRevokedExpiredOrOutsideTheUmbrellaIsGone() {
        Place revoked = world.approvedChapter("Taking Delta", Cast.MARIGOLD);
        licences.grant(revoked, BrandAsset.LOCK_UP);
        licences.revoke(revoked, BrandAsset.LOCK_UP, "It stood on a clinic.");
        isGone(revoked, "was revoked: It stood on a clinic.");

        Place expired = world.approvedChapter("Taking Epsilon", Cast.MARIGOLD);
        licences.grant(expired, BrandAsset.LOCK_UP);
        clock.on(clock.today().plusMonths(2), () -> isGone(expired, "ended on"));

        Place nameless = world.approvedChapter("Taking Zeta", Cast.MARIGOLD);
        licences.grant(nameless, BrandAsset.LOCK_UP);
        revoking.revoke(world.asker(Cast.OTTOLINE), nameless.id(), "Nobody could be reached.");
        isGone(nameless, "Nobody could be reached.");

        Place suspended = world.approvedChapter("Taking Eta", Cast.MARIGOLD);
        licences.grant(suspended, BrandAsset.LOCK_UP);
        suspending.suspend(world.asker(Cast.OTTOLINE), suspended.id(), "A sponsor gave a talk.");
        isGone(suspended, "A sponsor gave a talk.");
    }

    @Test
    void aRevocationThatComesWhileItIsDrawnComesFirst() throws Exception {
        Place place = world.approvedChapter("Taking Theta", Cast.MARIGOLD);
        licences.grant(place, BrandAsset.LOCK_UP);
        CountDownLatch locked = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        CompletableFuture<Void> revocation = CompletableFuture.runAsync(() -> scope.writing(place.id(), () -> {
            Chapter.inScopeLocked();
            licences.revokeInScope(BrandAsset.LOCK_UP, "Just now.");
            locked.countDown();
            await(mayCommit);
            return null;
        }));
        await(locked);
        var lead = world.asker(Cast.MARIGOLD);
        CompletableFuture<?> download = CompletableFuture.supplyAsync(() -> downloading.file(lead, place.id(), LOCK_UP, Optional.empty()));
        Thread.sleep(700);
        assertThat(download).as("waits for who decides on the chapter").isNotDone();
        mayCommit.countDown();
        revocation.get();
        assertThatThrownBy(download::join).isInstanceOf(CompletionException.class).cause()
                .isInstanceOfSatisfying(Refused.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refused.Kind.GONE));
        assertThat(downloads(place)).isEmpty();
    }

    @Test
    void nothingInvitesToADayThatIsCalledOff() {
        Place place = world.approvedChapter("Taking Iota", Cast.MARIGOLD);
        String event = world.announcedEvent(place, LocalDate.of(2093, 3, 1));
        licences.grant(place, BrandAsset.POSTER);
        take(place, "poster.pdf?event=" + event).then().statusCode(200).contentType("application/pdf");
        licences.callOff(place, event);
        take(place, "poster.pdf?event=" + event).then().statusCode(410);
    }

    @Test
    void refusesALetterThatCannotBeDrawnWithASentence() {
        Place place = world.approvedChapter("Taking Kappa", Cast.MARIGOLD);
        String event = world.readyEvent(place, LocalDate.of(2094, 3, 1));
        licences.retitle(place, event, "NHSHDx Taking Kappa: 東京");
        licences.grant(place, BrandAsset.POSTER);
        Response refused = take(place, "poster.pdf?event=" + event);
        refused.then().statusCode(409);
        assertThat(refused.asString()).contains("no letter “東”");
    }

    @Test
    void whatHasNotBegunWaitsAndSaysFromWhen() {
        Place place = world.approvedChapter("Taking Lambda", Cast.MARIGOLD);
        LocalDate today = clock.today();
        clock.on(today.plusDays(9), () -> licences.grant(place, BrandAsset.LOCK_UP));
        Response early = take(place, LOCK_UP);
        early.then().statusCode(409);
        assertThat(early.asString()).contains("begins on");
        clock.on(today.plusDays(9), () -> take(place, LOCK_UP).then().statusCode(200));
    }

    @Test
    void whileTheNameIsOutOfForceEveryDeskSaysSoOfWhatRestsOnIt() {
        Place place = world.approvedChapter("Taking Mu", Cast.MARIGOLD);
        String code = licences.grant(place, BrandAsset.LOCK_UP);
        revoking.revoke(world.asker(Cast.OTTOLINE), place.id(), "Tickets were sold.");
        String desk = "/organise/" + place.slug();
        for (String page : List.of(desk + "/brand", desk + "/brand/" + code, desk + "/brand/request", desk + "/assets")) {
            assertThat(Visitor.as("marigold").open(page).asString()).as(page)
                    .contains("Your name licence is revoked, so no asset can be used now: Tickets were sold.")
                    .doesNotContain("/>Good<", "Its licence", "Sign and ask", "Ask for assets</a>");
        }
        assertThat(Visitor.as("bram").open("/core-team/chapters/" + place.slug()).asString()).contains("Not in force");
    }

    private void isGone(Place place, String why) {
        for (String address : List.of("files/" + LOCK_UP, "everything.zip")) {
            Response gone = open(place, address);
            gone.then().statusCode(410);
            assertThat(gone.asString()).contains("This isn’t handed out", why);
        }
        assertThat(scope.<Long>reading(place.id(), () -> AuditEntry.count("verb", "download"))).isZero();
    }

    private Response take(Place place, String file) {
        return open(place, "files/" + file);
    }

    private Response open(Place place, String address) {
        return Visitor.as(Cast.MARIGOLD.username()).open("/organise/" + place.slug() + "/assets/" + address);
    }

    private List<AssetDownload> downloads(Place place) {
        return scope.reading(place.id(), () -> AssetDownload.latest(20));
    }

    private static List<String> names(Response zip) throws IOException {
        zip.then().statusCode(200).contentType("application/zip");
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip.asByteArray()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
