package org.nhshdx.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HangingUpTest {

    @TestHTTPResource
    URI server;

    @Test
    void whoeverHangsUpWhileSendingIsNoMistakeOfOurs() throws Exception {
        var log = Logger.getLogger("org.nhshdx.problem");
        var heard = new LinkedBlockingQueue<LogRecord>();
        var ear = new Ear(heard);
        log.setLevel(Level.FINE);
        log.addHandler(ear);
        try {
            LogRecord said = null;
            for (var attempt = 0; said == null && attempt < 20; attempt++) {
                hangUpWhileSending();
                said = heard.poll(1, TimeUnit.SECONDS);
            }
            assertThat(said).isNotNull();
            assertThat(said.getLevel().intValue()).isLessThan(Level.INFO.intValue());
            assertThat(said.getThrown()).isNull();
        } finally {
            log.removeHandler(ear);
            log.setLevel(null);
        }
    }

    /** Too early, and nobody has begun to read; so it stays on the line for a moment. */
    private void hangUpWhileSending() throws IOException, InterruptedException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            var head = "POST /api/v1/charter/examinations HTTP/1.1\r\nHost: localhost\r\n"
                    + "Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            Thread.sleep(200);
        }
    }

    /** Hears what is logged. */
    private static final class Ear extends Handler {

        private final Queue<LogRecord> heard;

        Ear(Queue<LogRecord> heard) {
            this.heard = heard;
        }

        @Override
        public void publish(LogRecord said) {
            heard.add(said);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
