package org.nhshdx.core.message;

import java.util.Locale;

/** Whom a message is to: what they are called, and their e-mail address. */
public record Recipient(String name, String address) {

    /** The address as the same for everybody who writes it in capitals. */
    public String addressKey() {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
