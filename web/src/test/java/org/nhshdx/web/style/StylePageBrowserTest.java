package org.nhshdx.web.style;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import io.quarkus.test.junit.QuarkusTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nhshdx.web.browser.BrowserTest;
import org.nhshdx.web.browser.Visit;

/**
 * Every component in a real browser; {@code -Dpictures=draw} draws the pictures in docs/components.md anew. Nobody compares
 * them, since letters come out differently on each machine; a component without a picture fails.
 */
@QuarkusTest
@BrowserTest
class StylePageBrowserTest {
    private static final Path FOLDER = Path.of("").toAbsolutePath().getParent().resolve("docs/pictures/components");
    private static final int WIDTH = 520;
    private static final int MARGIN = 20;

    @ParameterizedTest
    @ValueSource(ints = {320, 375, 1280})
    void isSoundAtEveryWidth(int width, Visit visit) {
        visit.atWidth(width).open("/dev/style").isSoundForEverybody();
    }

    @Test
    void isSoundInTheDark(Visit visit) {
        visit.inTheDark().open("/dev/style").isSoundForEverybody();
    }

    @Test
    void hasAPictureOfEachComponent(Visit visit) throws IOException {
        visit.atWidth(WIDTH).open("/dev/style");
        Map<String, BufferedImage> light = seen(visit);
        if ("draw".equals(System.getProperty("pictures"))) {
            Map<String, BufferedImage> dark = seen(visit.inTheDark());
            Files.createDirectories(FOLDER);
            for (String component : light.keySet()) {
                ImageIO.write(abreast(light.get(component), dark.get(component)), "png", FOLDER.resolve(component + ".png").toFile());
            }
        }
        try (Stream<Path> pictures = Files.list(FOLDER)) {
            assertThat(pictures.map(file -> file.getFileName().toString()).collect(Collectors.toSet()))
                    .isEqualTo(light.keySet().stream().map(component -> component + ".png").collect(Collectors.toSet()));
        }
        String page = Files.readString(FOLDER.getParent().getParent().resolve("components.md"));
        assertThat(light.keySet()).allSatisfy(component -> assertThat(page).contains("pictures/components/" + component + ".png"));
    }

    private static Map<String, BufferedImage> seen(Visit visit) throws IOException {
        var pictures = new LinkedHashMap<String, BufferedImage>();
        pictures.put("masthead", ImageIO.read(new ByteArrayInputStream(picture(visit.page(), visit.page().locator(".teeth")))));
        for (Locator specimen : visit.page().locator(".part").all()) {
            pictures.put(specimen.getAttribute("id"), ImageIO.read(new ByteArrayInputStream(picture(visit.page(), specimen))));
        }
        return pictures;
    }

    /** As wide as the window, so that nothing touches the edge. */
    private static byte[] picture(Page page, Locator specimen) {
        BoundingBox box = specimen.boundingBox();
        return page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setClip(0, box.y, WIDTH, box.height + MARGIN));
    }

    private static BufferedImage abreast(BufferedImage left, BufferedImage right) {
        var both = new BufferedImage(left.getWidth() + right.getWidth(), Math.max(left.getHeight(), right.getHeight()), BufferedImage.TYPE_INT_RGB);
        both.createGraphics().drawImage(left, 0, 0, null);
        both.createGraphics().drawImage(right, left.getWidth(), 0, null);
        return both;
    }
}
