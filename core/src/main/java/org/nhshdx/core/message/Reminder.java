package org.nhshdx.core.message;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.nhshdx.core.tenancy.ChapterOwned;
import org.nhshdx.core.tenancy.NewId;

/** That the core team was reminded of something that waits for its answer: each kind once for each promise. */
@Entity
public class Reminder extends ChapterOwned {

    @Column(name = "about_id", nullable = false, updatable = false)
    private UUID aboutId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Kind kind;

    @Column(name = "answer_by", nullable = false, updatable = false)
    private LocalDate answerBy;

    @Column(nullable = false, updatable = false)
    private Instant at;

    protected Reminder() {}

    /** @param about the application, judgement or waiver, @param answerBy the promise it was about */
    public Reminder(UUID about, Kind kind, LocalDate answerBy, Instant at) {
        super(NewId.next());
        this.aboutId = about;
        this.kind = kind;
        this.answerBy = answerBy;
        this.at = at;
    }

    /** Whether this was said of this promise already. */
    public static boolean isGiven(UUID about, Kind kind, LocalDate answerBy) {
        return count("aboutId = ?1 and kind = ?2 and answerBy = ?3", about, kind, answerBy) > 0;
    }

    /** Whom it goes to, and why. */
    public enum Kind {
        /** Whoever has it: the promise is near. */
        REVIEWER("reviewer"),
        /** The whole core team: nobody has taken it. */
        UNTAKEN("untaken"),
        /** The whole core team: the promise has passed. */
        OVERDUE("overdue");

        @EnumeratedValue
        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @JsonValue
        public String code() {
            return code;
        }
    }
}
