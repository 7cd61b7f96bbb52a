package org.nhshdx.web.coreteam;

import org.nhshdx.tenant.brand.ChapterInBrief;

/** What the core team can do to a chapter's licence or standing, as its form says it; each has a page of its own. */
public enum ChapterDeed {
    REVOKE(
            "licence/revocation", "Revoke the licence for the name", "Revoke the licence", true,
            "Its pages drop the name and say why. Its events leave our lists and calendars; each keeps its own page and calendar entry. It can't announce. The register says revoked. Reinstating brings all of it back."),
    REINSTATE_LICENCE(
            "licence/reinstatement", "Reinstate the licence for the name", "Reinstate the licence", false,
            "Its pages use the name again and its events are listed again, at once, unless the licence's last day is over or the chapter is suspended."),
    RENEW(
            "licence/renewal", "Renew the licence for the name", "Renew for a year", false,
            "The licence holds for another year. Its code stays the same, so whatever carries it stays true."),
    SUSPEND(
            "suspension", "Suspend the chapter", "Suspend the chapter", true,
            "The chapter leaves the umbrella whatever its licence says: its pages drop the name and say why, its events leave our lists and calendars, and it can't announce. Reinstating brings all of it back."),
    REINSTATE_CHAPTER(
            "reinstatement", "Lift the suspension", "Make it active again", false,
            "The chapter is active again. Its pages use the name if its licence holds.");

    private final String path;
    private final String title;
    private final String button;
    private final boolean grave;
    private final String consequences;

    ChapterDeed(String path, String title, String button, boolean grave, String consequences) {
        this.path = path;
        this.title = title;
        this.button = button;
        this.grave = grave;
        this.consequences = consequences;
    }

    /** Whether the chapter is in a state for it today. */
    boolean isPossible(ChapterInBrief chapter) {
        return switch (this) {
            case REVOKE -> chapter.licence().filter(licence -> licence.isGranted()).isPresent();
            case REINSTATE_LICENCE -> chapter.licence().filter(licence -> licence.isRevoked()).isPresent();
            case RENEW -> chapter.isActive() && chapter.licence().filter(licence -> licence.renewable()).isPresent();
            case SUSPEND -> chapter.isActive();
            case REINSTATE_CHAPTER -> chapter.isSuspended();
        };
    }

    /** The part of its address after the chapter's. */
    public String path() {
        return path;
    }

    public String title() {
        return title;
    }

    /** What the button says. */
    public String button() {
        return button;
    }

    /** Whether it takes something away. */
    public boolean grave() {
        return grave;
    }

    /** What happens at once when it is done. */
    public String consequences() {
        return consequences;
    }
}
