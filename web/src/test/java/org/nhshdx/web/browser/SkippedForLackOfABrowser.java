package org.nhshdx.web.browser;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Says at the end of the run, so that nobody misses it, that nothing was looked at through a browser. */
public final class SkippedForLackOfABrowser implements TestExecutionListener {
    static final String REASON = "no Chromium found";

    private final AtomicInteger classes = new AtomicInteger();

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        if (reason.contains(REASON)) {
            classes.incrementAndGet();
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (classes.get() > 0) {
            System.out.printf("%n*** BROWSER TESTS SKIPPED (%d classes): %s. Install chromium, or say where it is in "
                    + "NHSHDX_CHROMIUM, then run again. ***%n%n", classes.get(), REASON);
        }
    }
}
