package org.nhshdx.web.words;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;
import org.nhshdx.core.brand.BrandAsset;
import org.nhshdx.core.brand.BrandUse;
import org.nhshdx.core.brand.LicenceState;
import org.nhshdx.core.brand.RequestState;

/** Brand assets and what is licensed of them, as people read it. */
@TemplateExtension
public final class Assets {

    private Assets() {}

    /** "Logo lock-up", as a heading has it. */
    public static String title(BrandAsset asset) {
        return capital(asset.words());
    }

    /** "In print: posters, leaflets and signs", as a choice has it. */
    public static String title(BrandUse use) {
        return capital(use.words());
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** What it is, in a sentence. */
    public static String about(BrandAsset asset) {
        return switch (asset) {
            case NAME -> "What the chapter and its events are called. Everything else rests on it.";
            case LOCK_UP -> "Cog, heart and cross with your place’s name: wide, stacked and round.";
            case BANNER -> "A wide picture for the head of a page or above a door.";
            case STICKER -> "A round one, to print and give away.";
            case POSTER -> "An A3 sheet with your event’s day, place and code.";
            case SOCIAL_CARD -> "The picture that shows when somebody shares your page.";
            case NAME_BADGES -> "A sheet of badges to print and write on.";
        };
    }

    /** "Good", "Expired". */
    public static String title(LicenceState state) {
        return switch (state) {
            case GRANTED -> "Good";
            case EXPIRED -> "Expired";
            case REVOKED -> "Revoked";
            case GIVEN_BACK -> "Given back";
        };
    }

    /** How it looks as a tag. */
    public static String tag(LicenceState state) {
        return switch (state) {
            case GRANTED -> "kept";
            case EXPIRED, GIVEN_BACK -> "judge";
            case REVOKED -> "broken";
        };
    }

    /** The picture beside it. */
    public static String icon(LicenceState state) {
        return switch (state) {
            case GRANTED -> "tick";
            case EXPIRED, GIVEN_BACK -> "clock";
            case REVOKED -> "cross";
        };
    }

    /** What has become of a request. */
    public static String inWords(RequestState state) {
        return switch (state) {
            case REQUESTED -> "Asked for";
            case GRANTED -> "Granted";
            case DECLINED -> "Declined";
            case WITHDRAWN -> "Withdrawn";
        };
    }
}
