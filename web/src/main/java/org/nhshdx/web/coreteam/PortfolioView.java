package org.nhshdx.web.coreteam;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.nhshdx.core.place.Nation;
import org.nhshdx.tenant.coreteam.ChapterHealth;
import org.nhshdx.tenant.coreteam.Health;
import org.nhshdx.tenant.coreteam.PortfolioAsked;
import org.nhshdx.tenant.coreteam.PortfolioPart;
import org.nhshdx.tenant.paging.PageOf;
import org.nhshdx.web.layout.Option;
import org.nhshdx.web.layout.Pager;
import org.nhshdx.web.words.HealthWords;

/**
 * A page of the portfolio with the ways to narrow it down, as a list or beside the map.
 *
 * @param all how many chapters of that name and nation there are
 * @param pager the way through it, whose address without the page is what was asked for
 */
public record PortfolioView(PortfolioAsked asked, PageOf<Row> chapters, int all, List<Chip> chips, Pager pager) {

    private static final PageOf<?> NO_PAGE = new PageOf<>(List.of(), 1, 1, 0);

    /** A chapter with the reasons why it is counted so. */
    public record Row(ChapterHealth chapter, String reasons) {}

    /** All chapters that are doing so, by their number. */
    public record Chip(String name, String href, int count, boolean current) {}

    static PortfolioView of(String path, PortfolioAsked asked, PortfolioPart part, LocalDate today) {
        int all = part.counts().values().stream().mapToInt(Integer::intValue).sum();
        Stream<Chip> each = Stream.of(Health.values()).map(health -> chip(
                path, asked, health.code(), HealthWords.inWords(health), part.counts().getOrDefault(health, 0)));
        return new PortfolioView(
                asked, part.chapters().map(one -> new Row(one, String.join(" ", HealthWords.reasons(one, today)))), all,
                Stream.concat(Stream.of(chip(path, asked, "", "All", all)), each).toList(), pager(path, asked, asked.health(), part.chapters()));
    }

    private static Chip chip(String path, PortfolioAsked asked, String health, String name, int count) {
        String address = pager(path, asked, health, NO_PAGE).query();
        return new Chip(name, address.substring(0, address.length() - 1), count, asked.health().equals(health));
    }

    private static Pager pager(String path, PortfolioAsked asked, String health, PageOf<?> page) {
        return Pager.of(
                page, path, "health", health, "nation", asked.nation(), "named", asked.named(), "patch", asked.patch(), "sort",
                asked.order() == PortfolioAsked.Order.HEALTH ? "" : asked.order().code());
    }

    /** What was asked for, as the end of an address. */
    public String query() {
        String address = pager.query();
        String query = address.substring(address.indexOf('?'), address.length() - 1);
        return query.length() > 1 ? query : "";
    }

    public List<Nation> nations() {
        return List.of(Nation.values());
    }

    public List<Option> orders() {
        return List.of(
                Option.of("health", "Most pressing first"), Option.of("name", "Name"), Option.of("next", "Next day, soonest first"),
                Option.of("last", "Last day, longest ago first"));
    }
}
