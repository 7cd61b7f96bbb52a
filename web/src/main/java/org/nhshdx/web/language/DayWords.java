package org.nhshdx.web.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** An event’s own page, inside the umbrella and outside. */
@MessageBundle(value = "day", locale = "en-GB")
public interface DayWords {

    @Message String facts();
    @Message String when();
    @Message String where();
    @Message String whom();
    @Message String everyone();
    @Message String nhsStaff();
    @Message String invited();
    @Message String cost();
    @Message String freeAlways();
    @Message String free();
    @Message String freeWithLunch();
    @Message String freeAnd();
    @Message String lunchToo();
    @Message String food();
    @Message String lunchAndDrinks();
    @Message String lunch();
    @Message String lunchOn(String days);
    @Message String noLunch();
    @Message String access();
    @Message String stepFree();
    @Message String someSteps();
    @Message String roomFor();
    @Message String people(int count);
    @Message String days(int count);
    @Message String bring();
    @Message String yourself();
    @Message String signUp();
    @Message String opens(String site);
    @Message String anotherSite();
    @Message String toCalendar();
    @Message String calendarEntry();
    @Message String programme();
    @Message String allFour();
    @Message String gettingIn();
    @Message String tables();
    @Message String toilet();
    @Message String presenting();
    @Message String noSteps();
    @Message String steps();
    @Message String anythingElse();
    @Message String wrong();
    @Message String the();
    @Message String conduct();
    @Message String holds();
    @Message String photographs();
    @Message String mayRefuse();
    @Message String mayNotRefuse();
    @Message String howItKeeps();
    @Message String saysWhy();
    @Message String thanks();
    @Message String thankedFor();
    @Message String calledOffTitle();
    @Message String stayHome();
    @Message String calledOffOn(String date);
    @Message String over();
    @Message String held();
    @Message String changed();
    @Message String outside();
    @Message String isCalledOff();
    @Message String ticket();
    @Message String calledOff();
    @Message String group();
    @Message String others();
    @Message String codeOfConduct();
    @Message String described(String when, String near);
    @Message String describedCalledOff(String when);
    @Message String outsideTitle(String name);
    @Message String outsideDescribed();
}
