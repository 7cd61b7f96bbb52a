package org.nhshdx.web.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A mail server at the tests' port that takes nothing: it gives every recipient the same answer. */
public final class RefusingServer implements AutoCloseable {

    private final Set<Socket> callers = ConcurrentHashMap.newKeySet();
    private final ServerSocket door;
    private final String answer;

    private RefusingServer(String answer) {
        this.answer = answer;
        try {
            this.door = new ServerSocket(MailServer.port(), 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    /** @param answer such as "550 5.1.1 No such user" */
    public static RefusingServer answering(String answer) {
        RefusingServer server = new RefusingServer(answer);
        new Thread(server::serve, "refusing-mail-server").start();
        return server;
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                callers.add(caller);
                new Thread(() -> talk(caller), "refusing-mail-server-caller").start();
            } catch (IOException over) {
                return;
            }
        }
    }

    private void talk(Socket caller) {
        try (caller; var lines = new BufferedReader(new InputStreamReader(caller.getInputStream(), US_ASCII))) {
            say(caller, "220 tests");
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String command = line.toUpperCase(Locale.ROOT);
                say(caller, command.startsWith("RCPT") ? answer : command.startsWith("QUIT") ? "221 Bye" : "250 Yes");
                if (command.startsWith("QUIT")) {
                    return;
                }
            }
        } catch (IOException hungUp) {
            // That is their right.
        }
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(US_ASCII));
    }

    @Override
    public void close() {
        try {
            door.close();
            for (Socket caller : callers) {
                caller.close();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
