package org.nhshdx.tenant.charter.principle;

/** Those whom it is all about take part. */
final class PatientsAndCarers extends Counted {

    PatientsAndCarers() {
        super(
                "patients-and-carers",
                "Patients and carers take part and bring problems.",
                "They know where it hurts.",
                "Invite patients and carers now; they are counted on the day.");
    }
}
