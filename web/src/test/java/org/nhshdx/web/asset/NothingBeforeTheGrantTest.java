package org.nhshdx.web.asset;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.brand.AssetDownload;
import org.nhshdx.core.brand.BrandAsset;
import org.nhshdx.tenant.artwork.AssetKind;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;
import org.nhshdx.web.world.World.Place;

/** Every file there is × everybody who may ask: without a licence for that asset nothing but a watermarked picture leaves. */
@QuarkusTest
class NothingBeforeTheGrantTest {

    @Inject
    World world;

    @Inject
    Scope scope;

    @Inject
    Licences licences;

    @Test
    void nobodyGetsAFileOfAnAssetThatIsNotGranted() {
        Place place = world.approvedChapter("Ungranted Alpha", Cast.MARIGOLD);
        String event = world.readyEvent(place, LocalDate.of(2091, 3, 1));
        everybody().forEach((who, visitor) -> addresses(place, event).forEach(address -> {
            Response answer = visitor.open(address);
            assertThat(answer.statusCode()).as("%s at %s", who, address).isIn(302, 403, 404);
            assertThat(answer.contentType()).as("%s at %s", who, address).doesNotContain("image", "pdf", "zip");
        }));
        assertThat(scope.reading(place.id(), () -> AssetDownload.latest(1))).isEmpty();
    }

    @Test
    void aLicenceForOneAssetOpensNoOther() {
        Place place = world.approvedChapter("Ungranted Beta", Cast.MARIGOLD);
        String event = world.readyEvent(place, LocalDate.of(2091, 4, 1));
        licences.grant(place, BrandAsset.STICKER);
        Visitor lead = Visitor.as(Cast.MARIGOLD.username());
        for (AssetKind kind : AssetKind.values()) {
            kind.pieces().forEach(piece -> piece.formats().forEach(format ->
                    assertThat(lead.open("/organise/" + place.slug() + "/assets/files/" + piece.file(format) + "?event=" + event).statusCode())
                            .as(piece.file(format)).isEqualTo(kind.asset() == BrandAsset.STICKER ? 200 : 403)));
        }
    }

    @Test
    void previewsAreForTheChapterAndTheCoreTeamAloneAndNobodyKeepsThem() throws Exception {
        Place place = world.approvedChapter("Ungranted Gamma", Cast.MARIGOLD);
        String event = world.readyEvent(place, LocalDate.of(2091, 5, 1));
        for (String code : AssetKind.everyPiece().stream().map(piece -> piece.code()).toList()) {
            String address = "/organise/" + place.slug() + "/assets/previews/" + code + ".png?event=" + event;
            for (Cast one : List.of(Cast.MARIGOLD, Cast.OTTOLINE)) {
                Response preview = Visitor.as(one.username()).open(address);
                preview.then().statusCode(200).contentType("image/png").header("Cache-Control", "private, no-store");
                assertThat(ImageIO.read(new ByteArrayInputStream(preview.asByteArray())).getWidth()).isLessThanOrEqualTo(420);
            }
            Visitor.as(Cast.SORREL.username()).open(address).then().statusCode(404);
            Visitor.anybody().open(address).then().statusCode(302);
        }
    }

    private static Map<String, Visitor> everybody() {
        return Map.of("a lead", Visitor.as(Cast.MARIGOLD.username()), "the core team", Visitor.as(Cast.OTTOLINE.username()),
                "somebody else's lead", Visitor.as(Cast.SORREL.username()), "nobody", Visitor.anybody());
    }

    private static List<String> addresses(Place place, String event) {
        String assets = "/organise/" + place.slug() + "/assets/";
        Stream<String> files = AssetKind.everyPiece().stream().flatMap(piece -> piece.formats().stream().map(piece::file))
                .flatMap(file -> Stream.of(assets + "files/" + file + "?event=" + event, assets + "previews/" + file + "?event=" + event));
        return Stream.concat(files, Stream.of(assets + "everything.zip", assets + "everything.zip?event=" + event,
                assets + "files/assets.zip", assets + "previews/poster.svg", assets + "previews/poster.pdf")).distinct()
                .filter(address -> !address.matches(".*previews/[a-z-]+\\.png.*")).toList();
    }
}
