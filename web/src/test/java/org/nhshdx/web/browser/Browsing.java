package org.nhshdx.web.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Opens one browser for the whole run and a fresh visit, with no cookies, for each test. */
final class Browsing implements ExecutionCondition, ParameterResolver, AfterEachCallback {
    private static final Namespace HERE = Namespace.create(Browsing.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.installed().isPresent()) {
            return ConditionEvaluationResult.enabled("There is a browser.");
        }
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("No Chromium found, and CI must not skip the browser tests: install one, "
                    + "or say where it is in NHSHDX_CHROMIUM.");
        }
        return ConditionEvaluationResult.disabled(SkippedForLackOfABrowser.REASON);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visit.class;
    }

    @Override
    public Visit resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Browser browser = context.getRoot().getStore(HERE)
                .computeIfAbsent(Running.class, none -> Running.start(), Running.class)
                .browser();
        return context.getStore(HERE).computeIfAbsent(
                Visit.class, none -> new Visit(browser, !parameter.isAnnotated(WithoutScripts.class)), Visit.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Optional.ofNullable(context.getStore(HERE).remove(Visit.class, Visit.class)).ifPresent(Visit::close);
    }

    private record Running(Playwright playwright, Browser browser) implements AutoCloseable {
        static Running start() {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return new Running(playwright, playwright.chromium().launch(Chromium.installed().orElseThrow().options()));
        }

        @Override
        public void close() {
            playwright.close();
        }
    }
}
