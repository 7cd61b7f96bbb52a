package org.nhshdx.tenant.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.nhshdx.core.brand.Licence;
import org.nhshdx.core.brand.LicenceState;
import org.nhshdx.core.brand.Umbrella;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.chapter.Look;
import org.nhshdx.core.chapter.Organiser;
import org.nhshdx.core.chapter.PageLook;
import org.nhshdx.core.chapter.Section;
import org.nhshdx.core.chapter.Standing;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.place.Town;
import org.nhshdx.core.place.Towns;
import org.nhshdx.core.publication.EventPage;
import org.nhshdx.core.publication.PublicChapter;
import org.nhshdx.core.publication.PublicEvent;
import org.nhshdx.core.publication.PublicLicence;
import org.nhshdx.core.publication.PublicPicture;

/**
 * Copies what the public may read of the chapter in scope, at the end of every deed that changes it and in the same
 * transaction.
 *
 * <p>The chapter's row is locked and everything read anew first: two deeds at once, such as revoking and reinstating,
 * would otherwise each publish without having seen the other.
 */
@ApplicationScoped
public class Publishing {

    private static final String UNANNOUNCED = "An event that isn’t announced yet";
    private static final Optional<String> CLOSED = Optional.of("The chapter has closed.");

    @Inject
    EntityManager rows;

    @Inject
    EventsOnShow events;

    @Inject
    Clock clock;

    /** Call it inside the chapter's writing scope, last of all. A chapter that never was approved stays private. */
    public void publish() {
        rows.flush();
        Chapter.inScopeLocked().filter(Chapter::isPublic).ifPresent(this::show);
    }

    private void show(Chapter chapter) {
        List<Licence> licences = anew(Licence.all());
        Optional<Licence> licence = licences.stream().filter(Licence::isForTheName).findFirst();
        Umbrella umbrella = Umbrella.over(chapter, licence);
        ChapterOnShow onShow = new ChapterOnShow(chapter, look(), anew(Section.all()), anew(Organiser.everyone()), licence);
        PublicChapter copy = PublicChapter.<PublicChapter>findByIdOptional(chapter.id())
                .orElseGet(() -> new PublicChapter(chapter.id()));
        copy.show(chapter, umbrella, onShow.page(), clock.instant());
        copy.isAt(Towns.standard().find(chapter.town().orElse(""), chapter.postcode().orElse("")).map(Town::position));
        copy.isFrozen(FreezeOnShow.of(Optional.empty()));
        copy.showPictures(PublicPicture.published());
        copy.persist();
        licences.forEach(each -> enter(chapter, each, umbrella));
        anew(Event.known()).forEach(event -> show(chapter, event, umbrella));
    }

    private Optional<Look> look() {
        return anew(PageLook.inScope().stream().toList()).stream().findFirst().flatMap(PageLook::published);
    }

    private void show(Chapter chapter, Event event, Umbrella umbrella) {
        EventPage page = events.page(event);
        PublicEvent copy = PublicEvent.<PublicEvent>findByIdOptional(event.id())
                .orElseGet(() -> new PublicEvent(event.id()));
        copy.show(chapter, event, umbrella, page, clock.instant());
        copy.isFrozen(FreezeOnShow.of(Optional.of(event.id())));
        Optional<Town> town = Optional.ofNullable(page.facts().venue())
                .flatMap(venue -> Towns.standard().find(venue.town(), venue.postcode()));
        copy.isAt(town.map(Town::position));
        copy.persist();
    }

    /** The register says revoked of what would be good if the chapter were under the umbrella, and why it isn't. */
    private void enter(Chapter chapter, Licence licence, Umbrella umbrella) {
        boolean mayHold = licence.isForTheName() || licence.state() == LicenceState.GRANTED;
        boolean suspended = chapter.standing() == Standing.SUSPENDED && mayHold;
        boolean closed = chapter.standing() == Standing.CLOSED;
        boolean nameless = !licence.isForTheName() && mayHold && umbrella.reason().isPresent();
        Optional<String> reason = suspended || nameless ? umbrella.reason() : licence.reason();
        PublicLicence entry = PublicLicence.<PublicLicence>findByIdOptional(licence.code())
                .orElseGet(() -> new PublicLicence(licence));
        entry.show(
                chapter, licence, licence.eventId().flatMap(Event::with).map(Publishing::inPublic),
                suspended || nameless ? LicenceState.REVOKED : licence.state(),
                reason.or(() -> closed ? CLOSED : Optional.empty()), clock.instant());
        entry.persist();
    }

    /** What isn't announced isn't named. */
    private static String inPublic(Event event) {
        return event.isPublic() ? Optional.ofNullable(event.facts().title()).orElse(event.slug()) : UNANNOUNCED;
    }

    private <T> List<T> anew(List<T> read) {
        read.forEach(rows::refresh);
        return read;
    }
}
