package org.nhshdx.tenant.charter.principle;

/** What people do on the day is theirs, not unpaid work for a supplier. */
final class NobodyIsAContractor extends Attested {

    NobodyIsAContractor() {
        super(
                "nobody-is-a-contractor",
                "Attendees are not free labour for somebody's product.",
                "People come to mend what they know is broken, not to build what somebody sells.",
                "Write down who brings the problems, and that nobody is set to work on a supplier's product.");
    }
}
