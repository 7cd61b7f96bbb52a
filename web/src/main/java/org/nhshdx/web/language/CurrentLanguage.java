package org.nhshdx.web.language;

import jakarta.enterprise.context.RequestScoped;

/** The language that the request in hand asks for by its address, and where the other one is. */
@RequestScoped
public class CurrentLanguage {

    private Language language = Language.ENGLISH;
    private String twin = "";

    void is(Language asked) {
        language = asked;
    }

    /** The page asked for is told in the other language too, at this path. */
    void hasTwin(String path) {
        twin = path;
    }

    public Language language() {
        return language;
    }

    /** The path of the same page in the other language; empty when there is none. */
    String twin() {
        return twin;
    }
}
