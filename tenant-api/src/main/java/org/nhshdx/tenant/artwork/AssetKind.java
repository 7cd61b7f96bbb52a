package org.nhshdx.tenant.artwork;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhshdx.core.brand.BrandAsset;

/** What the library has of each brand asset: how it may be used, and its artwork. */
public enum AssetKind {
    NAME(BrandAsset.NAME, Guidance.NAME, List.of()),
    LOCK_UP(BrandAsset.LOCK_UP, Guidance.LOCK_UP, LockUp.pieces()),
    BANNER(BrandAsset.BANNER, Guidance.BANNER, Banner.pieces()),
    STICKER(BrandAsset.STICKER, Guidance.STICKER, Sticker.pieces()),
    POSTER(BrandAsset.POSTER, Guidance.POSTER, Poster.pieces()),
    SOCIAL_CARD(BrandAsset.SOCIAL_CARD, Guidance.SOCIAL_CARD, SocialCard.pieces()),
    NAME_BADGES(BrandAsset.NAME_BADGES, Guidance.NAME_BADGES, NameBadges.pieces());

    private static final List<Piece> EVERYTHING = Stream.of(values()).flatMap(kind -> kind.pieces.stream()).toList();

    private final BrandAsset asset;
    private final Guidance guidance;
    private final List<Piece> pieces;

    AssetKind(BrandAsset asset, Guidance guidance, List<Piece> pieces) {
        this.asset = asset;
        this.guidance = guidance;
        this.pieces = pieces;
    }

    public BrandAsset asset() {
        return asset;
    }

    /** How it may be used. */
    public Guidance guidance() {
        return guidance;
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
        return EVERYTHING.stream().filter(piece -> piece.code().equals(code)).findFirst();
    }

    /** The piece that has a file of this name; empty when there is none. */
    public static Optional<Piece> withFile(String file) {
        return EVERYTHING.stream().filter(piece -> piece.format(file).isPresent()).findFirst();
    }

    /** All that is ever drawn. */
    public static List<Piece> everyPiece() {
        return EVERYTHING;
    }
}
