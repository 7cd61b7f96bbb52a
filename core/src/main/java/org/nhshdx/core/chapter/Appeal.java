package org.nhshdx.core.chapter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The one appeal that a declined application has: who declined it, how long it is open, and when it was made. */
@Embeddable
public class Appeal {

    @Column(name = "declined_by")
    private UUID declinedBy;

    @Column(name = "appeal_by")
    private LocalDate openUntil;

    @Column(name = "appealed_at")
    private Instant madeAt;

    protected Appeal() {}

    Appeal(UUID declinedBy, LocalDate openUntil) {
        this.declinedBy = declinedBy;
        this.openUntil = openUntil;
    }

    void make(LocalDate today, Instant at) {
        if (madeAt != null) {
            throw new IllegalStateException(
                    "There is one appeal, and it has been decided by somebody else. You are free to apply again.");
        }
        if (openUntil == null || today.isAfter(openUntil)) {
            throw new IllegalStateException("The time for an appeal is over. You are free to apply again.");
        }
        this.openUntil = null;
        this.madeAt = at;
    }

    /** Nobody appeals any more. */
    void close() {
        this.openUntil = null;
    }

    void mustBeAnother(UUID person) {
        if (madeAt != null && person.equals(declinedBy)) {
            throw new IllegalStateException("Whoever declined an application doesn't decide on the appeal.");
        }
    }

    public UUID declinedBy() {
        return declinedBy;
    }

    /** The last day on which the applicants may appeal; empty once they have, or can't any more. */
    public Optional<LocalDate> openUntil() {
        return Optional.ofNullable(openUntil);
    }

    /** Empty while nobody has appealed. */
    public Optional<Instant> madeAt() {
        return Optional.ofNullable(madeAt);
    }
}
