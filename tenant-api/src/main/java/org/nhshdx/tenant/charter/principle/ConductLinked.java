package org.nhshdx.tenant.charter.principle;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;

/** Whoever needs help finds it from any page. */
final class ConductLinked extends OfPages {

    ConductLinked() {
        super(
                "conduct-linked",
                "Each public page links the code of conduct and whom to turn to.",
                "Somebody in trouble doesn't search.",
                "the code of conduct and whom to turn to are linked",
                "Link the code of conduct, and the people to turn to with their e-mails.");
    }

    @Override
    List<String> faults(Page page, Document document) {
        var faults = new ArrayList<String>();
        if (!page.linksTo("/conduct")) {
            faults.add("the code of conduct isn't linked");
        }
        if (document.select("a[href^=mailto:], a[href$=#conduct], main a[href^=/concern]").isEmpty()) {
            faults.add("whom to turn to isn't linked");
        }
        return faults;
    }
}
