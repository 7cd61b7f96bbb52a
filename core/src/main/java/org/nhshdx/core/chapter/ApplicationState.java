package org.nhshdx.core.chapter;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How far an application to become a chapter has come. */
public enum ApplicationState {
    DRAFT("draft"),
    SUBMITTED("submitted"),
    IN_REVIEW("in-review"),
    INFORMATION_REQUESTED("information-requested"),
    APPROVED("approved"),
    DECLINED("declined"),
    WITHDRAWN("withdrawn"),
    APPEALED("appealed");

    @EnumeratedValue
    private final String code;

    ApplicationState(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** As it stands in a sentence: "in review". */
    public String words() {
        return code.replace('-', ' ');
    }

    /** Whether the applicants may still change their answers. */
    public boolean isOpenToAnswers() {
        return this == DRAFT || this == INFORMATION_REQUESTED;
    }

    /** Whether the core team owes an answer, or will once the applicants have given theirs. */
    public boolean isWaiting() {
        return isWithTheCoreTeam() || this == INFORMATION_REQUESTED;
    }

    /** Whether the core team's clock runs. */
    public boolean isWithTheCoreTeam() {
        return this == SUBMITTED || this == IN_REVIEW || this == APPEALED;
    }

    /** Whether it is over, one way or another. */
    public boolean isEnded() {
        return this == APPROVED || this == DECLINED || this == WITHDRAWN;
    }

    /** Refuses what isn't allowed in this state. */
    void must(boolean allowed, String done) {
        if (!allowed) {
            throw new IllegalStateException("This application is " + words() + ", so it can't be " + done + ".");
        }
    }
}
