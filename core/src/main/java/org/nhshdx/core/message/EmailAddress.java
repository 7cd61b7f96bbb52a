package org.nhshdx.core.message;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One address as somebody typed it, in the one spelling that we keep.
 *
 * <p>Stricter than the standard: what every mail server takes, and nothing that means something in a header.
 */
public record EmailAddress(String text) {

    private static final int LONGEST = 254;
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([a-z0-9-]{1,63}\\.)+[a-z0-9-]{2,63}");

    /** Empty when it isn't one address. */
    public static Optional<EmailAddress> typed(String typed) {
        return Optional.of(ascii(typed.strip()).toLowerCase(Locale.ROOT))
                .filter(text -> text.length() <= LONGEST && SHAPE.matcher(text).matches())
                .map(EmailAddress::new);
    }

    /** A name of the network in other letters has a spelling in these. */
    private static String ascii(String typed) {
        int at = typed.lastIndexOf('@');
        try {
            return typed.substring(0, at + 1) + IDN.toASCII(typed.substring(at + 1));
        } catch (IllegalArgumentException unknown) {
            return typed;
        }
    }
}
