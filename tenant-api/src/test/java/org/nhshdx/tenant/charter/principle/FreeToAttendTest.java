package org.nhshdx.tenant.charter.principle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.tenant.charter.Saturday;
import org.nhshdx.tenant.charter.Says;

class FreeToAttendTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "0e9", "-0"})
    void keptWhenATicketCostsNothing(String price) {
        Says.of("free-to-attend", priced(price)).kept();
    }

    @ParameterizedTest
    @CsvSource({"5, £5.00", "0.5, £0.50", "0.001, less than", "1e999, more than £1", "1000000000000, more than £1"})
    void brokenWhenATicketCostsAnything(String price, String evidence) {
        Says.of("free-to-attend", priced(price)).broken().seeing(evidence);
    }

    @Test
    void unansweredWithoutAPrice() {
        Says.of("free-to-attend", Saturday.with("{\"ticketPrice\": null}")).unanswered();
    }

    private static EventFacts priced(String price) {
        return Saturday.with("{\"ticketPrice\": " + price + "}");
    }
}
