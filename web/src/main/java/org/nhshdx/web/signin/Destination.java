package org.nhshdx.web.signin;

import java.net.URI;
import java.net.URISyntaxException;

/** Where to go after signing in: a page of ours, whatever the link asked for. */
record Destination(URI address) {
    private static final Destination HOME = new Destination(URI.create("/"));

    static Destination of(String wish) {
        if (wish == null || !wish.startsWith("/") || wish.startsWith("//") || wish.contains("\\")) {
            return HOME;
        }
        try {
            return new Destination(new URI(wish));
        } catch (URISyntaxException notAnAddress) {
            return HOME;
        }
    }
}
