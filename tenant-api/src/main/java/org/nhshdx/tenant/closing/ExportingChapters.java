package org.nhshdx.tenant.closing;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.nhshdx.core.chapter.Closing;
import org.nhshdx.core.chapter.ClosingState;
import org.nhshdx.core.picture.PictureSource;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.audit.AuditReader;
import org.nhshdx.tenant.audit.LogAsked;
import org.nhshdx.tenant.audit.LogRow;
import org.nhshdx.tenant.export.Export;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** Gives a chapter's people everything that is kept of it: as text to read and as data, in one archive. */
@ApplicationScoped
public class ExportingChapters {

    @Inject
    Scope scope;

    @Inject
    AuditReader reader;

    @Inject
    AuditLog log;

    @Inject
    ObjectMapper json;

    /** Reads it all first, so that whoever receives it slowly holds nothing up; that it was taken stands in the log. */
    public Archive export(Asker by, UUID chapter) {
        ChapterData data = scope.writing(chapter, () -> {
            if (Closing.current().filter(closing -> closing.state() == ClosingState.DELETED).isPresent()) {
                throw Refused.gone("The chapter's data were deleted on the day that was promised.");
            }
            log.record(by, "export", "chapter", chapter, "Everything, as an archive.");
            return ChapterData.inScope();
        });
        return out -> write(data, reader.export(chapter, LogAsked.ALL), picture -> picture(chapter, picture), out);
    }

    /** Nothing if it has been deleted meanwhile. */
    private byte[] picture(UUID chapter, UUID picture) {
        return scope.reading(chapter, () -> PictureSource.of(picture).map(PictureSource::bytes)).orElseGet(() -> new byte[0]);
    }

    private void write(ChapterData data, Export<LogRow> lines, Function<UUID, byte[]> pictures, OutputStream out) throws IOException {
        ReadableChapter readable = new ReadableChapter(data);
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            entry(zip, "README.md", readable.readme());
            entry(zip, "application.md", readable.application());
            entry(zip, "page.md", readable.page());
            entry(zip, "letters.md", readable.letters());
            for (ChapterData.EventData event : data.events()) {
                entry(zip, "events/" + event.event() + ".md", ReadableChapter.event(event));
            }
            entry(zip, "chapter.json", json.writerWithDefaultPrettyPrinter().writeValueAsString(data));
            for (ChapterData.PictureData picture : data.pictures()) {
                zip.putNextEntry(new ZipEntry(picture.file()));
                zip.write(pictures.apply(picture.id()));
            }
            zip.putNextEntry(new ZipEntry("log.csv"));
            lines.csv(zip);
            zip.putNextEntry(new ZipEntry("log.jsonl"));
            lines.jsonLines(zip, json);
        }
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** An archive that is written as it is sent. */
    public interface Archive {
        void writeTo(OutputStream out) throws IOException;
    }
}
