package org.nhshdx.tenant.charter.principle;

/** No patient can be recognised in anything used on the day. */
final class NoPatientData extends Attested {

    NoPatientData() {
        super(
                "no-patient-data",
                "No data about identifiable patients is used, shown or brought.",
                "Patients trusted the NHS with it, not us; one leak would end all of this.",
                "Write down where the day's data come from (made up, or published), and how you tell everybody to"
                        + " bring none of a patient's.");
    }

    @Override
    public boolean isWaivable() {
        return false;
    }
}
