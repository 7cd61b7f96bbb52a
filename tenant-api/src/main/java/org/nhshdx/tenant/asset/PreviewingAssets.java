package org.nhshdx.tenant.asset;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.nhshdx.tenant.artwork.AssetKind;
import org.nhshdx.tenant.artwork.Commission;
import org.nhshdx.tenant.artwork.Piece;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** Shows a chapter its artwork, small: before a grant under a watermark and without a licence, after it as it is. */
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
        Piece piece = piece(code);
        Commission commission = scope.reading(chapter, () -> commissioning.of(Commissioning.event(piece, event)));
        return drawn(by, new Sketch(code, commission), () -> piece.preview(commission));
    }

    /** The same of what is granted, without the watermark; refused for the reasons for which its file would be. */
    public byte[] granted(Asker by, UUID chapter, String code, Optional<String> event) {
        Piece piece = piece(code);
        Commission commission = scope.reading(chapter, () -> Order.of(piece, event, commissioning)).commission();
        return drawn(by, new Sketch(code, commission), () -> piece.look(commission));
    }

    private static Piece piece(String code) {
        return AssetKind.piece(code).orElseThrow(() -> Refused.notFound("There is no such piece in the library."));
    }

    private byte[] drawn(Asker by, Sketch sketch, Supplier<byte[]> drawing) {
        return Optional.ofNullable(sketches.getIfPresent(sketch)).orElseGet(() -> remembered(sketch, board.draw(by, drawing)));
    }

    private byte[] remembered(Sketch sketch, byte[] png) {
        sketches.put(sketch, png);
        return png;
    }

    private record Sketch(String piece, Commission commission) {}
}
