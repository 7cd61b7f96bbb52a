package org.nhshdx.tenant.charter.principle;

import org.nhshdx.core.event.EventFacts;

/** Sign-up asks who people are, so that groups can be mixed. */
final class AsksBackground extends YesOrNo {

    AsksBackground() {
        super(
                "asks-background",
                "Sign-up asks who you are in an open way: medical, technical, both, other.",
                "A day works when people from wards and people who write software sit at one table; you have to know"
                        + " who is coming.",
                EventFacts::asksBackground,
                new Answers(
                        "sign-up asks",
                        "sign-up doesn't ask",
                        "Ask at sign-up: medical, technical, both or other, in people's own words."));
    }
}
