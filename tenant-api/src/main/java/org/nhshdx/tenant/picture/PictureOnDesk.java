package org.nhshdx.tenant.picture;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nhshdx.core.picture.Keep;
import org.nhshdx.core.picture.Picture;
import org.nhshdx.core.picture.PictureFile;
import org.nhshdx.core.picture.Shape;

/**
 * A picture as its chapter sees it: the draft, and whether the public sees it so.
 *
 * @param files the draft's, the narrowest first
 */
public record PictureOnDesk(
        UUID id,
        @Schema(description = "The code of the section it stands in, such as about.") String section,
        @Schema(description = "What it shows, for people who can't see it; at most 200 characters.") String alt,
        @Schema(description = "Who took it; at most 100 characters.") String credit,
        Shape shape,
        @Schema(description = "Which part is kept where the shape can't keep all of it.") Keep keep,
        Optional<Instant> publishedAt,
        @Schema(description = "Whether the draft differs from what is published.") boolean changed,
        Optional<Instant> removedAt,
        List<Size> files,
        @Schema(description = "Send it back with what you change.") int version) {

    static PictureOnDesk of(Picture picture, List<PictureFile.Size> sizes) {
        List<Size> files = sizes.stream()
                .filter(size -> size.picture().equals(picture.id()) && size.cut().equals(picture.draft().cut()))
                .map(size -> new Size(size.name(), size.width(), size.height(), size.weight()))
                .toList();
        return new PictureOnDesk(
                picture.id(), picture.section(), picture.draft().alt(), picture.draft().credit(), picture.draft().cut().shape(),
                picture.draft().cut().keep(), picture.publishedAt(), picture.isChanged(), picture.removedAt(), files, picture.version());
    }

    /** Whether everybody sees it, in this form or another. */
    public boolean isPublic() {
        return publishedAt.isPresent();
    }

    /** The one to show on the desk. */
    public Size smallest() {
        return files.get(0);
    }

    /** The one to look at closely. */
    public Size largest() {
        return files.get(files.size() - 1);
    }

    /** One size of it. */
    public record Size(
            String name, @Schema(description = "In pixels.") int width, @Schema(description = "In pixels.") int height,
            @Schema(description = "In bytes.") int weight) {}
}
