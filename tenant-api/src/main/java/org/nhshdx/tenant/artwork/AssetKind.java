package org.nhshdx.tenant.artwork;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhshdx.core.brand.BrandAsset;

/** What the library has of each brand asset: its artwork. */
public enum AssetKind {
    NAME(BrandAsset.NAME, List.of()),
    LOCK_UP(BrandAsset.LOCK_UP, LockUp.pieces());

    private final BrandAsset asset;
    private final List<Piece> pieces;

    AssetKind(BrandAsset asset, List<Piece> pieces) {
        this.asset = asset;
        this.pieces = pieces;
    }

    public BrandAsset asset() {
        return asset;
    }

    /** All that is drawn of it, in the order in which it is shown. */
    public List<Piece> pieces() {
        return pieces;
    }

    /** Whether it tells of one event. */
    public boolean isAboutADay() {
        return pieces.stream().anyMatch(Piece::isAboutADay);
    }

    /** The piece with this code; empty when there is none. */
    public static Optional<Piece> piece(String code) {
        return everything().filter(piece -> piece.code().equals(code)).findFirst();
    }

    /** The piece that has a file of this name; empty when there is none. */
    public static Optional<Piece> withFile(String file) {
        return everything().filter(piece -> piece.format(file).isPresent()).findFirst();
    }

    private static Stream<Piece> everything() {
        return Stream.of(values()).flatMap(kind -> kind.pieces.stream());
    }
}
