package org.nhshdx.tenant.charter.principle;

/** Nobody earns from the day. */
final class NotForProfit extends Attested {

    NotForProfit() {
        super(
                "not-for-profit",
                "Nobody makes money from the day; organisers volunteer.",
                "People give a weekend because others do; one who is paid for it changes that for all.",
                "Write down who pays for what, where any money left over goes, and that no organiser is paid.");
    }
}
