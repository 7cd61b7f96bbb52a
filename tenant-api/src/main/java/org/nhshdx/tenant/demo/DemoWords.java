package org.nhshdx.tenant.demo;

import java.util.List;
import org.nhshdx.tenant.application.Decline;

/** What the people of the demo have written. */
final class DemoWords {

    static final String GETTING_HOME = """
            Leaving hospital is harder than it looks: the lift home, the tablets, the letter that arrives after you do. \
            Bring a story, a sketch or a spreadsheet. We will make small things that get people home on time.""";

    static final String WAITING_ROOM = """
            Everybody has sat in one. Where do I check in? How long will it be? Has somebody forgotten me?

            For one Saturday nurses, receptionists, patients, carers, designers and developers sit down together and \
            mend the waiting room. You need no skill but your own.

            What people told us in waiting rooms last spring is [here](https://example.org/waiting-rooms).""";

    static final String BY_THE_LAKE = """
            The surgery is eleven miles away and the last bus goes at four. Come and make something that helps people who \
            live a long way from care.""";

    static final String UP_THE_VALLEY = """
            The chemist is at the bottom of the valley and most of us live at the top. Come and make something small that saves \
            somebody the journey.""";

    static final String STAFF_RELEASE =
            "The hospital releases forty of its staff for the day and pays for their cover. On a Saturday none of them could come.";

    static final String SUSPENDED =
            "The day's page promises a step-free way in, and the Old Ferry House has three steps. Two letters about it were not answered.";

    static final String ONE_PRODUCT = "Their plan names one ward-round app, and its maker would be in the room all day.";

    static final Decline DECLINED = new Decline(
            List.of("neutral-ground"),
            "Everything in the plan leads to one ward-round app, and its maker would be in the room all day.",
            "A day on which people bring their own problems, with the app as one idea among others.", "");

    static final String APPEAL = """
            We named the app because two of us use it, as an example of what a day might improve. Its maker doesn't know about \
            the day and isn't invited. We would gladly leave it out.""";

    static final String HEARING_LOOP =
            "Your page says that there is a hearing loop. Last time it was in the other room. Could somebody test it before the day?";

    static final String PIRATE_POSTER =
            "A poster at the bus station says NHSHDx Swindon and asks for £20 at the door. I can’t find Swindon on your register.";

    static final String A_QUESTION =
            "My son uses a powered wheelchair. Is the lift wide enough for it, and can I stay with him the whole day?";

    static final String TAKE_OVER =
            "I start in Carlisle next month and can't answer the letters about the steps. The boat house has a ramp and is free that day.";

    static final String MORE_TIME = "Two of them are on nights this week. It is one link, and everything else is as it should be.";
    static final String HOW_IT_WENT = "Seven teams, two of them around discharge letters. The projector failed and nobody minded. Lunch ran "
            + "short by ten, so we order for everybody who signs up from now on.";

    static final String LOCK_UP = "On the day’s page, on the signs from the car park to the door, and on the first slide.";
    static final String NOT_ON_CLOTHING = "Not on clothing, and never smaller than 3 cm.";
    static final String POSTERS = "Posters for four surgeries and the library; stickers to hand out at the door.";

    private DemoWords() {}
}
