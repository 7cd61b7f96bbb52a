package org.nhshdx.web.licence;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.demo.Setting;
import org.nhshdx.web.browser.BrowserTest;
import org.nhshdx.web.browser.Visit;
import org.nhshdx.web.layout.Site;
import org.nhshdx.web.words.Dates;
import org.nhshdx.web.world.World;
import org.nhshdx.web.world.World.Place;

/** Journey D to its end: a poster from the watermark to the code on it, read off the downloaded picture and opened on a phone. */
@QuarkusTest
@BrowserTest
class ScannedPosterBrowserTest {

    @Inject
    World world;

    @Inject
    MovableClock clock;

    @Inject
    Site site;

    @Test
    void aPosterIsGrantedTakenAlongScannedAndRevoked(Visit visit) throws Exception {
        Place place = world.approvedChapter(Setting.inTown("Scanmouth", "Penzance", "TR18 2LQ"), Cast.MARIGOLD);
        String event = world.announcedEvent(place, clock.today().plusWeeks(30));
        looks(visit, place, event);
        asks(visit.page(), event);
        as(visit, "ottoline", "/core-team?chapter=Scanmouth");
        isGrantedInTwoClicks(visit.page());
        as(visit, "marigold", "/organise/" + place.slug() + "/assets?event=" + event);
        String scanned = codeOn(takesAlong(visit, place));
        assertThat(scanned).startsWith(site.address("/verify/"));
        visit.page().context().clearCookies();
        String address = scanned.substring(site.address("").length());
        isGood(visit, address);
        isRevoked(visit, place);
        isOver(visit, address);
        visit.open(address.substring(0, address.length() - 6) + "222222");
        assertThat(words(visit.page())).contains("We never gave out that code").doesNotContain("Yes, this is official");
    }

    private static void looks(Visit visit, Place place, String event) {
        Page page = visit.signInAs("marigold", "/organise/" + place.slug() + "/assets").page();
        visit.isSoundForEverybody();
        assertThat(words(page)).contains("Not granted").doesNotContain("Take along");
        assertThat(page.locator("a[href*='/files/']").count()).isZero();
        var preview = page.locator("img[src*='previews/poster.png?event=" + event + "']");
        preview.scrollIntoViewIfNeeded();
        page.waitForFunction("image => image.complete && image.naturalWidth > 0", preview.elementHandle());
        assertThat((Integer) preview.evaluate("image => image.naturalWidth")).isLessThanOrEqualTo(420);
        assertThat(preview.getAttribute("alt")).contains("with a watermark");
    }

    private static void asks(Page page, String event) {
        follow(page, "Ask for an asset, and see your licences");
        follow(page, "Ask for assets");
        page.locator("input[value=lock-up]").check();
        page.locator("input[value=poster]").check();
        page.getByLabel("For which event?").selectOption(event);
        page.getByLabel("in print: posters, leaflets and signs").check();
        page.getByLabel("I have read both, and sign for my chapter").check();
        press(page, "Sign and ask");
        assertThat(words(page)).contains("With the core team");
    }

    private static void isGrantedInTwoClicks(Page page) {
        follow(page, "NHSHDx Scanmouth asks to use brand assets");
        press(page, "Grant and send");
        assertThat(words(page)).contains("There is nothing left to decide");
    }

    private static BufferedImage takesAlong(Visit visit, Place place) throws Exception {
        Page page = visit.page();
        visit.isSoundForEverybody();
        Download drawing = taken(page, "a[href*='files/lock-up-wide-light.svg']");
        assertThat(drawing.suggestedFilename()).isEqualTo("nhshdx-" + place.slug() + "-lock-up-wide-light.svg");
        assertThat(Files.readString(drawing.path())).startsWith("<").contains("<svg", "/verify/NHSHDX-");
        try (ZipFile all = new ZipFile(taken(page, "a[href*='everything.zip']").path().toFile())) {
            assertThat(all.stream().map(Object::toString)).anyMatch(name -> name.endsWith("poster.pdf"))
                    .anyMatch(name -> name.endsWith("lock-up-wide-light.svg")).noneMatch(name -> name.contains("sticker"));
        }
        return ImageIO.read(taken(page, "a[href*='files/poster-1240.png']").path().toFile());
    }

    private static Download taken(Page page, String link) {
        Download download = page.waitForDownload(() -> page.locator(link).click());
        assertThat(download.failure()).isNull();
        return download;
    }

    /** What a camera reads: of the codes on the picture, the one that leads to the register. */
    private static String codeOn(BufferedImage picture) throws Exception {
        int[] points = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var seen = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), points)));
        return Stream.of(new QRCodeMultiReader().decodeMultiple(seen, Map.of(DecodeHintType.TRY_HARDER, true)))
                .map(Result::getText).filter(text -> text.contains("/verify/")).findFirst().orElseThrow();
    }

    private void isGood(Visit visit, String address) {
        visit.atWidth(375).open(address);
        assertThat(words(visit.page())).contains("Yes, this is official", "NHSHDx Scanmouth may use the A3 poster for NHSHDx Scanmouth",
                "until " + Dates.inWords(clock.today().plusYears(1).minusDays(1)), "in print: posters, leaflets and signs");
        visit.isSoundForEverybody();
    }

    private static void isRevoked(Visit visit, Place place) {
        Page page = visit.signInAs("bram", "/core-team/chapters/" + place.slug()).page();
        follow(page, "Revoke the A3 poster");
        page.locator("[name=reason]").fill("It hung beside a sponsor’s advertisement.");
        press(page, "Revoke the licence");
        page.context().clearCookies();
    }

    private static void isOver(Visit visit, String address) {
        visit.open(address);
        assertThat(words(visit.page())).contains("No, not any more", "is revoked", "It hung beside a sponsor’s advertisement.")
                .doesNotContain("Yes, this is official");
        visit.isSoundForEverybody();
    }

    private static void as(Visit visit, String username, String path) {
        visit.page().context().clearCookies();
        visit.signInAs(username, path);
    }

    private static String words(Page page) {
        return page.locator("main").innerText();
    }

    private static void follow(Page page, String words) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words).setExact(true)).first().click();
    }

    private static void press(Page page, String words) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true)).first().click();
    }
}
