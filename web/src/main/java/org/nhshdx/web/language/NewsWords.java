package org.nhshdx.web.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the public was told of an event, and when. */
@MessageBundle(value = "news", locale = "en-GB")
public interface NewsWords {

    @Message String announced();
    @Message String changed();
    @Message String calledOff();
    @Message String name();
    @Message String date();
    @Message String times();
    @Message String venue();
    @Message String wayIn();
    @Message String theme();
    @Message String audience();
    @Message String places();
    @Message String price();
    @Message String signUp();
    @Message String timetable();
    @Message String sponsors();
    @Message String now();
    @Message String before();
    @Message String was();
    @Message String notSettled();
    @Message String changedOn(String date);
    @Message String since();
    @Message String all();
    @Message String title(String name);
    @Message String described();
    @Message String heading();
    @Message String lead();
    @Message String atPresent();
    @Message String where();
    @Message String isCalledOff();
    @Message String under();
    @Message String charter(int version);
}
