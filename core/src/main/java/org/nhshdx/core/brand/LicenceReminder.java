package org.nhshdx.core.brand;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.nhshdx.core.tenancy.ChapterOwned;
import org.nhshdx.core.tenancy.NewId;

/** That a chapter was reminded of the end of a licence, so many days before it: once for each last day. */
@Entity
@Table(name = "licence_reminder")
public class LicenceReminder extends ChapterOwned {

    @Column(name = "licence_id", nullable = false, updatable = false)
    private UUID licenceId;

    @Column(nullable = false, updatable = false)
    private int days;

    @Column(name = "valid_until", nullable = false, updatable = false)
    private LocalDate validUntil;

    @Column(nullable = false, updatable = false)
    private Instant at;

    protected LicenceReminder() {}

    public LicenceReminder(Licence licence, int days, Instant at) {
        super(NewId.next());
        this.licenceId = licence.id();
        this.days = days;
        this.validUntil = licence.validUntil();
        this.at = at;
    }

    /** Whether this was said of this end already. */
    public static boolean isGiven(Licence licence, int days) {
        return count("licenceId = ?1 and validUntil = ?2 and days = ?3", licence.id(), licence.validUntil(), days) > 0;
    }
}
