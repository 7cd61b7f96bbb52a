package org.nhshdx.tenant.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a long list.
 *
 * @param page which page it is, from 1
 * @param size how many a full page holds
 * @param total how many there are on all pages
 */
public record PageOf<T>(List<T> items, int page, int size, long total) {

    public static <T> PageOf<T> of(PageAsked asked, List<T> items, long total) {
        return new PageOf<>(List.copyOf(items), asked.page(), asked.size(), total);
    }

    /** How many pages there are; an empty list has one. */
    @JsonProperty
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** The number of the page after this one, if there is one. */
    @JsonProperty
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public Optional<Integer> next() {
        return page < pages() ? Optional.of(page + 1) : Optional.empty();
    }

    /** The same page with each item told differently. */
    public <R> PageOf<R> map(Function<? super T, R> telling) {
        return new PageOf<>(items.stream().<R>map(telling).toList(), page, size, total);
    }
}
