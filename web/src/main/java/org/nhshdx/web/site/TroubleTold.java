package org.nhshdx.web.site;

import org.nhshdx.web.language.TroubleWords;

/** What happened and what helps, by its status. */
record TroubleTold(String headline, String sentence) {

    static TroubleTold of(int status, TroubleWords words) {
        return switch (status) {
            case 401 -> new TroubleTold(words.signInTitle(), words.signIn());
            case 403 -> new TroubleTold(words.notYoursTitle(), words.notYours());
            case 404 -> new TroubleTold(words.notFoundTitle(), words.notFound());
            case 405 -> new TroubleTold(words.notTakenTitle(), words.notTaken());
            case 406, 415 -> new TroubleTold(words.notUnderstoodTitle(), words.notUnderstood());
            case 409 -> new TroubleTold(words.quickerTitle(), words.quicker());
            case 410 -> new TroubleTold(words.goneTitle(), words.gone());
            case 413 -> new TroubleTold(words.tooMuchTitle(), words.tooMuch());
            case 414 -> new TroubleTold(words.tooMuchTitle(), words.tooLong());
            case 429 -> new TroubleTold(words.tooOftenTitle(), words.tooOften());
            case 503 -> new TroubleTold(words.awayTitle(), words.away());
            default -> status < 500
                    ? new TroubleTold(words.refusedTitle(), words.refused())
                    : new TroubleTold(words.mistakeTitle(), words.mistake());
        };
    }
}
