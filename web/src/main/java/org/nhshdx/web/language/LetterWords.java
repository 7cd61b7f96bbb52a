package org.nhshdx.web.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Where anybody writes to a chapter’s organisers. */
@MessageBundle(value = "letter", locale = "en-GB")
public interface LetterWords {

    @Message String title(String chapter);
    @Message String described();
    @Message String lead();
    @Message String name();
    @Message String email();
    @Message String answerTo();
    @Message String words();
    @Message String wordsHint();
    @Message String send();
    @Message String whatHappens();
    @Message String whoGetsIt();
    @Message String noCopy();
    @Message String deleted();
    @Message String privacy();
    @Message String wrong();
    @Message String aboutPeople();
    @Message String tellInstead();
    @Message String cantSee();
    @Message String sentTitle(String chapter);
    @Message String sent();
    @Message String onTheirWay();
    @Message String noAnswer();
    @Message String allEvents();
    @Message String toCoreTeam();
    @Message String nothingPassedOn();
    @Message String whatYouWrote();
    @Message String notSent();
    @Message String tellCoreTeam();
}
