package org.nhshdx.web.coreteam;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhshdx.tenant.brand.ChapterFile;
import org.nhshdx.tenant.brand.ReadingChapterFiles;
import org.nhshdx.tenant.closing.ClosingOnDesk;
import org.nhshdx.tenant.closing.ClosingReader;
import org.nhshdx.tenant.call.CallOnDesk;
import org.nhshdx.tenant.call.CallReader;
import org.nhshdx.tenant.live.LivePageOnDesk;
import org.nhshdx.tenant.live.LivePageReader;
import org.nhshdx.tenant.licence.LicenceOnDesk;
import org.nhshdx.tenant.licence.LicenceReader;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.scope.CurrentChapter;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Html;

/** Everything about one chapter, and what the core team can do to its licence and standing. */
@Path(CoreTeamDesk.CHAPTERS + "/{place}")
class ChapterPage {

    @CheckedTemplate(basePath = "coreteam", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Chapter(
            Desk desk, ChapterFile file, Optional<ClosingOnDesk> closing, List<LicenceOnDesk> licences, List<ChapterDeed> deeds, List<CallOnDesk> calls,
            List<LivePageOnDesk> live) implements TemplateInstance {}

    @Inject
    ReadingChapterFiles files;

    @Inject
    ClosingReader closings;

    @Inject
    LicenceReader licences;

    @Inject
    CallReader calls;

    @Inject
    LivePageReader live;

    @Inject
    CurrentChapter chapter;

    @GET
    @Does(Verb.READ_PORTFOLIO)
    @Produces(Html.TYPE)
    public TemplateInstance show() {
        ChapterFile file = files.of(chapter.id());
        return new Chapter(
                CoreTeamDesk.page("NHSHDx " + file.chapter().place(), CoreTeamDesk.CHAPTERS),
                file,
                closings.of(chapter.id()),
                licences.licences(chapter.id()),
                Stream.of(ChapterDeed.values()).filter(deed -> deed.isPossible(file.chapter())).toList(),
                calls.coming(chapter.id()),
                live.of(chapter.id()));
    }
}
