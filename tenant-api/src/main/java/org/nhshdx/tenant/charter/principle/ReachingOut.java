package org.nhshdx.tenant.charter.principle;

/** People who would not come by themselves are asked. */
final class ReachingOut extends Attested {

    ReachingOut() {
        super(
                "reaching-out",
                "There is a plan to reach people who would not come by themselves.",
                "Those who always come already know; the ones we need to hear haven't been asked.",
                "Write down whom you would miss, and who asks them.");
    }
}
