package org.nhshdx.web.layout;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.nhshdx.tenant.paging.PageOf;

/**
 * The way from one page of a long list to its neighbours.
 *
 * @param page which page this is, from 1
 * @param pages how many there are
 * @param query the address of a page without its number, such as {@code /chapters?named=ham&}
 */
public record Pager(int page, int pages, String query) {

    /**
     * The way through this list.
     *
     * @param path where the list is
     * @param search names and values that narrow it down, in turn; empty values are left out
     */
    public static Pager of(PageOf<?> part, String path, String... search) {
        var query = new StringBuilder(path).append('?');
        for (int i = 0; i < search.length; i += 2) {
            if (!search[i + 1].isEmpty()) {
                query.append(search[i]).append('=').append(encode(search[i + 1])).append('&');
            }
        }
        return new Pager(part.page(), part.pages(), query.toString());
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Whether the list is longer than a page. */
    public boolean several() {
        return pages > 1;
    }

    /** Where the page before is; empty on the first. */
    public String previous() {
        return page > 1 ? query + "page=" + (page - 1) : "";
    }

    /** Where the page after is; empty on the last. */
    public String next() {
        return page < pages ? query + "page=" + (page + 1) : "";
    }
}
