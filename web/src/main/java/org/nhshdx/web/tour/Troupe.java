package org.nhshdx.web.tour;

import java.util.List;
import java.util.stream.Collectors;
import org.nhshdx.tenant.demo.Cast;

/** People of the demo who belong together, and what has become of them. */
public enum Troupe {
    GLOUCESTER("Gloucester", "a chapter at work; Marigold leads it", Cast.MARIGOLD, Cast.IDRIS, Cast.HETTY),
    LEEDS("Leeds", "waits to be approved", Cast.CALLUM, Cast.NOOR),
    SALTMARSH("Saltmarsh", "was declined and appeals", Cast.WILF),
    BRACKENMERE("Brackenmere", "is suspended", Cast.SORREL),
    CORE_TEAM("Core team", "decides for all; Zofia is in Leeds too, so not there", Cast.OTTOLINE, Cast.BRAM, Cast.ZOFIA),
    NOWHERE_YET("No chapter yet", "may start one, and judges a day in Gloucester", Cast.PIP);

    private final String title;
    private final String words;
    private final List<Cast> people;

    Troupe(String title, String words, Cast... people) {
        this.title = title;
        this.words = words;
        this.people = List.of(people);
    }

    public String title() {
        return title;
    }

    public String words() {
        return words;
    }

    public List<Cast> people() {
        return people;
    }

    /** "marigold, idris, hetty": what one picks when signing in. */
    public String usernames() {
        return people.stream().map(Cast::username).collect(Collectors.joining(", "));
    }
}
