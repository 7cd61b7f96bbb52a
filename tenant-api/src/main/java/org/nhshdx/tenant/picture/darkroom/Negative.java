package org.nhshdx.tenant.picture.darkroom;

import java.nio.BufferUnderflowException;

/**
 * A picture as it was sent, looked all through without unfolding it: it is whole and stands still.
 *
 * @param bytes what its reader needs of it; what tells of the place, the phone and the person may be missing already
 * @param turned how it has to be turned to stand upright
 */
record Negative(PictureKind kind, byte[] bytes, Turned turned) {

    /** By its content; its name is never asked. */
    static Negative of(byte[] sent) {
        PictureKind kind = PictureKind.of(sent).orElseThrow(() -> Unfit.refusal(sent));
        try {
            return kind.look(sent);
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException ended) {
            throw Unreadable.cutShort();
        }
    }
}
