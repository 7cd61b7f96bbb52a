package org.nhshdx.web.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** A chapter’s own page, its card, its news, and what stands there outside the umbrella. */
@MessageBundle(value = "group", locale = "en-GB")
public interface GroupWords {

    @Message String described(String place);
    @Message String outsideTitle(String place);
    @Message String outsideDescribed();
    @Message String lead();
    @Message String next();
    @Message String frozen();
    @Message String seeFrozen();
    @Message String changed();
    @Message String seeChanged();
    @Message String keepsCharter();
    @Message String keepsCharterBut(int count);
    @Message String turnTo();
    @Message String noDay();
    @Message String followUs();
    @Message String followByMail();
    @Message String ourCalendar();
    @Message String alsoComing();
    @Message String outside();
    @Message String mayNotUse();
    @Message String ticket();
    @Message String daysCalledOff();
    @Message String askThem();
    @Message String toCoreTeam();
    @Message String entry();
    @Message String otherChapters();
    @Message String conduct();
    @Message String cardTitle(String chapter);
    @Message String notInOrder();
    @Message String calledOff();
    @Message String notAnnounced();
    @Message String hearByMail();
    @Message String cardOutside();
    @Message String why();
}
