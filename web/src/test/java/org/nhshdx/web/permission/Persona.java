package org.nhshdx.web.permission;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.permission.Who;

/** Everybody whom a request may come from, seen from one chapter. */
enum Persona {
    ANONYMOUS(null, null, Who.ANYONE),
    STRANGER(Cast.PIP, null, Who.ANYONE, Who.SIGNED_IN),
    HELPER(Cast.HETTY, Who.HELPER, Who.ANYONE, Who.SIGNED_IN),
    ORGANISER(Cast.IDRIS, Who.ORGANISER, Who.ANYONE, Who.SIGNED_IN),
    LEAD(Cast.MARIGOLD, Who.LEAD, Who.ANYONE, Who.SIGNED_IN),
    LEAD_OF_ANOTHER(Cast.SORREL, null, Who.ANYONE, Who.SIGNED_IN),
    CORE_TEAM(Cast.OTTOLINE, Who.CORE_TEAM, Who.ANYONE, Who.SIGNED_IN, Who.CORE_TEAM),
    CORE_TEAM_IN_IT(Cast.ZOFIA, Who.ORGANISER, Who.ANYONE, Who.SIGNED_IN, Who.CORE_TEAM);

    private final Cast cast;
    private final Who here;
    private final Set<Who> anywhere;

    Persona(Cast cast, Who here, Who... anywhere) {
        this.cast = cast;
        this.here = here;
        this.anywhere = EnumSet.of(Who.ANYONE, anywhere);
    }

    Optional<Cast> cast() {
        return Optional.ofNullable(cast);
    }

    /** What should happen when they do this there, by the permission table. */
    Answer expected(Endpoint endpoint, Verb verb) {
        if (verb.may().contains(Who.ANYONE)) {
            return Answer.ADMITTED;
        }
        if (this == ANONYMOUS) {
            return endpoint.isForPrograms() ? Answer.UNAUTHENTICATED : Answer.SENT_TO_SIGN_IN;
        }
        if (verb.may().stream().anyMatch(who -> is(who, endpoint.isAboutAChapter()))) {
            return Answer.ADMITTED;
        }
        return endpoint.isAboutAChapter() && here == null ? Answer.NOT_FOUND : Answer.FORBIDDEN;
    }

    /** About a chapter, a role in it counts, and whoever has one isn't core team there. */
    private boolean is(Who who, boolean aboutAChapter) {
        return switch (who) {
            case ANYONE, SIGNED_IN -> anywhere.contains(who);
            case HELPER, ORGANISER, LEAD -> aboutAChapter && here == who;
            case CORE_TEAM -> aboutAChapter ? here == who : anywhere.contains(who);
        };
    }

    /** How the application answers one who knocks. */
    enum Answer {
        ADMITTED, UNAUTHENTICATED, SENT_TO_SIGN_IN, NOT_FOUND, FORBIDDEN, SOMETHING_ELSE;

        static Answer of(int status, String location) {
            return switch (status) {
                case OnlyAsking.ADMITTED -> ADMITTED;
                case 401 -> UNAUTHENTICATED;
                case 302 -> location.contains("/authorize") ? SENT_TO_SIGN_IN : SOMETHING_ELSE;
                case 404 -> NOT_FOUND;
                case 403 -> FORBIDDEN;
                default -> SOMETHING_ELSE;
            };
        }
    }
}
