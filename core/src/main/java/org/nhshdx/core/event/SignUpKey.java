package org.nhshdx.core.event;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A sign-up link as it is compared: two addresses that open the same tickets have the same key. */
public record SignUpKey(String value) {

    private static final int LONGEST = 2000;
    private static final Set<String> TRACKING = Set.of(
            "fbclid", "gclid", "gbraid", "wbraid", "dclid", "msclkid", "yclid", "twclid", "ttclid", "igshid", "li_fat_id",
            "mc_cid", "mc_eid", "_ga", "_gl", "aff", "ref", "ref_src", "s_kwcid", "mkt_tok");

    /** The key of what somebody pasted; empty when it is no address on the web. */
    public static Optional<SignUpKey> of(String url) {
        try {
            URI uri = new URI(url.strip()).normalize();
            boolean web = Set.of("http", "https").contains(String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT));
            return web && uri.getRawAuthority() != null && url.length() <= LONGEST ? key(uri) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static Optional<SignUpKey> key(URI uri) {
        String host = host(uri.getRawAuthority());
        return host.isEmpty() ? Optional.empty() : Optional.of(new SignUpKey(host + path(uri) + query(uri) + route(uri)));
    }

    private static String host(String authority) {
        String host = authority.substring(authority.lastIndexOf('@') + 1).replaceFirst(":(80|443)?$", "");
        return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT)
                .replaceFirst("\\.(?=:|$)", "")
                .replaceFirst("^www\\.", "");
    }

    private static String path(URI uri) {
        return Escapes.plain(uri.getRawPath()).replaceAll("/{2,}", "/").replaceFirst("/$", "");
    }

    private static String query(URI uri) {
        String kept = Arrays.stream(Optional.ofNullable(uri.getRawQuery()).orElse("").split("&"))
                .filter(SignUpKey::tells)
                .map(Escapes::plain)
                .sorted()
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static boolean tells(String parameter) {
        String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
        return !parameter.isEmpty() && !name.startsWith("utm_") && !TRACKING.contains(name);
    }

    /** A fragment is a place on the page and says nothing, unless it is a route of a page that is all script. */
    private static String route(URI uri) {
        String fragment = Optional.ofNullable(uri.getRawFragment()).orElse("");
        return fragment.matches("[!/].+") ? "#" + Escapes.plain(fragment).replaceFirst("/$", "") : "";
    }
}
