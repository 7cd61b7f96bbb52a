package org.nhshdx.web.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A wire between a browser and the application that can be cut, since a browser's own offline mode leaves service workers online. */
final class Wire implements AutoCloseable {

    private final Queue<Socket> ends = new ConcurrentLinkedQueue<>();
    private final int server;
    private final int port;
    private ServerSocket socket;

    Wire(int server) throws IOException {
        this.server = server;
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        port = socket.getLocalPort();
        listen();
    }

    String address(String path) {
        return "http://localhost:" + port + path;
    }

    void cut() throws IOException {
        socket.close();
        for (Socket end : ends) {
            end.close();
        }
    }

    void mend() throws IOException {
        socket = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        listen();
    }

    private void listen() {
        ServerSocket listening = socket;
        start(() -> {
            while (!listening.isClosed()) {
                Socket browser = listening.accept();
                Socket application = new Socket(InetAddress.getLoopbackAddress(), server);
                ends.add(browser);
                ends.add(application);
                start(() -> pass(browser, application));
                start(() -> pass(application, browser));
            }
        });
    }

    private static void pass(Socket from, Socket to) throws IOException {
        try (InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        }
    }

    private static void start(Passing passing) {
        Thread thread = new Thread(() -> {
            try {
                passing.run();
            } catch (IOException cut) {
                // That is what it is for.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        cut();
    }

    /** What a thread does until the wire is cut. */
    private interface Passing {
        void run() throws IOException;
    }
}
