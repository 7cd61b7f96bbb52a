package org.nhshdx.web.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Optional;
import org.nhshdx.core.charter.CharterVersion;
import org.nhshdx.core.charter.Strength;
import org.nhshdx.tenant.charter.Charter;
import org.nhshdx.tenant.charter.Charter.Promised;
import org.nhshdx.tenant.charter.Charters;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Page;
import org.nhshdx.web.layout.Section;

/** The charter in force, for people: each promise, why it is made, how it is checked and who may make an exception. */
@Path("/charter")
public class CharterPage {

    @Inject
    Charters charters;

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CharterForPeople(
            Page page, CharterVersion version, Optional<CharterVersion> coming, List<Integer> earlier, List<Promised> rules, List<Promised> defaults, List<Promised> values)
            implements TemplateInstance {}

    @GET
    @Does(Verb.READ_CHARTER)
    @Produces(Html.TYPE)
    public TemplateInstance show() {
        CharterVersion version = charters.versionInForce();
        Charter charter = charters.numbered(version.number());
        Page page = Page.titled("The charter, version " + version.number() + " – NHSHDx")
                .described("What every NHSHDx day promises, why, how it is checked and who may make an exception.")
                .at("/charter")
                .in(Section.CHARTER);
        return new CharterForPeople(
                page, version, charters.coming(), earlier(version), of(charter, Strength.RULE), of(charter, Strength.DEFAULT), of(charter, Strength.VALUE));
    }

    private List<Integer> earlier(CharterVersion version) {
        return charters.versions().stream().map(CharterVersion::number).filter(number -> number < version.number()).toList();
    }

    private static List<Promised> of(Charter charter, Strength strength) {
        return charter.promises().stream()
                .filter(promised -> promised.strength() == strength)
                .toList();
    }
}
