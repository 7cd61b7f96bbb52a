package org.nhshdx.tenant.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.tenant.artwork.AssetKind;
import org.nhshdx.tenant.artwork.Commission;
import org.nhshdx.tenant.artwork.Piece;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** Shows a chapter what its artwork would look like: small, under a watermark, and without a licence on it. */
@ApplicationScoped
public class PreviewingAssets {

    @Inject
    Scope scope;

    @Inject
    Commissioning commissioning;

    @Inject
    DrawingBoard board;

    /** @param code the piece, @param event the event's address, for what speaks of one */
    public byte[] png(Asker by, UUID chapter, String code, Optional<String> event) {
        Piece piece = AssetKind.piece(code).orElseThrow(() -> Refused.notFound("There is no such piece in the library."));
        Commission commission = scope.reading(chapter, () -> commissioning.of(Commissioning.event(piece, event)));
        return board.draw(by, () -> piece.preview(commission));
    }
}
