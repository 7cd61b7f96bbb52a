package org.nhshdx.web.handbook;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;
import org.nhshdx.tenant.charter.Charters;
import org.nhshdx.tenant.handbook.FoodNeeds;
import org.nhshdx.tenant.handbook.Handbook;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Page;

/** The handbook's page about food, with a calculator of what to order and what it costs. */
@Path("/handbook/food")
public class FoodPage {

    private static final int MOST_PEOPLE = 2_000;
    private static final int MOST_ABSENT = 90;
    private static final int MOST_DAYS = 5;
    private static final int MOST_POUNDS = 100;

    @CheckedTemplate(basePath = "handbook", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Food(Page page, OpenPage open, Form form, Optional<FoodNeeds> needs) implements TemplateInstance {}

    @Inject
    Charters charters;

    @GET
    @Does(Verb.READ_PUBLIC)
    @Produces(Html.TYPE)
    public Response show(UriInfo asked) {
        Form form = Form.typed(asked.getQueryParameters());
        if (form.fields().isEmpty()) {
            return Html.page(200, page(Form.holding(Map.of("days", "1", "absent", "20")), Optional.empty()));
        }
        try {
            return Html.page(200, page(form, Optional.of(needs(form))));
        } catch (Refused refusal) {
            return Html.refused(refusal, page(form.refused(refusal), Optional.empty()));
        }
    }

    private static FoodNeeds needs(Form form) {
        Figures figures = new Figures(form);
        FoodNeeds needs = new FoodNeeds(
                figures.whole("people", 1, MOST_PEOPLE), figures.whole("absent", 0, MOST_ABSENT),
                figures.whole("days", 1, MOST_DAYS), figures.pounds("lunch", MOST_POUNDS), figures.pounds("drinks", MOST_POUNDS));
        figures.mustBeSound();
        return needs;
    }

    private Food page(Form form, Optional<FoodNeeds> needs) {
        OpenPage open = OpenPage.at(Handbook.page("food").orElseThrow(), charters.inForce());
        return new Food(open.page(), open, form, needs);
    }
}
