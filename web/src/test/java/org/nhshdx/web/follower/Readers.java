package org.nhshdx.web.follower;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nhshdx.core.follower.Follower;
import org.nhshdx.tenant.message.Draining;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.mail.MailServer;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;

/** People without an account who follow a chapter in tests. */
@ApplicationScoped
class Readers {
    private static final Pattern LINK = Pattern.compile("http://localhost(/x/\\S+/follow(?:ers)?/[\\w-]+)");

    @Inject
    Draining draining;

    @Inject
    Scope scope;

    /** Asks to follow it; what they are answered. */
    String follow(World.Place place, String address) {
        String path = "/x/" + place.slug() + "/follow";
        var answer = Visitor.anybody().submit(path, Map.of("email", address));
        answer.then().statusCode(303);
        return given().get(answer.header("Location")).then().statusCode(200).extract().asString();
    }

    /** The same, and confirms it by the link that came to that server. */
    void confirmed(World.Place place, String address, MailServer server) {
        follow(place, address);
        draining.drain();
        Visitor.anybody().form(linkIn(server.latestFor(address))).send().then().statusCode(303);
    }

    long followers(World.Place place) {
        return scope.reading(place.id(), Follower::confirmed);
    }

    static String linkIn(MimeMessage mail) {
        Matcher link = LINK.matcher(MailServer.part(mail, "text/plain"));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
