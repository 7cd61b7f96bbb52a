package org.nhshdx.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@BrowserTest
class SignInBrowserTest {
    @Test
    void goesThroughTheProviderToThePageThatWasWanted(Visit visit) {
        assertThat(visit.signInAs("pip", "/conduct").path()).isEqualTo("/conduct");
    }
}
