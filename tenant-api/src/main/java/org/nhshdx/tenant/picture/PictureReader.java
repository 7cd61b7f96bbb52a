package org.nhshdx.tenant.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.picture.Picture;
import org.nhshdx.core.picture.PictureFile;
import org.nhshdx.core.publication.PublicChapter;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.tenant.site.ChapterOnSite;
import org.nhshdx.tenant.site.Reading;

/** Reads a chapter's pictures: for its desk all of them, for everybody those that are published. */
@ApplicationScoped
public class PictureReader {

    @Inject
    Scope scope;

    @Inject
    Reading reading;

    /** In their order within each section. */
    public List<PictureOnDesk> all(UUID chapter) {
        return scope.reading(chapter, () -> onDesk(Picture.all()));
    }

    /** Those that can be put back, the last removed first. */
    public List<PictureOnDesk> removed(UUID chapter) {
        return scope.reading(chapter, () -> onDesk(Picture.removed()));
    }

    public PictureOnDesk one(UUID chapter, UUID id) {
        return scope.reading(chapter, () -> Picture.with(id).map(picture -> onDesk(List.of(picture)).get(0)))
                .orElseThrow(() -> Refused.notFound("There is no such picture."));
    }

    /** A file for the chapter's desk, of a draft too. */
    public FileShown fileOnDesk(UUID chapter, String name) {
        return scope.reading(chapter, () -> PictureFile.named(name).map(FileShown::of)).orElseThrow(PictureReader::noSuchFile);
    }

    /** Whether everybody may see the file of that name; not while the chapter isn't under the umbrella. */
    public boolean isPublic(String place, String name) {
        Optional<ChapterOnSite> chapter = reading.chapter(place).filter(ChapterOnSite::isUnderUmbrella);
        return chapter.stream().flatMap(one -> one.pictures().stream())
                .flatMap(picture -> picture.files().stream())
                .anyMatch(file -> file.name().equals(name));
    }

    /** A file that everybody may see. */
    public FileShown publicFile(String place, String name) {
        if (!isPublic(place, name)) {
            throw noSuchFile();
        }
        UUID chapter = scope.readingShared(() -> PublicChapter.at(place).map(PublicChapter::chapterId)).orElseThrow(PictureReader::noSuchFile);
        return fileOnDesk(chapter, name);
    }

    private static List<PictureOnDesk> onDesk(List<Picture> pictures) {
        List<PictureFile.Size> sizes = PictureFile.sizes();
        return pictures.stream().map(picture -> PictureOnDesk.of(picture, sizes)).toList();
    }

    private static Refused noSuchFile() {
        return Refused.notFound("There is no such picture.");
    }

    /** A file to be sent. */
    public record FileShown(String mediaType, byte[] bytes) {
        static FileShown of(PictureFile file) {
            return new FileShown(file.mediaType(), file.bytes());
        }
    }
}
