package org.nhshdx.web.coreteam;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.nhshdx.tenant.coreteam.NumbersReader;
import org.nhshdx.tenant.coreteam.StandingNumbers;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.scope.CurrentPerson;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Html;

/** What a month took of people, what it didn't, and what nobody has measured. */
@Path(NumbersPage.PATH)
class NumbersPage {

    static final String PATH = "/core-team/numbers";

    @CheckedTemplate(basePath = "coreteam", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MonthInNumbers(Desk desk, NumbersView view, StandingNumbers standing) implements TemplateInstance {}

    @Inject
    NumbersReader reader;

    @Inject
    CurrentPerson person;

    @Inject
    Clock clock;

    @GET
    @Does(Verb.READ_PORTFOLIO)
    @Produces(Html.TYPE)
    public TemplateInstance show(@RestQuery Optional<String> month, @RestQuery Optional<String> minutes) {
        YearMonth now = YearMonth.from(LocalDate.now(clock));
        YearMonth asked = month.filter(sent -> sent.matches("[12]\\d{3}-(0[1-9]|1[0-2])")).map(YearMonth::parse)
                .filter(one -> !one.isAfter(now)).orElse(now);
        int guess = minutes.filter(sent -> sent.matches("[1-9]\\d{0,2}")).map(Integer::parseInt).orElse(0);
        return new MonthInNumbers(
                CoreTeamDesk.page("Numbers", PATH), NumbersView.of(asked, now, guess, reader.of(person.asker(), asked)),
                reader.standing(person.asker()));
    }
}
