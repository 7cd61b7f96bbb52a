package org.nhshdx.tenant.picture;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said of a picture, and the version that it was made from. */
record PictureChanged(
        String section,
        @Schema(description = "At most 200 characters.") String alt,
        @Schema(description = "At most 100 characters.") String credit,
        @Schema(description = "whole, wide or square") String shape,
        @Schema(description = "centre, top, bottom, left or right") String keep,
        Integer version) {

    /** Those shown agreed when it was added. */
    PictureSent sent() {
        return new PictureSent(section, alt, credit, true, shape, keep);
    }
}
