package org.nhshdx.web.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Where anybody follows a chapter, says that they mean it, and stops. */
@MessageBundle(value = "follow", locale = "en-GB")
public interface FollowingWords {

    @Message String title(String chapter);
    @Message String lead();
    @Message String email();
    @Message String kept();
    @Message String follow();
    @Message String back();
    @Message String withoutAddress();
    @Message String keepsUp();
    @Message String subscribe();
    @Message String copyOnce();
    @Message String byHand();
    @Message String newsReader();
    @Message String ownPage();
    @Message String card();
    @Message String cardTitle(String chapter);
    @Message String outside();
    @Message String why();
    @Message String otherChapters();
    @Message String mailbox();
    @Message String written(String chapter);
    @Message String nothingThere();
    @Message String really(String chapter);
    @Message String whenWeWrite();
    @Message String yes();
    @Message String usedUp();
    @Message String usedOrOld();
    @Message String askAgain();
    @Message String followed(String chapter);
    @Message String whenYouHear();
    @Message String stopTitle(String chapter);
    @Message String stopReally(String chapter);
    @Message String noMore();
    @Message String stop();
    @Message String goOn();
    @Message String stopped(String chapter);
    @Message String forgotten();
}
