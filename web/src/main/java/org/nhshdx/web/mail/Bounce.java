package org.nhshdx.web.mail;

import io.vertx.ext.mail.SMTPException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nhshdx.tenant.message.NotDelivered;
import org.nhshdx.tenant.message.NotDelivered.Because;

/** What a mail server means by not taking a message. */
final class Bounce {

    private static final Set<Integer> NOBODY_THERE = Set.of(550, 551, 553);
    /** Of the extended codes (RFC 3463), those about an address and about a mailbox; others are about us. */
    private static final Set<String> OF_AN_ADDRESS = Set.of("1", "2");

    private Bounce() {}

    static NotDelivered of(RuntimeException failed) {
        Optional<SMTPException> answer = Stream.iterate((Throwable) failed, Objects::nonNull, Throwable::getCause)
                .filter(SMTPException.class::isInstance).map(SMTPException.class::cast).findFirst();
        return answer.map(Bounce::said).orElseGet(() -> new NotDelivered(
                failed instanceof IllegalArgumentException ? Because.OF_THE_MESSAGE : Because.OF_THE_WAY, String.valueOf(failed.getMessage())));
    }

    private static NotDelivered said(SMTPException answer) {
        return new NotDelivered(because(answer), answer.getReplyMessage());
    }

    private static Because because(SMTPException answer) {
        String step = String.valueOf(answer.getMessage());
        if (!answer.isPermanent()) {
            return Because.OF_THE_WAY;
        }
        if (step.contains("recipient")) {
            return isAboutTheAddress(answer) ? Because.OF_THE_ADDRESS : Because.OF_THE_WAY;
        }
        return step.contains("sending data") ? Because.OF_THE_MESSAGE : Because.OF_THE_WAY;
    }

    private static boolean isAboutTheAddress(SMTPException answer) {
        String[] extended = answer.getReplyMessage().split("[ .]");
        boolean isExtended = answer.getReplyMessage().matches("5\\d\\d[ -]5\\.\\d+\\.\\d+.*");
        return NOBODY_THERE.contains(answer.getReplyCode()) && (!isExtended || OF_AN_ADDRESS.contains(extended[2]));
    }
}
