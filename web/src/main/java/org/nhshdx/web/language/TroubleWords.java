package org.nhshdx.web.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What happened when a page isn’t there or didn’t work, and the way on. */
@MessageBundle(value = "trouble", locale = "en-GB")
public interface TroubleWords {

    @Message String signInTitle();
    @Message String signIn();
    @Message String notYoursTitle();
    @Message String notYours();
    @Message String notFoundTitle();
    @Message String notFound();
    @Message String goneTitle();
    @Message String gone();
    @Message String notTakenTitle();
    @Message String notTaken();
    @Message String notUnderstoodTitle();
    @Message String notUnderstood();
    @Message String quickerTitle();
    @Message String quicker();
    @Message String tooMuchTitle();
    @Message String tooMuch();
    @Message String tooLong();
    @Message String tooOftenTitle();
    @Message String tooOften();
    @Message String refusedTitle();
    @Message String refused();
    @Message String awayTitle();
    @Message String away();
    @Message String mistakeTitle();
    @Message String mistake();
    @Message String number();
    @Message String notInWelsh();
    @Message String toChapter();
    @Message String allChapters();
    @Message String allEvents();
}
