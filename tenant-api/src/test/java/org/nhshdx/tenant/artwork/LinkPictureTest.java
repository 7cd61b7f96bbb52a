package org.nhshdx.tenant.artwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nhshdx.tenant.artwork.LinkPicture.News;

/** What a shared link shows: its size, its facts, and names and themes of every kind. */
class LinkPictureTest {

    static Stream<String> titles() {
        return Stream.of("", ": getting home", ": 🎉 party 🎈 on the ward", ": מסיבה", ": " + "what happens to everybody’s outpatients’ letters ".repeat(5),
                ": " + "W".repeat(60), ": dydd Gŵyl Dewi yn Nhŷ Ddewi");
    }

    @ParameterizedTest
    @MethodSource("titles")
    void holdsWhateverTheThemeIs(String theme) {
        Drawn.PLACES.forEach(place -> {
            Drawing drawing = picture(place, "NHSHDx " + place + theme, 13, News.NEW_DATE).drawing();
            Rectangle2D letters = drawing.lettering();
            assertThat(new Rectangle2D.Double(0, 0, drawing.width(), drawing.height()).contains(letters)).as("%s%s", place, theme).isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource
    void isAsLargeAsItsPageSays(News news) throws IOException {
        BufferedImage png = ImageIO.read(new ByteArrayInputStream(picture("Tŷ Ddewi", "NHSHDx Tŷ Ddewi: 🎉 getting home", 13, news).png()));
        assertThat(png.getWidth()).isEqualTo(LinkPicture.WIDTH).isEqualTo(1200);
        assertThat(png.getHeight()).isEqualTo(LinkPicture.HEIGHT).isEqualTo(630);
    }

    @Test
    void changesItsCodeAndItsPointsWithTheDateAndTheNews() {
        LinkPicture picture = picture("Ely", "NHSHDx Ely", 13, News.NONE);
        assertThat(picture).isEqualTo(picture("Ely", "NHSHDx Ely", 13, News.NONE));
        Stream.of(picture("Ely", "NHSHDx Ely", 14, News.NONE), picture("Ely", "NHSHDx Ely", 13, News.NEW_DATE),
                picture("Ely", "NHSHDx Ely", 13, News.CALLED_OFF), picture("Ely", "NHSHDx Ely: sleep", 13, News.NONE)).forEach(other -> {
                    assertThat(other.code()).isNotEqualTo(picture.code());
                    assertThat(other.png()).isNotEqualTo(picture.png());
                });
    }

    @Test
    void saysInWordsWhatItShows() {
        assertThat(picture("Tŷ Ddewi", "NHSHDx Tŷ Ddewi: getting home 🎉", 13, News.NONE).words())
                .isEqualTo("NHSHDx Tŷ Ddewi: Getting home. Saturday 13\u00a0March\u00a02027. 9am to 5pm, The Corn Hall, Ely. Free.");
        assertThat(picture("Ely", "NHSHDx Ely: sleep", 13, News.CALLED_OFF).words()).startsWith("Called off. NHSHDx Ely: Sleep.").doesNotContain("Free");
    }

    @Test
    void namesAPlaceThatCantBeDrawnBySomethingElse() {
        assertThat(picture("城市", "NHSHDx 城市: sleep", 13, News.NONE).words()).startsWith("NHSHDx near you: Sleep.");
    }

    private static LinkPicture picture(String place, String title, int day, News news) {
        LocalDate date = LocalDate.of(2027, 3, day);
        return LinkPicture.of(place, new Commission.Day(
                title, Optional.of((day == 13 ? "Saturday " : "Sunday ") + day + " March 2027"), Optional.of(date), Optional.of("9am to 5pm"),
                Optional.of("The Corn Hall, Ely"), "", ""), news);
    }
}
