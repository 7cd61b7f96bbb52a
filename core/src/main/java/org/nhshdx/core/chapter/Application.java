package org.nhshdx.core.chapter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.nhshdx.core.tenancy.ChapterOwned;
import org.nhshdx.core.tenancy.NewId;

/** A group asks to become a chapter, from the first draft to the core team's answer. */
@Entity
public class Application extends ChapterOwned {

    @Embedded
    private Review review = Review.ofDraft();

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private ApplicationAnswers answers;

    @Column(name = "started_by", nullable = false, updatable = false)
    private UUID startedBy;

    @Column(name = "started_at", nullable = false, updatable = false)
    private Instant startedAt;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    @Embedded
    private Signature signature;

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
        state().must(state().isOpenToAnswers(), "changed");
        this.answers = answers;
        this.savedAt = at;
    }

    /** Signs the charter of that version in the group's name. */
    public void sign(UUID person, int charterVersion, Instant at) {
        state().must(state().isOpenToAnswers(), "signed");
        this.signature = new Signature(person, charterVersion, at);
        this.savedAt = at;
    }

    /** @param answerBy the last day, in London, on which the core team has promised to answer */
    public void submit(LocalDate answerBy, Instant at) {
        review.submit(answerBy, at);
    }

    /** The applicants have answered what was asked; the clock goes on towards the new day. */
    public void answer(LocalDate answerBy) {
        review.answer(answerBy);
    }

    /** The applicants ask, once, for somebody else to look; nobody has it until one of the core team takes it. */
    public void appeal(LocalDate today, LocalDate answerBy, Instant at) {
        review.appeal(today, answerBy, at);
    }

    /** Nobody appeals: the applicants say so, or the time is over. */
    public void settle() {
        review.settle();
    }

    public void withdraw(Instant at) {
        review.withdraw(at);
    }

    /** Forgets what the group answered; that there was an application, and how it was decided, stays. */
    public void forget() {
        state().must(state().isEnded(), "forgotten");
        this.answers = ApplicationAnswers.startedFor(answers.place());
    }

    /** Whether nobody has touched the draft since that moment. */
    public boolean isLeftSince(Instant moment) {
        return state() == ApplicationState.DRAFT && savedAt.isBefore(moment);
    }

    /** Where the core team has got with it, and its deeds. */
    public Review review() {
        return review;
    }

    public ApplicationState state() {
        return review.state();
    }

    public ApplicationAnswers answers() {
        return answers;
    }

    public Instant savedAt() {
        return savedAt;
    }

    /** Who signed which charter and when; empty until somebody has. */
    public Optional<Signature> signature() {
        return Optional.ofNullable(signature);
    }

    /** Empty until it has been declined. */
    public Optional<Appeal> appeal() {
        return review.appeal();
    }

    /** Whether it is declined and the applicants haven't appealed or let go yet. */
    public boolean isOpenToAppeal() {
        return review.isOpenToAppeal();
    }

    public int version() {
        return version;
    }

    /** Who signed the charter in the group's name, which version, and when. */
    @Embeddable
    public record Signature(
            @Column(name = "signed_by") UUID person,
            @Column(name = "charter_version") Integer charterVersion,
            @Column(name = "signed_at") Instant at) {}
}
