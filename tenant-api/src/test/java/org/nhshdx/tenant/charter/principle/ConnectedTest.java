package org.nhshdx.tenant.charter.principle;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nhshdx.core.charter.Clause;
import org.nhshdx.core.charter.Strength;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.tenant.charter.Saturday;
import org.nhshdx.tenant.charter.Says;

class ConnectedTest {

    @ParameterizedTest
    @CsvSource({"60, 240, 90", "0, 0, 0", "1, 4, 2", "3, 12, 5"})
    void keptWithFourDevicesAndOneAndAHalfSocketsAHead(int people, int devices, int sockets) {
        says(numbers(people, devices, sockets)).kept();
    }

    @ParameterizedTest
    @CsvSource({
        "60, 239, 90, 240 are needed",
        "60, 240, 89, 90 are needed",
        "3, 12, 4, 5 are needed",
        "2147483647, 2147483647, 2147483647, 8589934588 are needed"
    })
    void brokenWithLess(int people, int devices, int sockets, String evidence) {
        says(numbers(people, devices, sockets)).broken().seeing(evidence);
    }

    @Test
    void oneOfAThingIsSaidAsOne() {
        says(numbers(1, 4, 2)).kept().seeing("for 1 person");
        says(numbers(1, 1, 1)).broken().seeing("Wi-Fi for 1 device where 4 are needed and 1 socket where 2 are needed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"capacity", "wifiDevices", "sockets"})
    void unansweredWithoutOneOfTheNumbers(String number) {
        says(Saturday.with("{\"" + number + "\": null}")).unanswered();
    }

    @Test
    void anotherVersionMayAskForMoreSockets() {
        var more = List.of(new Clause("connected", Strength.DEFAULT, Map.of("devices", 4, "sockets", 2.5)));
        Says.of("connected", numbers(60, 240, 90), Surroundings.none(), more)
                .broken()
                .seeing("150 are needed");
    }

    private static EventFacts numbers(int people, int devices, int sockets) {
        return Saturday.with(
                "{\"capacity\": %d, \"wifiDevices\": %d, \"sockets\": %d}".formatted(people, devices, sockets));
    }

    private static Says says(EventFacts facts) {
        return Says.of("connected", facts);
    }
}
