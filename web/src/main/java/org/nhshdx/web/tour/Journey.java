package org.nhshdx.web.tour;

import java.util.Optional;
import org.nhshdx.tenant.demo.Cast;

/** What a newcomer to the demo can try, as whom, and where it begins. */
public enum Journey {
    ATTEND("Go to a day", "Find out when and where it is, who is behind it and whether it is official. Open the day, take the network away and load it again.",
            "/x/gloucester"),
    START("Start a chapter", "Answer a page at a time and see which promises of the charter you keep. Sign, send, and watch the clock.",
            "/apply", Cast.PIP),
    DECIDE("Decide", "What has waited longest comes first: Leeds asks to be a chapter, Saltmarsh appeals, Gloucester asks for a poster.",
            "/core-team", Cast.BRAM),
    PUT_ON("Put on an event", "See what to do next, change an announced day, or create another and announce it.", "/organise/gloucester", Cast.MARIGOLD),
    USE_ASSETS("Use the artwork", "A lock-up is granted: take it along and scan its code. Posters wait under a watermark until Bram grants them.",
            "/organise/gloucester/assets", Cast.MARIGOLD);

    private final String title;
    private final String words;
    private final String path;
    private final Optional<Cast> who;

    Journey(String title, String words, String path) {
        this(title, words, path, Optional.empty());
    }

    Journey(String title, String words, String path, Cast who) {
        this(title, words, path, Optional.of(who));
    }

    Journey(String title, String words, String path, Optional<Cast> who) {
        this.title = title;
        this.words = words;
        this.path = path;
        this.who = who;
    }

    public String title() {
        return title;
    }

    public String words() {
        return words;
    }

    /** Where it begins. */
    public String path() {
        return path;
    }

    /** Whom to sign in as; empty for what anybody can do. */
    public Optional<Cast> who() {
        return who;
    }

    /** The way to where it begins, through signing in where that is needed. */
    public String href() {
        return who.isPresent() ? "/sign-in?to=" + path : path;
    }
}
