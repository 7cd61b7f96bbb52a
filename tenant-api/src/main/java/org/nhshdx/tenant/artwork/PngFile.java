package org.nhshdx.tenant.artwork;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** A drawing as points of colour; the licence stands in its text chunks. The same drawing gives the same bytes. */
final class PngFile {

    private static final String FORMAT = "javax_imageio_png_1.0";

    private PngFile() {}

    static byte[] of(Drawing drawing, int width, String title, Optional<Stamp> stamp) {
        BufferedImage picture = painted(drawing, width);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            IIOMetadata about = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(picture), null);
            about.mergeTree(FORMAT, told(title, stamp));
            writer.setOutput(out);
            writer.write(new IIOImage(picture, null, about));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    static BufferedImage painted(Drawing drawing, int width) {
        double scale = width / drawing.width();
        BufferedImage picture = new BufferedImage(width, (int) Math.round(drawing.height() * scale), BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = picture.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            pen.scale(scale, scale);
            drawing.parts().forEach(part -> paint(pen, part));
        } finally {
            pen.dispose();
        }
        return picture;
    }

    private static void paint(Graphics2D pen, Part part) {
        pen.setColor(part.ink().colour().paint(part.ink().opacity()));
        if (part.ink().fills()) {
            pen.fill(part.outline());
        } else {
            pen.setStroke(new BasicStroke((float) part.ink().width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            pen.draw(part.outline());
        }
    }

    private static IIOMetadataNode told(String title, Optional<Stamp> stamp) {
        IIOMetadataNode texts = new IIOMetadataNode("iTXt");
        texts.appendChild(text("Title", title));
        stamp.ifPresent(licence -> {
            texts.appendChild(text("Licence", licence.code()));
            texts.appendChild(text("Source", licence.address()));
            texts.appendChild(text("Copyright", licence.inWords()));
        });
        IIOMetadataNode root = new IIOMetadataNode(FORMAT);
        root.appendChild(texts);
        return root;
    }

    private static IIOMetadataNode text(String keyword, String words) {
        IIOMetadataNode text = new IIOMetadataNode("iTXtEntry");
        text.setAttribute("keyword", keyword);
        text.setAttribute("compressionFlag", "FALSE");
        text.setAttribute("compressionMethod", "0");
        text.setAttribute("languageTag", "en-GB");
        text.setAttribute("translatedKeyword", "");
        text.setAttribute("text", words);
        return text;
    }
}
