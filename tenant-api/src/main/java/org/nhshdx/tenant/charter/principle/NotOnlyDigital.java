package org.nhshdx.tenant.charter.principle;

/** A card game is as welcome as an app. */
final class NotOnlyDigital extends Guaranteed {

    NotOnlyDigital() {
        super(
                "not-only-digital",
                "A project needs no code and no repository.",
                "Much of what helps patients is a poster, a form or a conversation.",
                "guaranteed by our forms, which ask for no code and no repository");
    }
}
