package org.nhshdx.tenant.picture;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that stand for a picture where it can't be seen. */
record AltText(String words) {

    static final int LONGEST = 200;

    private static final Pattern FILE = Pattern.compile("(?i).*\\.(jpe?g|png|gif|webp|heic|heif|avif|tiff?)|(img|dscn?|pxl|mvimg|image|photo|picture|screenshot)[-_ ]?\\d[\\d_-]*");
    private static final Pattern PADDING = Pattern.compile("(?i)(an? |the )?(image|picture|photo|photograph|graphic|foto|pic) (of|showing)\\b.*");

    private static final Pattern NOTHING = Pattern.compile("(?i)(an? |the |my |our )?(image|picture|photo|photograph|graphic|screenshot|foto|pic|logo)s?[.!]?");

    /** What is wrong with them. @param file what the picture's file was called */
    Optional<String> trouble(Optional<String> file) {
        if (words.isEmpty() || NOTHING.matcher(words).matches()) {
            return Optional.of("Say in a sentence what the picture shows, for people who can’t see it.");
        }
        if (words.length() > LONGEST) {
            return Optional.of("Shorten this to %d characters; it has %,d. What matters most comes first.".formatted(LONGEST, words.length()));
        }
        if (FILE.matcher(words).matches() || file.filter(this::isNameOf).isPresent()) {
            return Optional.of("That is the name of a file. Say what the picture shows, for people who can’t see it.");
        }
        Matcher padded = PADDING.matcher(words);
        return padded.matches()
                ? Optional.of("Leave out “%s %s” and begin with what it shows: whoever hears this knows that it is a picture."
                        .formatted(padded.group(2), padded.group(3)))
                : Optional.empty();
    }

    private boolean isNameOf(String file) {
        String name = file.replaceFirst("\\.[^.]*$", "");
        return !name.isEmpty() && words.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT));
    }
}
