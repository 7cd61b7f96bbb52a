package org.nhshdx.tenant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.nhshdx.core.chapter.Address;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.chapter.ChapterSlug;
import org.nhshdx.tenant.problem.Advice;
import org.nhshdx.tenant.problem.Refused;

/** Claims a place for the chapter in scope, first come first served, and lets it go again. */
@ApplicationScoped
public class ClaimingPlaces {

    @Inject
    Clock clock;

    /** Moves the chapter in at its place's own address; refused when another chapter has it. */
    public void claim(Chapter chapter) {
        ChapterSlug place = ChapterSlug.from(chapter.place()).orElseThrow();
        Optional<Address> mine = Address.claimedBy(chapter.id());
        if (mine.filter(address -> address.slug().equals(place.value())).isPresent()) {
            return;
        }
        mine.ifPresent(ClaimingPlaces::giveUp);
        Address.at(place.value()).ifPresent(taken -> refuse(chapter.place()));
        take(place, chapter);
        chapter.moveTo(place);
    }

    /** At once: the new claim would otherwise be written first, and a chapter holds only one. */
    private static void giveUp(Address address) {
        address.delete();
        Address.flush();
    }

    /** Two may look at the same moment and see it free: the primary key lets one of them have it. */
    private void take(ChapterSlug place, Chapter chapter) {
        try {
            Address.claim(place, chapter.id(), clock.instant()).persistAndFlush();
        } catch (ConstraintViolationException taken) {
            refuse(chapter.place());
        } catch (PersistenceException failed) {
            if (failed.getCause() instanceof ConstraintViolationException) {
                refuse(chapter.place());
            }
            throw failed;
        }
    }

    /** Back to the working address; the place is free for somebody else. */
    public void letGo(Chapter chapter) {
        Address.claimedBy(chapter.id()).ifPresent(Address::delete);
        Address.workingOf(chapter.id()).ifPresent(address -> chapter.moveTo(new ChapterSlug(address.slug())));
    }

    /** What to do when another chapter has this place already; empty when it is free, or this chapter's. */
    Optional<Advice> inTheWay(UUID chapter, String place) {
        return ChapterSlug.from(place)
                .flatMap(slug -> Address.at(slug.value()))
                .filter(taken -> !taken.chapterId().equals(chapter))
                .map(taken -> new Advice("place", taken(place)));
    }

    private static void refuse(String place) {
        throw Refused.conflict("place", taken(place));
    }

    private static String taken(String place) {
        return "NHSHDx %s is taken, or somebody has applied for it before you. Choose a name for where you are that tells "
                        .formatted(place)
                + "the two apart, or ask them to let you join.";
    }
}
