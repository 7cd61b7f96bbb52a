package org.nhshdx.web.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that looks through a real browser: put it beside {@code @QuarkusTest} and take a {@link Visit} as parameter.
 * Without a Chromium it is skipped, and where {@code CI} is set it fails.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Browsing.class)
public @interface BrowserTest {}
