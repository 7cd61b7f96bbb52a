package org.nhshdx.core.message;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;

/** Whom a message is to: what they are called, and their e-mail address. */
@Embeddable
public record Recipient(
        @Column(nullable = false, updatable = false) String name,
        @Column(nullable = false, updatable = false) String address) {

    /** The address as the same for everybody who writes it in capitals. */
    public String addressKey() {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
