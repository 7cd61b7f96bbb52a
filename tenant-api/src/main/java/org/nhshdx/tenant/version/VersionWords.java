package org.nhshdx.tenant.version;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nhshdx.core.charter.CharterNotice;
import org.nhshdx.core.charter.CharterVersion;
import org.nhshdx.core.charter.Shift;
import org.nhshdx.tenant.charter.principle.InWords;
import org.nhshdx.tenant.message.MessageToSend;

/** What we write to a chapter about a new version of the charter. */
@ApplicationScoped
class VersionWords {

    private final String home;

    VersionWords(@ConfigProperty(name = "nhshdx.base-url") String home) {
        this.home = home;
    }

    /** Whether organisers have to do something about it. */
    static boolean asksSomething(Shift shift) {
        return shift.kind() == Shift.Kind.BROKEN || shift.kind() == Shift.Kind.TO_BE_JUDGED;
    }

    MessageToSend letter(UUID chapter, CharterNotice.Kind kind, CharterVersion version, List<Shift> shifts) {
        String once = "charter %d %s %s".formatted(version.number(), kind.code(), chapter);
        return MessageToSend.saying(once, "charter version", subject(kind, version), """
                %s

                %s

                Version %d is in force from %s. Days that were announced before keep to their own version until %s.

                What differs, word by word: <%s/charter/%d/compare/%d>
                """.formatted(
                opening(kind, version), changes(shifts), version.number(), InWords.day(version.inForceFrom()),
                InWords.day(version.complyBy()), home, version.number() - 1, version.number()));
    }

    private static String subject(CharterNotice.Kind kind, CharterVersion version) {
        return kind == CharterNotice.Kind.ADOPTED
                ? "The charter has a new version: %d".formatted(version.number())
                : "Version %d of the charter: comply by %s".formatted(version.number(), InWords.day(version.complyBy()));
    }

    private static String opening(CharterNotice.Kind kind, CharterVersion version) {
        return kind == CharterNotice.Kind.ADOPTED
                ? "The core team has adopted version %d of the charter. Why: %s".formatted(version.number(), version.wording())
                : "In two weeks your announced days are held to version %d of the charter. As they stand, this would break or wait for a person:"
                        .formatted(version.number());
    }

    private static String changes(List<Shift> shifts) {
        return shifts.isEmpty()
                ? "For the days you have announced it changes nothing."
                : shifts.stream().map(VersionWords::line).collect(Collectors.joining("\n"));
    }

    private static String line(Shift shift) {
        String what = shift.kind().code().replace('-', ' ');
        return "- %s, %s: %s. %s %s".formatted(shift.name(), shift.principle(), what, shift.evidence(), shift.advice()).strip();
    }
}
