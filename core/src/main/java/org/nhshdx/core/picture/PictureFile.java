package org.nhshdx.core.picture;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.digest.Sha256;
import org.nhshdx.core.tenancy.ChapterOwned;
import org.nhshdx.core.tenancy.NewId;

/** A picture cut in one way and made in one size, named for what is in it. */
@Entity
public class PictureFile extends ChapterOwned {

    private static final int NAME_LETTERS = 32;
    private static final String SIZES = "select new org.nhshdx.core.picture.PictureFile$Size("
            + "f.pictureId, f.cut.shape, f.cut.keep, f.name, f.width, f.height, f.weight) from PictureFile f order by f.pictureId, f.width";

    @Column(name = "picture_id", nullable = false, updatable = false)
    private UUID pictureId;

    @Column(nullable = false, updatable = false)
    private String name;

    @Embedded
    private Cut cut;

    @Column(nullable = false, updatable = false)
    private int width;

    @Column(nullable = false, updatable = false)
    private int height;

    @Column(name = "media_type", nullable = false, updatable = false)
    private String mediaType;

    @Column(nullable = false, updatable = false)
    private int weight;

    @Column(nullable = false, updatable = false)
    private byte[] bytes;

    protected PictureFile() {}

    public PictureFile(UUID pictureId, Cut cut, int width, int height, String mediaType, byte[] bytes) {
        super(NewId.next());
        this.pictureId = pictureId;
        this.cut = cut;
        this.width = width;
        this.height = height;
        this.mediaType = mediaType;
        this.bytes = bytes.clone();
        this.weight = bytes.length;
        this.name = Sha256.hex(bytes).substring(0, NAME_LETTERS) + "." + mediaType.substring(mediaType.indexOf('/') + 1);
    }

    /** What there is of all pictures, without the bytes, the narrowest first. */
    public static List<Size> sizes() {
        return getEntityManager().createQuery(SIZES, Size.class).getResultList();
    }

    /** The chapter's file of that name. */
    public static Optional<PictureFile> named(String name) {
        return find("name", name).firstResultOptional();
    }

    /** Whether a picture has been cut that way. */
    public static boolean areThere(UUID picture, Cut cut) {
        return count("pictureId = ?1 and cut.shape = ?2 and cut.keep = ?3", picture, cut.shape(), cut.keep()) > 0;
    }

    /** Forgets those of a picture that are cut in no way that is still shown. */
    public static void forgetOthers(UUID picture, Collection<Cut> shown) {
        PictureFile.<PictureFile>list("pictureId", picture).stream()
                .filter(file -> !shown.contains(file.cut))
                .forEach(PictureFile::delete);
    }

    static void forgetOf(UUID picture) {
        delete("pictureId", picture);
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** A file without its bytes, and how many they are. */
    public record Size(UUID picture, Shape shape, Keep keep, String name, int width, int height, int weight) {

        public Cut cut() {
            return new Cut(shape, keep);
        }
    }
}
