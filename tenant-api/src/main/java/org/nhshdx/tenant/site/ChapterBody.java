package org.nhshdx.tenant.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.nhshdx.core.chapter.Standing;
import org.nhshdx.core.publication.ChapterPage;
import org.nhshdx.core.publication.Frozen;

/**
 * A chapter as the public API tells it.
 *
 * @param chapter its address, as in {@code /x/gloucester}
 * @param name the name it may use; without the brand while it isn't under the umbrella
 * @param reason why it isn't under the umbrella; absent when it is
 * @param frozen what isn't right with its page, and since when; absent when all is well
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ChapterBody(
        String chapter,
        String name,
        String place,
        String town,
        Standing standing,
        boolean underUmbrella,
        Optional<String> reason,
        Optional<ChapterPage.NameLicence> licence,
        Optional<Frozen> frozen,
        String page) {

    static ChapterBody of(ChapterOnSite chapter) {
        return new ChapterBody(
                chapter.slug(),
                chapter.name(),
                chapter.place(),
                chapter.town(),
                chapter.standing(),
                chapter.isUnderUmbrella(),
                chapter.outside(),
                chapter.licence(),
                chapter.frozen(),
                chapter.path());
    }

    /** A chapter with its sections, organisers and events. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Whole(
            ChapterBody chapter,
            List<ChapterPage.Part> sections,
            List<ChapterPage.Behind> organisers,
            List<EventBody.Brief> coming,
            List<EventBody.Brief> past) {

        static Whole of(ChapterOnSite chapter) {
            return new Whole(
                    ChapterBody.of(chapter),
                    chapter.page().parts(),
                    chapter.page().organisers(),
                    chapter.coming().stream().map(EventBody.Brief::of).toList(),
                    chapter.past().stream().map(EventBody.Brief::of).toList());
        }
    }
}
