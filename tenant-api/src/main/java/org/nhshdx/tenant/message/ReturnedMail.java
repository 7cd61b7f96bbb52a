package org.nhshdx.tenant.message;

import java.util.UUID;

/** Whoever must know that an address takes no mail; implemented as a bean. */
public interface ReturnedMail {

    /** Called in the chapter's writing scope, in the transaction that gives the message up. */
    void returned(UUID chapter, MessageInHand message);
}
