package org.nhshdx.tenant.charter.principle;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.nhshdx.core.charter.Words;

/** Nobody takes a chapter for the NHS, or for us. */
final class IndependenceShown extends OfPages {

    IndependenceShown() {
        super(
                "independence-shown",
                "Each public page says who organises it and that it is independent, under which charter version, with"
                        + " its register entry.",
                "Readers have to know who answers for the day, and where to check that it is real.",
                "organiser, independence, charter version and register entry are shown",
                "Put the line back: “independently organised under the NHSHDx charter”, with the version and the"
                        + " register entry.");
    }

    @Override
    List<String> faults(Page page, Document document) {
        var text = Words.of(document.body().text());
        var faults = new ArrayList<String>();
        if (!text.contain(Words.of(page.chapter()))) {
            faults.add("who organises it isn't said");
        }
        if (!text.contain(Words.of("independently organised"))) {
            faults.add("that it is independent isn't said");
        }
        if (!text.contain(Words.of("version " + page.charterVersion()))) {
            faults.add("the charter version isn't said");
        }
        if (!page.linksTo(page.registerEntry())) {
            faults.add("the register entry isn't linked");
        }
        return faults;
    }
}
