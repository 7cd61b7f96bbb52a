package org.nhshdx.core.chapter;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.nhshdx.core.tenancy.ChapterOwned;
import org.nhshdx.core.tenancy.NewId;

/** A group asks to become a chapter, from the first draft to the core team's answer. */
@Entity
public class Application extends ChapterOwned {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ApplicationState state = ApplicationState.DRAFT;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private ApplicationAnswers answers;

    @Column(name = "started_by", nullable = false, updatable = false)
    private UUID startedBy;

    @Column(name = "started_at", nullable = false, updatable = false)
    private Instant startedAt;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    @Column(name = "charter_version")
    private Integer charterVersion;

    @Column(name = "signed_by")
    private UUID signedBy;

    @Column(name = "signed_at")
    private Instant signedAt;

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

    @Version
    private int version;

    protected Application() {}

    public Application(ApplicationAnswers answers, UUID startedBy, Instant startedAt) {
        super(NewId.next());
        this.answers = answers;
        this.startedBy = startedBy;
        this.startedAt = startedAt;
        this.savedAt = startedAt;
    }

    /** The application of the chapter in scope. */
    public static Optional<Application> inScope() {
        return Application.<Application>find("order by startedAt desc, id desc").firstResultOptional();
    }

    /** The same, held until the transaction ends, so that nobody else moves it meanwhile. */
    public static Optional<Application> inScopeLocked() {
        return Application.<Application>find("order by startedAt desc, id desc")
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    public void save(ApplicationAnswers answers, Instant at) {
        must(state.isOpenToAnswers(), "changed");
        this.answers = answers;
        this.savedAt = at;
    }

    /** Signs the charter of that version in the group's name. */
    public void sign(UUID person, int charterVersion, Instant at) {
        must(state.isOpenToAnswers(), "signed");
        this.signedBy = person;
        this.charterVersion = charterVersion;
        this.signedAt = at;
        this.savedAt = at;
    }

    /** @param answerBy the last day, in London, on which the core team has promised to answer */
    public void submit(LocalDate answerBy, Instant at) {
        must(state == ApplicationState.DRAFT, "submitted");
        this.state = ApplicationState.SUBMITTED;
        this.submittedAt = at;
        this.answerBy = answerBy;
    }

    /** One of the core team takes it, from the pile or from a colleague; an appeal, never who declined. */
    public void take(UUID reviewer) {
        must(state.isWithTheCoreTeam(), "taken for review");
        appeal().ifPresent(made -> made.mustBeAnother(reviewer));
        this.state = state == ApplicationState.APPEALED ? state : ApplicationState.IN_REVIEW;
        this.reviewer = reviewer;
    }

    /** Whoever has it gives it back, for somebody else to take; the clock goes on. */
    public void stepAside() {
        must(state.isWaiting() && reviewer != null, "stepped aside from");
        this.state = state == ApplicationState.IN_REVIEW ? ApplicationState.SUBMITTED : state;
        this.reviewer = null;
    }

    /** Whoever has it gives it to a colleague; the clock goes on. */
    public void handTo(UUID colleague) {
        must(state.isWithTheCoreTeam() && reviewer != null, "handed over");
        take(colleague);
    }

    /** Asks the applicants for more; the clock stops until they answer. */
    public void requestInformation(LocalDate today) {
        must(state == ApplicationState.IN_REVIEW, "asked about");
        this.state = ApplicationState.INFORMATION_REQUESTED;
        this.stoppedOn = today;
    }

    /** The applicants have answered what was asked; the clock goes on towards the new day. */
    public void answer(LocalDate answerBy) {
        must(state == ApplicationState.INFORMATION_REQUESTED, "answered");
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

    /** The applicants ask, once, for somebody else to look; nobody has it until one of the core team takes it. */
    public void appeal(LocalDate today, LocalDate answerBy, Instant at) {
        must(state == ApplicationState.DECLINED && appeal != null, "appealed against");
        appeal.make(today, at);
        this.state = ApplicationState.APPEALED;
        this.reviewer = null;
        this.answerBy = answerBy;
        this.stoppedOn = null;
    }

    /** Whoever has the appeal says yes after all. */
    public void uphold(Instant at) {
        must(state == ApplicationState.APPEALED && reviewer != null, "upheld");
        end(ApplicationState.APPROVED, Set.of(state), at);
    }

    /** Whoever has the appeal says no too, and that is final. */
    public void dismiss(Instant at) {
        must(state == ApplicationState.APPEALED && reviewer != null, "dismissed");
        end(ApplicationState.DECLINED, Set.of(state), at);
    }

    /** Nobody appeals: the applicants say so, or the time is over. */
    public void settle() {
        must(isOpenToAppeal(), "settled");
        appeal.close();
    }

    public void withdraw(Instant at) {
        must(!state.isEnded(), "withdrawn");
        end(ApplicationState.WITHDRAWN, Set.of(state), at);
    }

    /** Forgets what the group answered; that there was an application, and how it was decided, stays. */
    public void forget() {
        must(state.isEnded(), "forgotten");
        this.answers = ApplicationAnswers.startedFor(answers.place());
    }

    private void end(ApplicationState outcome, Set<ApplicationState> from, Instant at) {
        must(from.contains(state), outcome.code());
        this.state = outcome;
        this.decidedAt = at;
    }

    private void must(boolean allowed, String done) {
        if (!allowed) {
            throw new IllegalStateException("This application is " + state.words() + ", so it can't be " + done + ".");
        }
    }

    /** Whether nobody has touched the draft since that moment. */
    public boolean isLeftSince(Instant moment) {
        return state == ApplicationState.DRAFT && savedAt.isBefore(moment);
    }

    public ApplicationState state() {
        return state;
    }

    public ApplicationAnswers answers() {
        return answers;
    }

    public Instant savedAt() {
        return savedAt;
    }

    /** Who signed which charter and when; empty until somebody has. */
    public Optional<Signature> signature() {
        return Optional.ofNullable(signedBy).map(person -> new Signature(person, charterVersion, signedAt));
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

    /** Empty until it has been declined. */
    public Optional<Appeal> appeal() {
        return Optional.ofNullable(appeal);
    }

    /** Whether it is declined and the applicants haven't appealed or let go yet. */
    public boolean isOpenToAppeal() {
        return state == ApplicationState.DECLINED && appeal().flatMap(Appeal::openUntil).isPresent();
    }

    public int version() {
        return version;
    }

    /** Who signed the charter in the group's name, which version, and when. */
    public record Signature(UUID person, int charterVersion, Instant at) {}
}
