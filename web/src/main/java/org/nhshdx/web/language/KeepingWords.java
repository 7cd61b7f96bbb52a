package org.nhshdx.web.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How an event keeps each principle, who organises it, and what isn’t right with a page. */
@MessageBundle(value = "keeping", locale = "en-GB")
public interface KeepingWords {

    @Message String title();
    @Message String checked();
    @Message String charter(int version);
    @Message String inEnglish();
    @Message String exception();
    @Message String until(String date);
    @Message String chapterUntil(String date);
    @Message String eventUntil(String date);
    @Message String allKept(int count);
    @Message String goesAhead();
    @Message String kept();
    @Message String broken();
    @Message String waived();
    @Message String unanswered();
    @Message String unmeasured();
    @Message String judged();
    @Message String mend();
    @Message String soManyKept(int count);
    @Message String soManyWaived(int count);
    @Message String soManyBroken(int count);
    @Message String soManyJudged(int count);
    @Message String soManyUnanswered(int count);
    @Message String soManyUnmeasured(int count);
    @Message String independent(int version);
    @Message String volunteers();
    @Message String organise();
    @Message String see();
    @Message String howItKeeps();
    @Message String entry();
    @Message String read();
    @Message String theCharter();
    @Message String frozen();
    @Message String promisesBroken(String date);
    @Message String beforeYouTravel();
}
