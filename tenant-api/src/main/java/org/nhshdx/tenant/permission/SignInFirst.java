package org.nhshdx.tenant.permission;

/** Somebody sent a page's form and isn't signed in, or no longer: its words are still to be read, and not to be lost. */
public final class SignInFirst extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** It is expected whenever a session ends, so where it was thrown is nobody's trouble. */
    SignInFirst() {
        super("Sign in first.", null, false, false);
    }
}
