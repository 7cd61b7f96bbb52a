package org.nhshdx.tenant.charter.principle;

/** Others may build on what was made, if its makers like. */
final class OpenLicence extends Guaranteed {

    OpenLicence() {
        super(
                "open-licence",
                "An open licence is suggested for what is made. Measured, never a condition.",
                "What one ward mended, the next can use tomorrow.",
                "guaranteed by our forms, which suggest one and never demand it");
    }
}
