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
import org.nhshdx.tenant.coreteam.CoreTeamCalendar;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.scope.CurrentPerson;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Html;

/** Three months of days to come, announced and drafted, with official days, bank holidays and what is too near to what. */
@Path(CalendarPage.PATH)
class CalendarPage {

    static final String PATH = "/core-team/calendar";
    private static final int MONTHS = 3;

    @CheckedTemplate(basePath = "coreteam", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DaysAhead(Desk desk, CalendarView view) implements TemplateInstance {}

    @Inject
    CoreTeamCalendar calendar;

    @Inject
    CurrentPerson person;

    @Inject
    Clock clock;

    @GET
    @Does(Verb.READ_PORTFOLIO)
    @Produces(Html.TYPE)
    public TemplateInstance show(@RestQuery Optional<String> from) {
        LocalDate today = LocalDate.now(clock);
        YearMonth first = from.filter(sent -> sent.matches("[12]\\d{3}-(0[1-9]|1[0-2])")).map(YearMonth::parse).orElse(YearMonth.from(today));
        return new DaysAhead(
                CoreTeamDesk.page("Calendar", PATH),
                CalendarView.of(first, MONTHS, today, calendar.between(
                        person.asker(), first.atDay(1), first.plusMonths(MONTHS - 1L).atEndOfMonth())));
    }
}
