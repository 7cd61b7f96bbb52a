package org.nhshdx.web.organise.brand;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.nhshdx.core.brand.BrandAsset;
import org.nhshdx.core.brand.BrandUse;
import org.nhshdx.tenant.event.EventReader;
import org.nhshdx.tenant.licence.AskingForAssets;
import org.nhshdx.tenant.licence.AssetsAsked;
import org.nhshdx.tenant.licence.LicenceDeed;
import org.nhshdx.tenant.licence.LicenceOnDesk;
import org.nhshdx.tenant.licence.LicenceReader;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Option;
import org.nhshdx.web.organise.OrganiseDesk;
import org.nhshdx.web.words.Assets;

/** Asks the core team for assets, with the duties of both sides to read and sign. */
@Path("/organise/{place}/brand/request")
@Produces(Html.TYPE)
public class AskForAssetsPage {

    @CheckedTemplate(basePath = "organise/brand", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AskForAssets(
            Desk desk, String back, List<Option> assets, List<Option> events, List<Option> uses, List<String> ours,
            List<String> theirs, Optional<String> outside, Form form) implements TemplateInstance {}

    @Inject
    OrganiseDesk desk;

    @Inject
    LicenceReader reader;

    @Inject
    EventReader events;

    @Inject
    AskingForAssets asking;

    @Inject
    Clock clock;

    @GET
    @Does(Verb.ASK_ASSET)
    public TemplateInstance ask(@RestQuery Optional<String> asset, @RestQuery Optional<String> event) {
        MultivaluedMap<String, String> words = new MultivaluedHashMap<>();
        asset.ifPresent(code -> words.putSingle("assets", code));
        event.ifPresent(slug -> words.putSingle("event", slug));
        put(words, "from", LocalDate.now(clock));
        reader.licences(desk.id()).stream()
                .filter(one -> one.isForTheName() && one.isGranted())
                .map(LicenceOnDesk::until)
                .findFirst()
                .ifPresent(last -> put(words, "until", last));
        return page(Form.typed(words), reader.whyNothingNow(desk.id()));
    }

    private static void put(MultivaluedMap<String, String> words, String field, LocalDate day) {
        words.putSingle(field + ".day", String.valueOf(day.getDayOfMonth()));
        words.putSingle(field + ".month", String.valueOf(day.getMonthValue()));
        words.putSingle(field + ".year", String.valueOf(day.getYear()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Does(Verb.ASK_ASSET)
    public Response ask(MultivaluedMap<String, String> sent) {
        Form form = Form.typed(sent);
        try {
            asking.ask(desk.asker(), desk.id(), asked(form));
            return Html.seeOther(desk.at("brand"));
        } catch (Refused refusal) {
            return Html.refused(refusal, page(form.refused(refusal), Optional.empty()));
        }
    }

    private static AssetsAsked asked(Form form) {
        if (form.date("from").isEmpty()) {
            throw Refused.invalid("from", "Give its first day, such as 4 7 2026.");
        }
        return new AssetsAsked(
                form.values("assets"), Optional.of(form.value("event")).filter(slug -> !slug.isEmpty()), form.values("uses"),
                form.value("words"), form.date("from"), form.date("until"), form.has("signed", "yes"));
    }

    private AskForAssets page(Form form, Optional<String> outside) {
        List<Option> assets = Stream.of(BrandAsset.values())
                .filter(asset -> asset != BrandAsset.NAME)
                .map(asset -> new Option(asset.code(), Assets.title(asset), Assets.about(asset)))
                .toList();
        List<Option> days = events.ahead(desk.id()).stream()
                .map(event -> Option.of(event.slug(), event.title().orElse("A day without a name")))
                .toList();
        List<Option> uses = Stream.of(BrandUse.values()).map(use -> Option.of(use.code(), Assets.title(use))).toList();
        return new AskForAssets(
                desk.page("Ask for brand assets", "brand"), desk.at("brand"), assets, days, uses,
                LicenceDeed.CHAPTERS_DUTIES, LicenceDeed.CORE_TEAMS_DUTIES, outside, form);
    }
}
