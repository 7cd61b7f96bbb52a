package org.nhshdx.tenant.picture.darkroom;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nhshdx.core.picture.Cut;
import org.nhshdx.core.picture.Cut.Frame;

/** Cuts a picture and makes it in the sizes that pages ask for; never larger than it is. */
final class Prints {

    private static final int NARROWEST = 320;
    private static final int[] WIDTHS = {480, 960, 1600};

    private Prints() {}

    /** The narrowest first. */
    static List<Print> of(BufferedImage whole, Cut cut) {
        Frame frame = cut.of(whole.getWidth(), whole.getHeight());
        if (frame.width() < NARROWEST) {
            throw Unreadable.because("This picture is too small: %d pixels wide as it would be shown. Send one of at least %d."
                    .formatted(frame.width(), NARROWEST));
        }
        BufferedImage last = whole.getSubimage(frame.x(), frame.y(), frame.width(), frame.height());
        List<Print> prints = new ArrayList<>();
        for (int width : widths(frame.width())) {
            last = narrowed(last, width);
            prints.add(WriterOfPrints.IN_USE.print(last));
        }
        Collections.reverse(prints);
        return List.copyOf(prints);
    }

    /** The widest first, so that each is made of the one before. */
    private static List<Integer> widths(int most) {
        List<Integer> widths = IntStream.of(WIDTHS).filter(width -> width < most).boxed().collect(Collectors.toCollection(ArrayList::new));
        if (widths.size() < WIDTHS.length) {
            widths.add(most);
        }
        Collections.reverse(widths);
        return widths;
    }

    private static BufferedImage narrowed(BufferedImage picture, int width) {
        double scale = (double) width / picture.getWidth();
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        return Exposure.drawn(picture, AffineTransform.getScaleInstance(scale, (double) height / picture.getHeight()), width, height);
    }
}
