package org.nhshdx.tenant.coreteam;

import java.util.stream.Stream;
import org.nhshdx.core.place.Nation;

/**
 * Which chapters somebody wants to see, and in what order. What the portfolio doesn't offer is left out.
 *
 * @param health the code of a {@link Health}; empty for all
 * @param nation the code of a nation; empty for all
 * @param patch the patch of the land they lie in, as a {@link Spot} calls it; empty for all
 * @param named part of the name of a place; empty for all
 */
public record PortfolioAsked(String health, String nation, String named, String patch, Order order) {

    public PortfolioAsked {
        health = Health.of(health).map(Health::code).orElse("");
        nation = Stream.of(Nation.values()).map(Nation::code).anyMatch(nation::equals) ? nation : "";
        named = named.strip();
        patch = patch.matches("-?\\d{1,4},-?\\d{1,4}") ? patch : "";
    }

    /** In what order they come. */
    public enum Order {
        HEALTH("health", "array_position(ARRAY['at-risk', 'dormant', 'new', 'thriving', 'closed'], health), search_key, slug"),
        NAME("name", "search_key, slug"),
        NEXT("next", "next_day NULLS LAST, search_key, slug"),
        LAST("last", "last_day NULLS FIRST, search_key, slug");

        private final String code;
        private final String columns;

        Order(String code, String columns) {
            this.code = code;
            this.columns = columns;
        }

        /** The one with that code, or by how pressing it is. */
        public static Order of(String code) {
            return Stream.of(values()).filter(order -> order.code.equals(code)).findFirst().orElse(HEALTH);
        }

        public String code() {
            return code;
        }

        String columns() {
            return columns;
        }
    }
}
