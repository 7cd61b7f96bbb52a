package org.nhshdx.core.publication;

import java.util.List;
import java.util.Optional;
import org.nhshdx.core.picture.Picture;
import org.nhshdx.core.picture.PictureFile;
import org.nhshdx.core.picture.Placed;

/**
 * A picture as anybody may see it.
 *
 * @param section the code of the section it stands in
 * @param credit who took it
 * @param files the same in several sizes, the narrowest first
 */
public record PublicPicture(String section, String alt, String credit, List<File> files) {

    /** The chapter's pictures as they were published; call it inside the chapter's scope. */
    public static List<PublicPicture> published() {
        List<PictureFile.Size> sizes = PictureFile.sizes();
        return Picture.all().stream()
                .flatMap(picture -> picture.published().map(placed -> of(picture, placed, sizes)).stream())
                .toList();
    }

    /** The same as if every draft were published. */
    public static List<PublicPicture> drafts() {
        List<PictureFile.Size> sizes = PictureFile.sizes();
        return Picture.all().stream().map(picture -> of(picture, picture.draft(), sizes)).toList();
    }

    private static PublicPicture of(Picture picture, Placed placed, List<PictureFile.Size> sizes) {
        List<File> files = sizes.stream()
                .filter(size -> size.picture().equals(picture.id()) && size.cut().equals(placed.cut()))
                .map(size -> new File(size.name(), size.width(), size.height()))
                .toList();
        return new PublicPicture(placed.section(), placed.alt(), placed.credit(), files);
    }

    /** Its widest file. */
    public Optional<File> widest() {
        return files.isEmpty() ? Optional.empty() : Optional.of(files.get(files.size() - 1));
    }

    /** One size of it: its name and its measures in pixels. */
    public record File(String name, int width, int height) {}
}
