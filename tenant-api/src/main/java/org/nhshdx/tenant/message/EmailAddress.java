package org.nhshdx.tenant.message;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;
import org.nhshdx.tenant.problem.Refused;

/** An address as somebody typed it, in the one spelling that we keep. */
public record EmailAddress(String text) {

    private static final int LONGEST = 254;
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([a-z0-9-]{1,63}\\.)+[a-z0-9-]{2,63}");

    public static EmailAddress typed(String typed) {
        String text = ascii(typed.strip()).toLowerCase(Locale.ROOT);
        if (text.length() > LONGEST || !SHAPE.matcher(text).matches()) {
            throw Refused.invalid("email", "Give an e-mail address like name@example.org.");
        }
        return new EmailAddress(text);
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
