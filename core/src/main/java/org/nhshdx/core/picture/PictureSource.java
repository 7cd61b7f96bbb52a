package org.nhshdx.core.picture;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.tenancy.ChapterOwned;
import org.nhshdx.core.tenancy.NewId;

/** All of a picture as a JPEG, upright and without anything but its pixels: what it is cut from. Nobody is sent it. */
@Entity
public class PictureSource extends ChapterOwned {

    @Column(name = "picture_id", nullable = false, updatable = false)
    private UUID pictureId;

    @Column(nullable = false, updatable = false)
    private byte[] bytes;

    protected PictureSource() {}

    public PictureSource(UUID pictureId, byte[] bytes) {
        super(NewId.next());
        this.pictureId = pictureId;
        this.bytes = bytes.clone();
    }

    public static Optional<PictureSource> of(UUID picture) {
        return find("pictureId", picture).firstResultOptional();
    }

    static void forgetOf(UUID picture) {
        delete("pictureId", picture);
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
