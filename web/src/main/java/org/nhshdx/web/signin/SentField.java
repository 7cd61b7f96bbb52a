package org.nhshdx.web.signin;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** One field of a form as it was sent; a file's content isn't kept, so it has to be chosen again. */
public record SentField(String name, String value, boolean isFile) {

    private static final Set<String> OUR_OWN = Set.of("csrf-token", "seen", "version", "answeredFor", "unknownPlace", "go", "row", "event");

    /** A choice by its number in our books, which tells its reader nothing. */
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static SentField file(String name) {
        return new SentField(name, "", true);
    }

    /** Whether somebody wrote or chose it, rather than our page. */
    public boolean isTheirs() {
        return !isFile && !value.isBlank() && !OUR_OWN.contains(name) && !ID.matcher(value).matches();
    }

    /** "Venue, step free, entrance" for {@code venue.stepFree.entrance}. */
    public String label() {
        String words = name.replaceFirst("^facts\\.", "").replace(".", ", ").replace('-', ' ')
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
