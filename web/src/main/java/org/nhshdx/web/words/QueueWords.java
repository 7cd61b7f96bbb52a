package org.nhshdx.web.words;

import io.quarkus.qute.TemplateExtension;
import org.nhshdx.core.place.Nation;
import org.nhshdx.tenant.coreteam.QueueKind;

/** The kinds of things in the core team's queue and the nations they come from, as people say them. */
@TemplateExtension
public final class QueueWords {

    private QueueWords() {}

    /** "Northern Ireland". */
    public static String inWords(Nation nation) {
        return switch (nation) {
            case ENGLAND -> "England";
            case WALES -> "Wales";
            case SCOTLAND -> "Scotland";
            case NORTHERN_IRELAND -> "Northern Ireland";
        };
    }

    /** "with nobody yet", for the code of a holder. */
    public static String holder(String code) {
        return switch (code) {
            case "mine" -> "with you";
            case "nobody" -> "with nobody yet";
            case "others" -> "with somebody else";
            default -> "";
        };
    }

    public static String of(QueueKind kind) {
        return switch (kind) {
            case APPLICATION -> "Applications";
            case APPEAL -> "Appeals";
            case JUDGEMENT -> "Judgements";
            case CHANGE -> "Changes that wait";
            case WAIVER -> "Waivers";
            case SECOND -> "Second signatures";
            case ASSET_REQUEST -> "Asset requests";
            case SPONSOR -> "Sponsors to hear of";
            case CONCERN -> "Concerns";
            case FREEZE -> "Pages about to freeze";
            case ADOPTION -> "Charter versions";
        };
    }
}
