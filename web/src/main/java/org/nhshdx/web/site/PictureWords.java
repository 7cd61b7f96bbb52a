package org.nhshdx.web.site;

import io.quarkus.qute.TemplateExtension;
import java.util.stream.Collectors;
import org.nhshdx.core.publication.PublicPicture;
import org.nhshdx.tenant.site.ChapterOnSite;

/** A picture's sizes as a page offers them to a browser. */
@TemplateExtension
final class PictureWords {

    private PictureWords() {}

    /** The folder that a chapter's pictures lie in: on its desk for a preview, which shows drafts. */
    static String picturesAt(ChapterOnSite chapter, boolean preview) {
        return preview ? "/organise/" + chapter.slug() + "/pictures/files" : chapter.path() + "/pictures";
    }

    /** Each file's address with its width. @param at the address of the folder they lie in */
    static String srcset(PublicPicture picture, String at) {
        return picture.files().stream()
                .map(file -> at + "/" + file.name() + " " + file.width() + "w")
                .collect(Collectors.joining(", "));
    }
}
