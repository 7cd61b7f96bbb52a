package org.nhshdx.web.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The parts of a chapter’s page: our headings over its organisers’ words, and the facts below them. */
@MessageBundle(value = "part", locale = "en-GB")
public interface PartWords {

    @Message String about();
    @Message String day();
    @Message String schedule();
    @Message String forWhom();
    @Message String questions();
    @Message String nextAt(String where);
    @Message String stepFree();
    @Message String notStepFree();
    @Message String access();
    @Message String food();
    @Message String conduct();
    @Message String photographs();
    @Message String organisers();
    @Message String past();
    @Message String sponsors();
    @Message String the();
    @Message String codeOfConduct();
    @Message String allDay();
    @Message String twoNamed();
    @Message String daysPage();
    @Message String ifWrong();
    @Message String tell();
    @Message String volunteers();
    @Message String write();
    @Message String unnamed();
    @Message String noneYet();
    @Message String firstComing();
    @Message String thankedFor();
}
