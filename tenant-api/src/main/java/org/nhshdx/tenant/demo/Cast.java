package org.nhshdx.tenant.demo;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The invented people whom the demo shows and the tests name; the username is what they sign in with. */
public enum Cast {
    MARIGOLD("Marigold Tembo", "practice nurse"),
    IDRIS("Idris Fenwick-Rao", "informatics lead"),
    HETTY("Hetty Olukoya-Pym", "medical student"),

    CALLUM("Callum Adeyemi-Birch", "paediatric registrar"),
    NOOR("Noor Ashworth", "data engineer"),

    SORREL("Sorrel Dlamini-Hart", "community pharmacist"),
    WILF("Wilf Ó Briain", "web developer"),

    OTTOLINE("Ottoline Marsh", "general practitioner"),
    BRAM("Bram Castellane", "software developer"),
    ZOFIA("Zofia Wróbel-Kent", "health librarian"),

    PIP("Pip Larkspur", "carer");

    private final String fullName;
    private final String does;

    Cast(String fullName, String does) {
        this.fullName = fullName;
        this.does = does;
    }

    /** Who signs in with this username, if it is one of the cast. */
    public static Optional<Cast> signingInAs(String username) {
        return Stream.of(values()).filter(one -> one.username().equals(username)).findFirst();
    }

    /** The identity provider's subject for them, and what they type to sign in. */
    public String username() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String fullName() {
        return fullName;
    }

    /** What they are in daily life. */
    public String does() {
        return does;
    }

    public String email() {
        return username() + "@example.org";
    }

    public boolean coreTeam() {
        return this == OTTOLINE || this == BRAM || this == ZOFIA;
    }
}
