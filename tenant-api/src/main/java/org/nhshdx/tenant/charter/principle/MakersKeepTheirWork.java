package org.nhshdx.tenant.charter.principle;

/** Nobody else may claim what people make. */
final class MakersKeepTheirWork extends Guaranteed {

    MakersKeepTheirWork() {
        super(
                "makers-keep-their-work",
                "What people make belongs to them; organisers and sponsors claim none of it.",
                "People make their best work when nobody waits at the door to take it.",
                "guaranteed by our terms, which no chapter can change");
    }
}
