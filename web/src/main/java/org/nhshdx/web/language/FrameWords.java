package org.nhshdx.web.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands around every public page: its top, its foot and the way to the other language. */
@MessageBundle(value = "frame", locale = "en-GB")
public interface FrameWords {

    @Message String skip();
    @Message String startPage();
    @Message String home();
    @Message String main();
    @Message String events();
    @Message String chapters();
    @Message String theCharter();
    @Message String handbook();
    @Message String isItOfficial();
    @Message String start();
    @Message String inEnglish();
    @Message String otherLanguage();
    @Message String chaptersDays();
    @Message String allDays();
    @Message String picture();
    @Message String outsidePicture();
    @Message String about();
    @Message String notAdopted();
    @Message String theHandbook();
    @Message String conduct();
    @Message String theRegister();
    @Message String marks();
    @Message String concern();
    @Message String privacy();
    @Message String accessibility();
    @Message String desk();
    @Message String elsewhere();
    @Message String tradeMark();
    @Message String optional();
    @Message String refused();
    @Message String mistakes(int count);
    @Message String trap();
}
