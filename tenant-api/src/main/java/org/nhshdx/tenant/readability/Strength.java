package org.nhshdx.tenant.readability;

import com.fasterxml.jackson.annotation.JsonValue;

/** How much a remark weighs. */
public enum Strength {
    /** Some can't read it: it isn't published like this. */
    STOPS("stops"),
    /** It could be plainer: the writer decides. */
    HINTS("hints");

    private final String code;

    Strength(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
