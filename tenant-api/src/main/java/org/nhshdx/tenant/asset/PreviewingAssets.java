package org.nhshdx.tenant.asset;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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

    /** Some 100 KB each. */
    private static final int REMEMBERED = 200;

    private final Cache<Sketch, byte[]> sketches = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

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
        Sketch sketch = new Sketch(code, commission);
        return Optional.ofNullable(sketches.getIfPresent(sketch)).orElseGet(() -> drawn(by, piece, sketch));
    }

    private byte[] drawn(Asker by, Piece piece, Sketch sketch) {
        byte[] png = board.draw(by, () -> piece.preview(sketch.commission()));
        sketches.put(sketch, png);
        return png;
    }

    private record Sketch(String piece, Commission commission) {}
}
