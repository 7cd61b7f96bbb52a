package org.nhshdx.tenant.relay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.digest.Sha256;
import org.nhshdx.core.publication.PublicChapter;
import org.nhshdx.core.relay.RelayDay;
import org.nhshdx.tenant.limit.AddressLimit;
import org.nhshdx.tenant.message.MessageToSend;
import org.nhshdx.tenant.message.Outbox;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.LondonClock;
import org.nhshdx.tenant.scope.Scope;

/**
 * Passes on what anybody writes to a chapter's organisers, who answer them directly. No address of an organiser is shown,
 * and nothing is sent to the writer, whose address nobody has confirmed.
 */
@ApplicationScoped
public class WritingToChapters {

    /** How many an address on the network may send in an hour. */
    public static final int AN_HOUR = 5;

    /** How many a chapter is sent in a day. */
    public static final int A_DAY = 30;

    /** What the outbox calls such a message. */
    static final String ABOUT = "from your page";

    private final AddressLimit limit = new AddressLimit(AN_HOUR, Duration.ofHours(1), System::nanoTime);

    @Inject
    Scope scope;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @ConfigProperty(name = "nhshdx.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    /** @param from the writer's address on the network; it is counted and not kept */
    public void write(String slug, WordsToChapter words, String from) {
        LocalDate today = LocalDate.now(clock);
        PublicChapter chapter = scope.readingShared(() -> PublicChapter.at(slug))
                .orElseThrow(() -> Refused.notFound("There is no chapter here."));
        if (!chapter.isUnderUmbrella(today)) {
            throw Refused.conflict("This group isn’t under the umbrella now, so we pass nothing on to it. Write to the core team instead.");
        }
        limit.count(from).ifPresent(wait -> {
            throw Refused.tooMany("Your connection has sent as many messages as we pass on in an hour.", wait);
        });
        scope.writing(chapter.chapterId(), () -> relay(chapter, words, today));
    }

    /** The same words sent twice on a day are passed on once. */
    private boolean relay(PublicChapter chapter, WordsToChapter words, LocalDate today) {
        if (outbox.organisers().isEmpty()) {
            throw Refused.conflict("Nobody of this chapter can be reached by e-mail just now. Write to the core team instead.");
        }
        boolean isNew = outbox.queueToOrganisers(message(chapter, words, today)) > 0;
        RelayDay.forgetBefore(today);
        if (isNew && !RelayDay.count(today, A_DAY)) {
            throw Refused.tooMany("This chapter has been sent as many messages today as we pass on in a day.", untilTomorrow(today));
        }
        return isNew;
    }

    private MessageToSend message(PublicChapter chapter, WordsToChapter words, LocalDate today) {
        String what = today + " " + words.email().text() + " " + words.words();
        String once = "relay " + chapter.chapterId() + " " + Sha256.hex(what.getBytes(StandardCharsets.UTF_8));
        return MessageToSend.saying(once, ABOUT, "Somebody writes to " + Chapter.named(chapter.place()), body(chapter, words))
                .answeredTo(words.email().text());
    }

    private String body(PublicChapter chapter, WordsToChapter words) {
        return """
                Somebody wrote to you on your page, %1$s/x/%2$s:

                %3$s

                They call themselves:

                %4$s

                Your answer goes straight to the address they gave, and they will see yours. Nobody has checked that it is theirs:

                %5$s

                Something wrong with it? Don't answer, and tell the core team: %1$s/concern?page=/x/%2$s
                """.formatted(baseUrl.replaceFirst("/$", ""), chapter.slug(), Quoted.words(words.words()), Quoted.words(words.name()),
                Quoted.words(words.email().text()));
    }

    private Duration untilTomorrow(LocalDate today) {
        return Duration.between(clock.instant(), today.plusDays(1).atStartOfDay(LondonClock.ZONE).toInstant());
    }
}
