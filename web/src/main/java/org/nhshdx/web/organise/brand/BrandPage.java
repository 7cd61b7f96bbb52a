package org.nhshdx.web.organise.brand;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.tenant.licence.AskingForAssets;
import org.nhshdx.tenant.licence.LicenceReader;
import org.nhshdx.tenant.licence.Trust;
import org.nhshdx.tenant.licence.Trusting;
import org.nhshdx.tenant.people.ChapterOnDesk;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.organise.OrganiseDesk;

/** What a chapter may use of the brand, what it has asked for, and what it may ask for next. */
@Path("/organise/{place}/brand")
@Produces(Html.TYPE)
public class BrandPage {

    @CheckedTemplate(basePath = "organise/brand", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WholeBrand(
            Desk desk, ChapterOnDesk chapter, List<AssetOnDesk> assets, Optional<String> outside, Trust trust, Form form)
            implements TemplateInstance {}

    @Inject
    OrganiseDesk desk;

    @Inject
    LicenceReader reader;

    @Inject
    Trusting trusting;

    @Inject
    AskingForAssets asking;

    @GET
    @Does(Verb.READ_DESK)
    public TemplateInstance show() {
        return page(Form.empty());
    }

    @POST
    @Path("requests/{request}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Does(Verb.WITHDRAW_ASSET_REQUEST)
    public Response withdraw(String request) {
        try {
            asking.withdraw(desk.asker(), desk.id(), id(request));
            return Html.seeOther(desk.at("brand"));
        } catch (Refused refusal) {
            return Html.refused(refusal, page(Form.empty().refused(refusal)));
        }
    }

    private static UUID id(String request) {
        try {
            return UUID.fromString(request);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }

    private WholeBrand page(Form form) {
        List<AssetOnDesk> assets = AssetOnDesk.all(reader.licences(desk.id()), reader.requests(desk.id()));
        return new WholeBrand(desk.page("Brand", "brand"), desk.chapter(), assets, reader.whyNothingNow(desk.id()), trusting.of(desk.id()), form);
    }
}
