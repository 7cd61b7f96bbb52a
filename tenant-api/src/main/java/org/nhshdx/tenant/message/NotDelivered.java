package org.nhshdx.tenant.message;

/** A mail server didn't take a message; it says why. */
public class NotDelivered extends Exception {

    private static final long serialVersionUID = 1L;

    private final Because because;

    public NotDelivered(Because because, String said) {
        super(said);
        this.because = because;
    }

    public Because because() {
        return because;
    }

    /** What it is about. */
    public enum Because {
        /** Nobody can be reached there; trying again is no use. */
        OF_THE_ADDRESS,
        /** This message is not taken; trying again is no use. */
        OF_THE_MESSAGE,
        /** The way was blocked; it may be free later. */
        OF_THE_WAY
    }
}
