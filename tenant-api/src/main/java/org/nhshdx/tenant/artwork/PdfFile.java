package org.nhshdx.tenant.artwork;

import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** A drawing as one printed page, outlines all through, with the licence in its properties. The same drawing gives the same bytes. */
final class PdfFile {

    private static final float POINTS_IN_A_MILLIMETRE = 72 / 25.4f;
    private static final long ALWAYS_THE_SAME = 1;

    private PdfFile() {}

    /** @param paper what is left when the drawing's edge is cut off */
    static byte[] of(Drawing drawing, Paper paper, String title, Optional<Stamp> stamp) {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.setDocumentId(ALWAYS_THE_SAME);
            document.setVersion(1.6f);
            PDPage page = page(paper);
            document.addPage(page);
            draw(document, page, drawing);
            tell(document, title, stamp);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static PDPage page(Paper paper) {
        double bleed = paper.bleed();
        PDPage page = new PDPage(box(0, 0, paper.width() + 2 * bleed, paper.height() + 2 * bleed));
        page.setBleedBox(page.getMediaBox());
        page.setTrimBox(box(bleed, bleed, paper.width(), paper.height()));
        return page;
    }

    private static PDRectangle box(double x, double y, double width, double height) {
        return new PDRectangle(points(x), points(y), points(width), points(height));
    }

    private static float points(double millimetres) {
        return (float) (millimetres * POINTS_IN_A_MILLIMETRE);
    }

    private static void draw(PDDocument document, PDPage page, Drawing drawing) throws IOException {
        float scale = page.getMediaBox().getWidth() / (float) drawing.width();
        try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
            pen.transform(new Matrix(scale, 0, 0, -scale, 0, page.getMediaBox().getHeight()));
            pen.setLineCapStyle(1);
            pen.setLineJoinStyle(1);
            PdfOpacities opacities = new PdfOpacities(pen);
            for (Part part : drawing.parts()) {
                opacities.set(part.ink().opacity());
                draw(pen, part);
            }
        }
    }

    private static void draw(PDPageContentStream pen, Part part) throws IOException {
        Ink ink = part.ink();
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator steps = part.outline().getPathIterator(null); !steps.isDone(); steps.next()) {
            int kind = steps.currentSegment(at);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> pen.moveTo((float) at[0], (float) at[1]);
                case PathIterator.SEG_LINETO -> pen.lineTo((float) at[0], (float) at[1]);
                // PDF knows only the cubic kind of curve.
                case PathIterator.SEG_QUADTO -> pen.curveTo(
                        (float) (x + 2 * (at[0] - x) / 3), (float) (y + 2 * (at[1] - y) / 3),
                        (float) (at[2] + 2 * (at[0] - at[2]) / 3), (float) (at[3] + 2 * (at[1] - at[3]) / 3), (float) at[2], (float) at[3]);
                case PathIterator.SEG_CUBICTO -> pen.curveTo(
                        (float) at[0], (float) at[1], (float) at[2], (float) at[3], (float) at[4], (float) at[5]);
                default -> pen.closePath();
            }
            int last = lastPoint(kind);
            x = last < 0 ? x : at[last];
            y = last < 0 ? y : at[last + 1];
        }
        finish(pen, ink);
    }

    private static int lastPoint(int kind) {
        return switch (kind) {
            case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 0;
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 4;
            default -> -1;
        };
    }

    private static void finish(PDPageContentStream pen, Ink ink) throws IOException {
        if (ink.fills()) {
            pen.setNonStrokingColor(ink.colour().paint(1));
            pen.fill();
        } else {
            pen.setStrokingColor(ink.colour().paint(1));
            pen.setLineWidth((float) ink.width());
            pen.stroke();
        }
    }

    private static void tell(PDDocument document, String title, Optional<Stamp> stamp) throws IOException {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentCatalog().setLanguage("en-GB");
        if (stamp.isPresent()) {
            document.getDocumentInformation().setSubject(stamp.get().inWords());
            document.getDocumentInformation().setKeywords(stamp.get().code());
            document.getDocumentInformation().setCustomMetadataValue("Licence", stamp.get().code());
            PDMetadata metadata = new PDMetadata(document);
            metadata.importXMPMetadata(Xml.xmp(stamp.get(), title).getBytes(StandardCharsets.UTF_8));
            metadata.getCOSObject().removeItem(COSName.FILTER);
            document.getDocumentCatalog().setMetadata(metadata);
        }
    }
}
