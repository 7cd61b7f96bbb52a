package org.nhshdx.tenant.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import org.nhshdx.tenant.picture.darkroom.Darkroom;
import org.nhshdx.tenant.picture.darkroom.Print;
import org.nhshdx.tenant.problem.Attempt;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** Organisers change what is said of a picture, where it stands and how it is cut; everybody sees it once that is published. */
@ApplicationScoped
public class ChangingPictures {

    @Inject
    Scope scope;

    @Inject
    Darkroom darkroom;

    @Inject
    AuditLog log;

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

    /** Files that are neither the draft's nor published. */
    static void forgetOtherCuts(Picture picture) {
        PictureFile.forgetOthers(picture.id(), Stream.concat(
                Stream.of(picture.draft()), picture.published().stream()).map(Placed::cut).toList());
    }

    static Picture standing(UUID id, int version) {
        Picture picture = found(id);
        if (picture.isRemoved()) {
            throw Refused.gone("This picture was removed. Put it back first.");
        }
        Attempt.onVersion(version, picture.version());
        return picture;
    }

    /** Deeds on a chapter's pictures take turns: they are counted and stand in an order. */
    static Picture found(UUID id) {
        Chapter.inScopeLocked();
        return Picture.locked(id).orElseThrow(() -> Refused.notFound("There is no such picture."));
    }
}
