package org.nhshdx.web.coreteam;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.nhshdx.tenant.call.CallOnDesk;
import org.nhshdx.tenant.call.CallPlan;
import org.nhshdx.web.layout.Form;

/** The fields in which a call is arranged: day, times, how and what about. */
final class CallForm {

    private CallForm() {}

    static CallPlan plan(Form form) {
        return new CallPlan(form.date("day"), time(form, "starts"), time(form, "ends"), form.value("how"), form.value("about"));
    }

    /** The form as the call stands, and why it is to be called off as far as that was typed. */
    static Form holding(CallOnDesk call, String reason) {
        return Form.holding(Map.of(
                "day.day", String.valueOf(call.day().getDayOfMonth()), "day.month", String.valueOf(call.day().getMonthValue()),
                "day.year", String.valueOf(call.day().getYear()), "starts", call.starts().toString(), "ends", call.ends().toString(),
                "how", call.how(), "about", call.about(), "reason", reason));
    }

    /** Empty when it isn't a time. */
    private static Optional<LocalTime> time(Form form, String field) {
        try {
            return Optional.of(LocalTime.parse(form.value(field)));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }
}
