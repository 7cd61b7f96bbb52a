package org.nhshdx.tenant.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.charter.principle.Parameters;

/** What the handbook's calculators say. */
class ReckoningTest {

    @Test
    void wifiAndSocketsGoByTheFiguresOfTheCharterVersion() {
        ConnectionNeeds one = ConnectionNeeds.of(61, new Parameters(Map.of("devices", 4, "sockets", "1.5")));
        assertThat(one.devices()).isEqualTo(244);
        assertThat(one.sockets()).isEqualTo(92);
        ConnectionNeeds another = ConnectionNeeds.of(61, new Parameters(Map.of("devices", 3, "sockets", 2)));
        assertThat(another.devices()).isEqualTo(183);
        assertThat(another.sockets()).isEqualTo(122);
    }

    @Test
    void eachFourWayLeadGivesThreeMoreSockets() {
        ConnectionNeeds needs = ConnectionNeeds.of(60, new Parameters(Map.of("devices", 4, "sockets", "1.5")));
        assertThat(needs.socketsShort(80)).isEqualTo(10);
        assertThat(needs.leads(80)).isEqualTo(4);
        assertThat(needs.leads(90)).isZero();
        assertThat(needs.devicesShort(300)).isZero();
    }

    @Test
    void foodIsForThoseWhoAreLikelyToComeAndOneInTwentyMore() {
        FoodNeeds needs = new FoodNeeds(100, 20, 2, new BigDecimal("7.50"), new BigDecimal("2"));
        assertThat(needs.heads()).isEqualTo(84);
        assertThat(needs.lunches()).isEqualTo(168);
        assertThat(needs.vegan()).isEqualTo(56);
        assertThat(needs.cups()).isEqualTo(672);
        assertThat(needs.milk()).isEqualTo(23);
        assertThat(needs.water()).isEqualTo(252);
        assertThat(needs.cost()).isEqualByComparingTo("1596");
        assertThat(needs.costPerHead()).isEqualByComparingTo("19");
    }

    @Test
    void theLargestDayItTakesStillFitsItsNumbers() {
        FoodNeeds needs = new FoodNeeds(2_000, 0, 5, new BigDecimal("100"), new BigDecimal("100"));
        assertThat(needs.heads()).isEqualTo(2_100);
        assertThat(needs.cost()).isEqualByComparingTo("2100000");
    }
}
