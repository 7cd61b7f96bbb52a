package org.nhshdx.tenant.follower;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.digest.Secret;
import org.nhshdx.core.follower.Follower;
import org.nhshdx.core.publication.PublicChapter;
import org.nhshdx.tenant.message.MessageToSend;

/** What we write to somebody who asked to follow. */
@ApplicationScoped
class FollowWords {

    /** Asking again and again within this time sends one message. */
    private static final Duration ONCE_IN = Duration.ofMinutes(10);

    private final String home;

    FollowWords(@ConfigProperty(name = "nhshdx.base-url") String home) {
        this.home = home;
    }

    MessageToSend confirm(PublicChapter chapter, Secret secret, Instant at) {
        String name = Chapter.named(chapter.place());
        return MessageToSend.saying(once("follow", chapter, at), "follow", "Do you want to follow " + name + "?", """
                Somebody, you we hope, asked us to tell you about %s: when a day is announced, moves or is called off.

                If you want that, say so here within two days:
                <%s>

                If not, do nothing. We forget this address then, and don't write again.
                """.formatted(name, home + path(chapter) + "/follow/" + secret.text())).urgently();
    }

    MessageToSend already(PublicChapter chapter, Follower follower, Instant at) {
        String name = Chapter.named(chapter.place());
        return MessageToSend.saying(once("follows", chapter, at), "follow", "You follow " + name + " already", """
                Somebody asked us to tell you about %s. We do so already, so there is nothing to do.

                If you want no more of it, stop here:
                <%s>
                """.formatted(name, home + stopPath(chapter, follower))).urgently();
    }

    static String stopPath(PublicChapter chapter, Follower follower) {
        return path(chapter) + "/followers/" + follower.stopSecret();
    }

    private static String path(PublicChapter chapter) {
        return "/x/" + chapter.slug();
    }

    private static String once(String what, PublicChapter chapter, Instant at) {
        return "%s %s %d".formatted(what, chapter.chapterId(), at.getEpochSecond() / ONCE_IN.toSeconds());
    }
}
