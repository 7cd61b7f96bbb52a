package org.nhshdx.core.brand;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.UUID;

/** Who stands for a licence, and under which words. */
@Embeddable
public class Signatures {

    @Column(name = "signed_by", nullable = false)
    private UUID signedBy;

    @Column(name = "granted_by")
    private UUID grantedBy;

    @Column(name = "charter_version", nullable = false)
    private int charterVersion;

    private String deed;
    private String delegation;

    protected Signatures() {}

    private Signatures(UUID signedBy, int charterVersion) {
        this.signedBy = signedBy;
        this.charterVersion = charterVersion;
    }

    /** A person of the core team grants what an organiser signed: the charter itself. */
    static Signatures of(UUID signedBy, UUID grantedBy, int charterVersion) {
        Signatures signatures = new Signatures(signedBy, charterVersion);
        signatures.grantedBy = grantedBy;
        return signatures;
    }

    /** The same, where the organiser signed the duties of both sides. */
    public static Signatures of(UUID signedBy, UUID grantedBy, int charterVersion, String deed) {
        Signatures signatures = of(signedBy, grantedBy, charterVersion);
        signatures.deed = deed;
        return signatures;
    }

    /** The chapter is trusted, so the rule grants it. */
    public static Signatures byDelegation(UUID signedBy, int charterVersion, String deed, String why) {
        Signatures signatures = new Signatures(signedBy, charterVersion);
        signatures.deed = deed;
        signatures.delegation = why;
        return signatures;
    }

    /** The same words go on, and this sentence says until when; where the charter itself was signed, there are none. */
    void goOn(String sentence) {
        if (deed != null) {
            deed = deed.stripTrailing() + "\n\n" + sentence + "\n";
        }
    }

    /** The organiser who signed for the chapter. */
    public UUID signedBy() {
        return signedBy;
    }

    /** Who of the core team granted it; empty where a rule did. */
    public Optional<UUID> grantedBy() {
        return Optional.ofNullable(grantedBy);
    }

    /** The version of the charter that was signed. */
    public int charterVersion() {
        return charterVersion;
    }

    /** What was granted and the duties of both sides; empty where the charter itself was signed. */
    public Optional<String> deed() {
        return Optional.ofNullable(deed);
    }

    /** Why the chapter qualified for having it at once; empty where a person granted it. */
    public Optional<String> delegation() {
        return Optional.ofNullable(delegation);
    }
}
