package org.nhshdx.tenant.artwork;

import java.util.List;
import java.util.Optional;
import org.nhshdx.core.brand.BrandAsset;

/**
 * One thing the library draws for every chapter, such as the wide lock-up for dark grounds.
 *
 * @param code its part of an address and of its files' names
 * @param words what people call it, as a heading
 * @param tone the ground it is made for
 * @param isAboutADay whether it tells of one event
 * @param formats the files it is handed out as
 */
public record Piece(
        BrandAsset asset, String code, String words, Tone tone, boolean isAboutADay, Template template, List<Format> formats) {

    private static final int PREVIEW_WIDTH = 420;
    private static final double PREVIEW_MARGIN = 0.06;

    /** How a piece is drawn. */
    @FunctionalInterface
    interface Template {
        Drawing draw(Commission commission);
    }

    /** The name of the file in that format. */
    public String file(Format format) {
        return code + format.ending();
    }

    /** The format of the file with that name; empty when there is no such file. */
    public Optional<Format> format(String file) {
        return formats.stream().filter(format -> file(format).equals(file)).findFirst();
    }

    /** A small picture that can't be taken for the real thing; it never carries a licence. */
    public byte[] preview(Commission commission) {
        Drawing bare = template.draw(new Commission(commission.place(), commission.day(), Optional.empty()));
        Drawing shown = bare.on(tone.ground(), PREVIEW_MARGIN * bare.width());
        return PngFile.of(Watermark.over(shown, tone), PREVIEW_WIDTH, "Preview, not licensed", Optional.empty());
    }

    /** A small picture of what is granted, stamped with the licence, to look at before it is taken along. */
    public byte[] look(Commission commission) {
        Drawing drawing = template.draw(commission);
        return PngFile.of(drawing.on(tone.ground(), PREVIEW_MARGIN * drawing.width()), PREVIEW_WIDTH, title(commission), commission.stamp());
    }

    /** The file in that format, stamped with the licence it is drawn under. */
    public byte[] file(Format format, Commission commission) {
        Optional<Stamp> stamp = commission.stamp();
        String title = title(commission);
        Drawing drawing = template.draw(commission);
        return switch (format.kind()) {
            case SVG -> SvgFile.of(drawing, title, stamp);
            case PNG -> PngFile.of(format.cut(drawing), format.width(), title, stamp);
            case PDF -> PdfFile.of(drawing, format.paper().orElseThrow(), title, stamp);
        };
    }

    private String title(Commission commission) {
        return commission.stamp().map(stamp -> stamp.chapter() + ": " + words)
                .orElseThrow(() -> new IllegalArgumentException("Without a licence there is only a preview."));
    }
}
