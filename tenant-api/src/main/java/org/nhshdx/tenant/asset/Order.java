package org.nhshdx.tenant.asset;

import java.util.Optional;
import org.nhshdx.core.brand.Licence;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventState;
import org.nhshdx.tenant.artwork.Commission;
import org.nhshdx.tenant.artwork.Piece;
import org.nhshdx.tenant.problem.Refused;

/**
 * A piece that a chapter may take along: what is to be drawn, under which licence.
 *
 * @param event the address of the event it tells of
 * @param chapter the chapter's own address
 */
record Order(Piece piece, Optional<String> event, Licence licence, Commission commission, String chapter) {

    /** In the chapter's scope. @param slug the event's address, for what speaks of one */
    static Order of(Piece piece, Optional<String> slug, Commissioning commissioning) {
        Optional<Event> event = Commissioning.event(piece, slug);
        event.filter(day -> day.state() == EventState.CALLED_OFF).ifPresent(off -> {
            throw Refused.gone("This day is called off, so nothing that invites to it is handed out.");
        });
        Licence licence = Holding.on(commissioning.today(), piece.asset(), event).orRefuse();
        Commission commission = commissioning.of(event).under(commissioning.stamp(licence));
        return new Order(piece, event.map(Event::slug), licence, commission, Chapter.inScope().orElseThrow().slug());
    }

    /** Looks everything up again: the licence has to hold, and the same has to be drawn. */
    void mustStillBe(Commissioning commissioning) {
        if (!of(piece, event, commissioning).commission.equals(commission)) {
            throw Refused.conflict("Something it tells of has just changed. Try again.");
        }
    }

    /** What the file is called where it is saved. */
    String saved(String file) {
        return "nhshdx-" + chapter + event.map(slug -> "-" + slug).orElse("") + "-" + file;
    }
}
