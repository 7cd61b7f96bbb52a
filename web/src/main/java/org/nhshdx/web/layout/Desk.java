package org.nhshdx.web.layout;

import java.util.List;

/**
 * What every page of a desk carries around its content.
 *
 * @param title what the browser's tab says
 * @param name whose desk it is, such as "NHSHDx Gloucester" or "Core team"
 * @param links the desk's navigation
 * @param current the address of the link that this page belongs to, or empty
 */
public record Desk(String title, String name, List<Link> links, String current) {

    /** A desk with its navigation; name the page with {@link #titled}. */
    public static Desk of(String name, Link... links) {
        return new Desk(name, name, List.of(links), "");
    }

    /** The same desk, showing a page with this title. */
    public Desk titled(String pageTitle) {
        return new Desk(pageTitle, name, links, current);
    }

    /** The same desk, standing at this link of its navigation. */
    public Desk at(String href) {
        return new Desk(title, name, links, href);
    }
}
