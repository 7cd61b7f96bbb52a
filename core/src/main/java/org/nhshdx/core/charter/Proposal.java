package org.nhshdx.core.charter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** That a draft of the charter become its next version: who proposed it, when, and on what terms. */
@Embeddable
class Proposal {

    @Column(name = "proposed_by")
    private UUID proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "in_force_from")
    private LocalDate inForceFrom;

    @Column(name = "comply_by")
    private LocalDate complyBy;

    private String reason;

    protected Proposal() {}

    Proposal(AdoptionTerms terms, UUID by, Instant at) {
        this.inForceFrom = terms.inForceFrom();
        this.complyBy = terms.complyBy();
        this.reason = terms.reason();
        this.proposedBy = by;
        this.proposedAt = at;
    }

    /** Nobody stands for it any more; its terms stay for whoever proposes next. */
    void takeBack() {
        this.proposedBy = null;
        this.proposedAt = null;
    }

    boolean isBy(UUID person) {
        return person.equals(proposedBy);
    }

    Optional<UUID> proposedBy() {
        return Optional.ofNullable(proposedBy);
    }

    AdoptionTerms terms() {
        return new AdoptionTerms(inForceFrom, complyBy, reason);
    }
}
