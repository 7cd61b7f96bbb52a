package org.nhshdx.web.running;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortTest {
    @Test
    void isRefusedInOneSentenceWhileAnotherProgramHasIt() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Port port = new Port("localhost", taken.getLocalPort());
            assertThatThrownBy(port::demandFree)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageStartingWith("Port %d is in use by another program".formatted(port.number()));
        }
    }

    @Test
    void isTakenOnceItIsFree() throws IOException {
        int number;
        try (ServerSocket brief = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            number = brief.getLocalPort();
        }
        assertThatCode(new Port("localhost", number)::demandFree).doesNotThrowAnyException();
    }
}
