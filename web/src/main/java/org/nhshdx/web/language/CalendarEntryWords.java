package org.nhshdx.web.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What we say in the entries of a chapter’s calendar. */
@MessageBundle(value = "entry", locale = "en-GB")
public interface CalendarEntryWords {

    @Message String calledOff();
    @Message String day(String number, String all);
    @Message String outside();
    @Message String signUp();
    @Message String page();
}
