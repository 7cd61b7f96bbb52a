package org.nhshdx.web.running;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.eclipse.microprofile.config.Config;

/** The port that NHSHDx serves on. */
record Port(String host, int number) {
    static Port of(Config config) {
        String everywhere = "0.0.0.0";
        String host = Checkout.here().map(checkout -> "localhost").orElse(everywhere);
        return new Port(config.getOptionalValue("quarkus.http.host", String.class).orElse(host),
                config.getOptionalValue("quarkus.http.port", Integer.class).orElse(8080));
    }

    void demandFree() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(host, number));
        } catch (IOException taken) {
            throw new CannotStart(("Port %d is in use by another program: stop that one, or give NHSHDx another port "
                    + "(-Dquarkus.http.port=8081, or QUARKUS_HTTP_PORT in the environment).").formatted(number), taken);
        }
    }
}
