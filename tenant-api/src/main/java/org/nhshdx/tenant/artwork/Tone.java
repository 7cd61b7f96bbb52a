package org.nhshdx.tenant.artwork;

/** Which ground a drawing is made for: its colours change, its shapes don't. */
public enum Tone {
    LIGHT("light", Colour.PAPER, Colour.INK, Colour.SLATE),
    DARK("dark", Colour.DEEP, Colour.PAPER, Colour.MIST);

    private final String code;
    private final Colour ground;
    private final Colour ink;
    private final Colour quiet;

    Tone(String code, Colour ground, Colour ink, Colour quiet) {
        this.code = code;
        this.ground = ground;
        this.ink = ink;
        this.quiet = quiet;
    }

    public String code() {
        return code;
    }

    /** What it is shown on. */
    public Colour ground() {
        return ground;
    }

    /** The colour of names and headings. */
    Colour ink() {
        return ink;
    }

    /** The colour of small print. */
    Colour quiet() {
        return quiet;
    }
}
