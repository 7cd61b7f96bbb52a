package org.nhshdx.core.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/** What holds a line in its chain: its number, the salted digest of its words, and the digest over all up to it. */
@Embeddable
public class Seal {

    private static final SecureRandom DICE = new SecureRandom();
    private static final int SALT = 16;

    @Column(updatable = false)
    private Long number;

    private String salt;

    @Column(name = "words_digest", updatable = false)
    private String wordsDigest;

    @Column(updatable = false)
    private String hash;

    protected Seal() {}

    private Seal(long number, String salt, String wordsDigest) {
        this.number = number;
        this.salt = salt;
        this.wordsDigest = wordsDigest;
    }

    /** Seals the line as the one with that number, behind the line with that hash. */
    static Seal on(LogLine line, long number, String previous) {
        String salt = freshSalt();
        Seal seal = new Seal(number, salt, line.said().digest(salt));
        seal.hash = Chain.hash(previous, line, seal);
        return seal;
    }

    private static String freshSalt() {
        byte[] bytes = new byte[SALT];
        DICE.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Whether the words are as they were when the line was written; those that were erased, salt and all, can't be told. */
    boolean holds(Said said) {
        return salt == null ? said.isNothing() : said.digest(salt).equals(wordsDigest);
    }

    /** The words were erased; without the salt nobody can try out words on their digest. */
    void forget() {
        this.salt = null;
    }

    public boolean isErased() {
        return salt == null;
    }

    public long number() {
        return number;
    }

    /** Empty once the words were erased: with it, short words could be guessed from their digest. */
    public Optional<String> salt() {
        return Optional.ofNullable(salt);
    }

    public String wordsDigest() {
        return wordsDigest;
    }

    public String hash() {
        return hash;
    }
}
