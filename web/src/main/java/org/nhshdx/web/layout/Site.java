package org.nhshdx.web.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the platform stands on the web, for links that must be whole. */
@Named("site")
@ApplicationScoped
public class Site {

    private final String base;
    private final Assets assets;

    Site(Assets assets, @ConfigProperty(name = "nhshdx.base-url", defaultValue = "http://localhost:8080") String base) {
        this.assets = assets;
        this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    /** The whole address of a path that begins with a slash. */
    public String address(String path) {
        return base + path;
    }

    /** The whole address of a calendar, for programs that go on looking at it instead of copying it once. */
    public String subscription(String path) {
        return address(path).replaceFirst("^https?:", "webcal:");
    }

    /** The whole address of the picture that stands for us where links are shared. */
    public String picture() {
        return address(assets.picture());
    }

    /** The same for a page that may not use the brand. */
    public String outsidePicture() {
        return address(assets.outside());
    }

    /** Whether the platform is served over HTTPS. */
    public boolean secure() {
        return base.startsWith("https:");
    }
}
