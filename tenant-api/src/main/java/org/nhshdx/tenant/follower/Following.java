package org.nhshdx.tenant.follower;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.nhshdx.core.digest.Secret;
import org.nhshdx.core.follower.Follower;
import org.nhshdx.core.message.EmailAddress;
import org.nhshdx.core.message.Message;
import org.nhshdx.core.message.Recipient;
import org.nhshdx.core.publication.PublicChapter;
import org.nhshdx.tenant.message.Outbox;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Scope;

/** Somebody without an account asks to hear about a chapter, confirms that they mean it, and stops again. */
@ApplicationScoped
public class Following {

    @Inject
    Scope scope;

    @Inject
    Outbox outbox;

    @Inject
    FollowLimit limit;

    @Inject
    FollowWords words;

    @Inject
    Clock clock;

    /**
     * Writes to that address and answers nothing: nobody learns here who follows.
     *
     * @param from where on the network the request comes from
     */
    public void ask(String place, String typed, String from) {
        EmailAddress address = EmailAddress.typed(typed)
                .orElseThrow(() -> Refused.invalid("email", "Give an e-mail address like name@example.org."));
        limit.count(from);
        PublicChapter chapter = chapter(place);
        if (!chapter.isUnderUmbrella(LocalDate.now(clock))) {
            throw Refused.conflict("This chapter can't be followed now: it isn't under the umbrella.");
        }
        scope.writing(chapter.chapterId(), () -> ask(chapter, address));
    }

    private boolean ask(PublicChapter chapter, EmailAddress address) {
        Optional<Follower> known = Follower.at(address.text());
        Recipient reader = new Recipient(address.text(), address.text());
        if (known.filter(Follower::isConfirmed).isPresent()) {
            return outbox.queue(words.already(chapter, known.get(), clock.instant()), reader);
        }
        Secret secret = Secret.fresh();
        boolean isWritten = outbox.queue(words.confirm(chapter, secret, clock.instant()), reader);
        if (isWritten) {
            known.ifPresentOrElse(follower -> follower.ask(secret, clock.instant()),
                    () -> new Follower(address.text(), secret, clock.instant()).persist());
        }
        return isWritten;
    }

    /** Whether the link still works; looking at it changes nothing, since programs look at links too. */
    public boolean canConfirm(String place, String secret) {
        return scope.reading(chapter(place).chapterId(), () ->
                Follower.toConfirm(new Secret(secret)).filter(follower -> follower.canConfirmAt(clock.instant())).isPresent());
    }

    public void confirm(String place, String secret) {
        scope.writing(chapter(place).chapterId(), () -> {
            Follower follower = Follower.toConfirm(new Secret(secret)).filter(one -> one.canConfirmAt(clock.instant()))
                    .orElseThrow(() -> Refused.gone("This link has been used, or it is too old. If you want to follow, ask once more."));
            follower.confirm(clock.instant());
            return follower;
        });
    }

    /** Whether that link still stops somebody from following. */
    public boolean canStop(String place, String secret) {
        return scope.reading(chapter(place).chapterId(), () -> Follower.toStop(new Secret(secret)).isPresent());
    }

    /** Ends it and forgets the address, with what still waits for it; a second time changes nothing. */
    public void stop(String place, String secret) {
        PublicChapter chapter = chapter(place);
        scope.writing(chapter.chapterId(), () -> {
            Follower.toStop(new Secret(secret)).ifPresent(follower -> {
                Message.takeBack(chapter.chapterId(), follower.address());
                follower.delete();
            });
            return true;
        });
    }

    private PublicChapter chapter(String place) {
        return scope.readingShared(() -> PublicChapter.at(place)).orElseThrow(() -> Refused.notFound("There is no chapter here."));
    }
}
