package org.nhshdx.web.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/** A real mail server, where the application sends to in tests. */
public final class MailServer implements AutoCloseable {

    private final GreenMail server = new GreenMail(new ServerSetup(port(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private MailServer() {}

    public static MailServer open() {
        MailServer opened = new MailServer();
        opened.server.start();
        return opened;
    }

    static int port() {
        return ConfigProvider.getConfig().getValue("nhshdx.smtp.port", Integer.class);
    }

    /** What came for this address, the oldest first. */
    public List<MimeMessage> mailFor(String address) {
        return Arrays.stream(server.getReceivedMessages()).filter(mail -> isTo(mail, address)).toList();
    }

    public MimeMessage latestFor(String address) {
        List<MimeMessage> mail = mailFor(address);
        assertThat(mail).as("mail for " + address).isNotEmpty();
        return mail.get(mail.size() - 1);
    }

    /** To whom in this domain something came, once for each that did. */
    public List<String> recipientsAt(String domain) {
        return Arrays.stream(server.getReceivedMessages())
                .flatMap(MailServer::recipients).filter(address -> address.endsWith("@" + domain)).toList();
    }

    /** The part of that type, read as its reader's mail program does; empty when there is none. */
    public static String part(Part mail, String type) {
        try {
            if (mail.isMimeType(type)) {
                return mail.getContent() instanceof InputStream bytes ? new String(bytes.readAllBytes(), UTF_8) : mail.getContent().toString();
            }
            return mail.getContent() instanceof Multipart many ? part(many, type) : "";
        } catch (IOException | MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String part(Multipart many, String type) throws MessagingException {
        for (int i = 0; i < many.getCount(); i++) {
            String found = part(many.getBodyPart(i), type);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }

    public static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static boolean isTo(MimeMessage mail, String address) {
        return recipients(mail).anyMatch(address::equals);
    }

    private static Stream<String> recipients(MimeMessage mail) {
        try {
            return Arrays.stream(mail.getRecipients(RecipientType.TO)).map(Object::toString);
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
