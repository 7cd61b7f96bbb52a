package org.nhshdx.core.chapter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** How far an application has come: who of the core team has it, by when they have promised to answer, and their answer. */
@Embeddable
public class Review {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ApplicationState state;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    @Column(name = "stopped_on")
    private LocalDate stoppedOn;

    private UUID reviewer;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Embedded
    private Appeal appeal;

    protected Review() {}

    /** Of an application that nobody has handed in yet. */
    static Review ofDraft() {
        Review review = new Review();
        review.state = ApplicationState.DRAFT;
        return review;
    }

    void submit(LocalDate answerBy, Instant at) {
        state.must(state == ApplicationState.DRAFT, "submitted");
        this.state = ApplicationState.SUBMITTED;
        this.submittedAt = at;
        this.answerBy = answerBy;
    }

    /** One of the core team takes it, from the pile or from a colleague; an appeal, never who declined. */
    public void take(UUID reviewer) {
        state.must(state.isWithTheCoreTeam(), "taken for review");
        appeal().ifPresent(made -> made.mustBeAnother(reviewer));
        this.state = state == ApplicationState.APPEALED ? state : ApplicationState.IN_REVIEW;
        this.reviewer = reviewer;
    }

    /** Whoever has it gives it back, for somebody else to take; the clock goes on. */
    public void stepAside() {
        state.must(state.isWaiting() && reviewer != null, "stepped aside from");
        this.state = state == ApplicationState.IN_REVIEW ? ApplicationState.SUBMITTED : state;
        this.reviewer = null;
    }

    /** Whoever has it gives it to a colleague; the clock goes on. */
    public void handTo(UUID colleague) {
        state.must(state.isWithTheCoreTeam() && reviewer != null, "handed over");
        take(colleague);
    }

    /** Asks the applicants for more; the clock stops until they answer. */
    public void requestInformation(LocalDate today) {
        state.must(state == ApplicationState.IN_REVIEW, "asked about");
        this.state = ApplicationState.INFORMATION_REQUESTED;
        this.stoppedOn = today;
    }

    void answer(LocalDate answerBy) {
        state.must(state == ApplicationState.INFORMATION_REQUESTED, "answered");
        this.state = reviewer == null ? ApplicationState.SUBMITTED : ApplicationState.IN_REVIEW;
        this.answerBy = answerBy;
        this.stoppedOn = null;
    }

    public void approve(Instant at) {
        end(ApplicationState.APPROVED, Set.of(ApplicationState.IN_REVIEW, ApplicationState.INFORMATION_REQUESTED), at);
    }

    /** @param appealBy the last day, in London, on which the applicants may appeal */
    public void decline(UUID by, LocalDate appealBy, Instant at) {
        end(ApplicationState.DECLINED, Set.of(ApplicationState.IN_REVIEW, ApplicationState.INFORMATION_REQUESTED), at);
        this.appeal = new Appeal(by, appealBy);
    }

    void appeal(LocalDate today, LocalDate answerBy, Instant at) {
        state.must(state == ApplicationState.DECLINED && appeal != null, "appealed against");
        appeal.make(today, at);
        this.state = ApplicationState.APPEALED;
        this.reviewer = null;
        this.answerBy = answerBy;
        this.stoppedOn = null;
    }

    /** Whoever has the appeal says yes after all. */
    public void uphold(Instant at) {
        state.must(state == ApplicationState.APPEALED && reviewer != null, "upheld");
        end(ApplicationState.APPROVED, Set.of(state), at);
    }

    /** Whoever has the appeal says no too, and that is final. */
    public void dismiss(Instant at) {
        state.must(state == ApplicationState.APPEALED && reviewer != null, "dismissed");
        end(ApplicationState.DECLINED, Set.of(state), at);
    }

    void settle() {
        state.must(isOpenToAppeal(), "settled");
        appeal.close();
    }

    void withdraw(Instant at) {
        state.must(!state.isEnded(), "withdrawn");
        end(ApplicationState.WITHDRAWN, Set.of(state), at);
    }

    private void end(ApplicationState outcome, Set<ApplicationState> from, Instant at) {
        state.must(from.contains(state), outcome.code());
        this.state = outcome;
        this.decidedAt = at;
    }

    ApplicationState state() {
        return state;
    }

    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    public Optional<LocalDate> answerBy() {
        return Optional.ofNullable(answerBy);
    }

    /** The day the clock was stopped; empty while it runs. */
    public Optional<LocalDate> stoppedOn() {
        return Optional.ofNullable(stoppedOn);
    }

    public Optional<UUID> reviewer() {
        return Optional.ofNullable(reviewer);
    }

    Optional<Appeal> appeal() {
        return Optional.ofNullable(appeal);
    }

    boolean isOpenToAppeal() {
        return state == ApplicationState.DECLINED && appeal().flatMap(Appeal::openUntil).isPresent();
    }
}
