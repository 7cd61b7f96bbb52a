package org.nhshdx.tenant.follower;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.nhshdx.core.follower.Follower;
import org.nhshdx.core.message.Message;
import org.nhshdx.tenant.message.MessageInHand;
import org.nhshdx.tenant.message.ReturnedMail;

/** A follower whose address takes no mail follows no longer. */
@ApplicationScoped
class StoppingReturned implements ReturnedMail {

    @Override
    public void returned(UUID chapter, MessageInHand message) {
        if (message.isOneOfMany()) {
            Follower.at(message.to().address()).ifPresent(Follower::delete);
            Message.takeBack(chapter, message.to().address());
        }
    }
}
