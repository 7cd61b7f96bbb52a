package org.nhshdx.web.mail;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/**
 * A port at which tests start a mail server of their own, one after the other. It lies below those that systems give to
 * outgoing connections: one of these could take it between two servers.
 */
@QuarkusTestResource(MailPort.class)
public final class MailPort implements QuarkusTestResourceLifecycleManager {

    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;

    @Override
    public Map<String, String> start() {
        IntStream any = IntStream.generate(() -> ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST));
        int port = any.limit(100).filter(MailPort::isFree).findFirst().orElseThrow();
        return Map.of("nhshdx.smtp.port", String.valueOf(port));
    }

    private static boolean isFree(int port) {
        try (ServerSocket free = new ServerSocket(port)) {
            return free.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    @Override
    public void stop() {}
}
