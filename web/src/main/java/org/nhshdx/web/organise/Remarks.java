package org.nhshdx.web.organise;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import org.nhshdx.tenant.readability.Readability;
import org.nhshdx.tenant.readability.Remark;

/** What a draft's writer is told beside it. */
@TemplateExtension
final class Remarks {

    private Remarks() {}

    /** Of a text in Markdown. */
    static List<Remark> remarks(String markdown) {
        return Readability.of(markdown);
    }
}
