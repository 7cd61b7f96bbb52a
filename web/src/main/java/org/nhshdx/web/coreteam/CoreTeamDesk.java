package org.nhshdx.web.coreteam;

import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Link;

/** The core team's desk and what can be reached from anywhere on it. */
final class CoreTeamDesk {

    static final String CHAPTERS = "/core-team/chapters";

    private CoreTeamDesk() {}

    /** The desk with this page on it, standing at this link of its navigation. */
    static Desk page(String title, String href) {
        return Desk.of(
                        "Core team",
                        new Link("What needs you", "/core-team"),
                        new Link("Chapters", CHAPTERS),
                        new Link("Calendar", CalendarPage.PATH),
                        new Link("Live pages", LivePagesPage.PATH),
                        new Link("Precedents", PrecedentsPage.PATH),
                        new Link("Concerns", ConcernsPage.PATH),
                        new Link("Charter", CharterVersionsPage.PATH),
                        new Link("Sponsors", SponsorsPage.PATH),
                        new Link("Official days", OfficialDaysPage.PATH),
                        new Link("Numbers", NumbersPage.PATH),
                        new Link("Log", PlatformLogPage.PATH))
                .titled(title)
                .at(href);
    }
}
