package org.nhshdx.tenant.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.chapter.Section;
import org.nhshdx.core.picture.Cut;
import org.nhshdx.core.picture.Picture;
import org.nhshdx.core.picture.PictureFile;
import org.nhshdx.core.picture.PictureSource;
import org.nhshdx.core.picture.Placed;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.picture.darkroom.Darkroom;
import org.nhshdx.tenant.picture.darkroom.Developed;
import org.nhshdx.tenant.picture.darkroom.Print;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/**
 * Takes a picture in as a draft. Developing it takes a while and locks nothing; what might be against it is looked at
 * before and, because others may add some meanwhile, after.
 */
@ApplicationScoped
public class AddingPictures {

    static final int MOST = 40;

    @Inject
    Scope scope;

    @Inject
    Darkroom darkroom;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    /** @return its id */
    public UUID add(Asker by, UUID chapter, PictureSent sent, FileSent file) {
        Placed draft = scope.reading(chapter, () -> allowed(sent, file.name()));
        Developed developed = darkroom.develop(file::bytes, draft.cut());
        return scope.writing(chapter, () -> {
            Chapter.inScopeLocked();
            allowed(sent, file.name());
            Picture picture = new Picture(draft, Picture.all().size(), by.person(), clock.instant());
            picture.persistAndFlush();
            new PictureSource(picture.id(), developed.source()).persist();
            keep(picture.id(), draft.cut(), developed.prints());
            log.record(by, "add", "picture", picture.id(), "“%s” Those shown agreed, or nobody can be recognised.".formatted(draft.alt()));
            return picture.id();
        });
    }

    private static Placed allowed(PictureSent sent, Optional<String> file) {
        Placed draft = sent.placed(file, sections());
        if (Picture.all().size() >= MOST) {
            throw Refused.conflict("picture", "Your page has %d pictures, which is as many as fit. Remove one first.".formatted(MOST));
        }
        return draft;
    }

    /** The codes of the sections that there are. */
    static List<String> sections() {
        return Section.all().stream().map(Section::code).toList();
    }

    static void keep(UUID picture, Cut cut, List<Print> prints) {
        prints.forEach(print -> new PictureFile(picture, cut, print.width(), print.height(), print.mediaType(), print.bytes()).persist());
    }
}
