package org.nhshdx.tenant.message;

/** Whoever brings messages to their recipients' mail server. */
public interface Post {

    /** Returns once the mail server has it. */
    void deliver(MessageInHand message) throws NotDelivered;
}
