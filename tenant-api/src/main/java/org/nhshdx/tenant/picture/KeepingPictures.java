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
import org.nhshdx.core.picture.Cut;
import org.nhshdx.core.picture.Picture;
import org.nhshdx.core.picture.PictureFile;
import org.nhshdx.core.picture.PictureSource;
import org.nhshdx.core.picture.Placed;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.page.PageGate;
import org.nhshdx.tenant.picture.darkroom.Darkroom;
import org.nhshdx.tenant.picture.darkroom.Print;
import org.nhshdx.tenant.problem.Advice;
import org.nhshdx.tenant.problem.Attempt;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.publication.Publishing;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** Organisers change a picture's words and cut, publish it, move it, remove it and put it back. */
@ApplicationScoped
public class KeepingPictures {

    @Inject
    Scope scope;

    @Inject
    Darkroom darkroom;

    @Inject
    PageGate gate;

    @Inject
    Publishing publishing;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    /** @param version the version of the picture that this was made from */
    public void change(Asker by, UUID chapter, UUID id, PictureSent sent, int version) {
        Placed draft = scope.reading(chapter, () -> sent.placed(Optional.empty(), AddingPictures.sections()));
        List<Print> prints = printsFor(chapter, id, draft.cut());
        scope.writing(chapter, () -> {
            Picture picture = standing(id, version);
            picture.draw(draft);
            if (!PictureFile.areThere(id, draft.cut())) {
                AddingPictures.keep(id, draft.cut(), prints);
            }
            forgetOtherCuts(picture);
            log.record(by, "change", "picture", id, "“%s”".formatted(draft.alt()));
            return picture;
        });
    }

    private List<Print> printsFor(UUID chapter, UUID id, Cut cut) {
        Optional<byte[]> source = scope.reading(chapter, () -> PictureFile.areThere(id, cut)
                ? Optional.empty() : PictureSource.of(id).map(PictureSource::bytes));
        return source.map(bytes -> darkroom.cutAgain(bytes, cut)).orElse(List.of());
    }

    /** Shows the draft to everybody; refused while the chapter isn't open or it names a sponsor nobody has cleared. */
    public void publish(Asker by, UUID chapter, UUID id, int version) {
        scope.writing(chapter, () -> {
            Picture picture = standing(id, version);
            if (!Chapter.inScope().orElseThrow().isActive()) {
                throw Refused.conflict("Your page opens when the chapter is approved. Until then drafts are kept for you.");
            }
            Placed draft = picture.draft();
            Refused.ifAny(Stream.of(draft.alt(), draft.credit()).flatMap(words -> gate.against("", words).stream())
                    .map(advice -> new Advice("alt", advice.sentence())).toList());
            picture.publish(clock.instant());
            forgetOtherCuts(picture);
            log.record(by, "publish", "picture", id, "“%s”".formatted(draft.alt()));
            publishing.publish();
            return picture;
        });
    }

    /** At once it is nobody's to see, and for a while it can be put back. */
    public void remove(Asker by, UUID chapter, UUID id) {
        scope.writing(chapter, () -> {
            Picture picture = found(id);
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
            Picture picture = found(id);
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
            Picture picture = found(id);
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

    private static void forgetOtherCuts(Picture picture) {
        PictureFile.forgetOthers(picture.id(), Stream.concat(
                Stream.of(picture.draft()), picture.published().stream()).map(Placed::cut).toList());
    }

    private static Picture standing(UUID id, int version) {
        Picture picture = found(id);
        if (picture.isRemoved()) {
            throw Refused.gone("This picture was removed. Put it back first.");
        }
        Attempt.onVersion(version, picture.version());
        return picture;
    }

    /** Deeds on a chapter's pictures take turns: they are counted and stand in an order. */
    private static Picture found(UUID id) {
        Chapter.inScopeLocked();
        return Picture.locked(id).orElseThrow(() -> Refused.notFound("There is no such picture."));
    }
}
