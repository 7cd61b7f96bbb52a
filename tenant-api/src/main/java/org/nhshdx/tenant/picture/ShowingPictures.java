package org.nhshdx.tenant.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.picture.Picture;
import org.nhshdx.core.picture.Placed;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.page.PageGate;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.publication.Freeze;
import org.nhshdx.tenant.publication.Publishing;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** Organisers publish a picture, move it, remove it and put it back. */
@ApplicationScoped
public class ShowingPictures {

    @Inject
    Scope scope;

    @Inject
    PageGate gate;

    @Inject
    Publishing publishing;

    @Inject
    Freeze freeze;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    /** Shows the draft to everybody; refused while the chapter isn't open or it names a sponsor nobody has cleared. */
    public void publish(Asker by, UUID chapter, UUID id, int version) {
        scope.writing(chapter, () -> {
            Picture picture = ChangingPictures.standing(id, version);
            if (!Chapter.inScope().orElseThrow().isActive()) {
                throw Refused.conflict("Your page opens when the chapter is approved. Until then drafts are kept for you.");
            }
            Placed draft = picture.draft();
            Refused.ifAny(Stream.concat(gate.unheardOf("alt", draft.alt()), gate.unheardOf("credit", draft.credit())).toList());
            picture.publish(clock.instant());
            ChangingPictures.forgetOtherCuts(picture);
            log.record(by, "publish", "picture", id, "“%s”".formatted(draft.alt()));
            publishing.publish();
            freeze.mustMend(Optional.empty());
            return picture;
        });
    }

    /** At once it is nobody's to see, and for a while it can be put back. */
    public void remove(Asker by, UUID chapter, UUID id) {
        scope.writing(chapter, () -> {
            Picture picture = ChangingPictures.found(id);
            if (!picture.isRemoved()) {
                picture.remove(clock.instant());
                log.record(by, "take down", "picture", id, "“%s”".formatted(picture.draft().alt()));
                publishing.publish();
            }
            return picture;
        });
    }

    /** As the draft that it was. */
    public void putBack(Asker by, UUID chapter, UUID id) {
        scope.writing(chapter, () -> {
            Picture picture = ChangingPictures.found(id);
            if (picture.isRemoved() && Picture.all().size() >= AddingPictures.MOST) {
                throw Refused.conflict("Your page has %d pictures, which is as many as fit. Remove one first.".formatted(AddingPictures.MOST));
            }
            picture.putBack();
            log.record(by, "put back", "picture", id, "“%s”".formatted(picture.draft().alt()));
            return picture;
        });
    }

    /** One place towards the beginning of its section, or towards the end. */
    public void move(Asker by, UUID chapter, UUID id, boolean earlier) {
        scope.writing(chapter, () -> {
            Picture picture = ChangingPictures.found(id);
            List<Picture> there = new ArrayList<>(Picture.all().stream().filter(one -> one.section().equals(picture.section())).toList());
            int at = there.indexOf(picture);
            int to = earlier ? at - 1 : at + 1;
            if (at >= 0 && to >= 0 && to < there.size()) {
                Collections.swap(there, at, to);
                there.forEach(one -> one.standAt(there.indexOf(one)));
                log.record(by, "move", "picture", id, "“%s”".formatted(picture.draft().alt()));
                publishing.publish();
            }
            return picture;
        });
    }
}
