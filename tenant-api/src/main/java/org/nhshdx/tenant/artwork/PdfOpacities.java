package org.nhshdx.tenant.artwork;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/** How opaque the pen of a PDF is: said only when it changes, and each degree made once. */
final class PdfOpacities {

    private final PDPageContentStream pen;
    private final Map<Double, PDExtendedGraphicsState> states = new HashMap<>();
    private double now = 1;

    PdfOpacities(PDPageContentStream pen) {
        this.pen = pen;
    }

    void set(double opacity) throws IOException {
        if (opacity != now) {
            pen.setGraphicsStateParameters(states.computeIfAbsent(opacity, PdfOpacities::state));
            now = opacity;
        }
    }

    private static PDExtendedGraphicsState state(double opacity) {
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant((float) opacity);
        state.setStrokingAlphaConstant((float) opacity);
        return state;
    }
}
