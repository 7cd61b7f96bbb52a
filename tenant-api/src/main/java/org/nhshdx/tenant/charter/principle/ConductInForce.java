package org.nhshdx.tenant.charter.principle;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nhshdx.core.charter.Words;
import org.nhshdx.core.event.Conduct;
import org.nhshdx.core.event.Conduct.Contact;

/** The code of conduct applies, and there are people to turn to. */
final class ConductInForce extends Promise implements FactsPrinciple {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>()]+@[^\\s@<>()]+\\.[^\\s@<>().]+");

    ConductInForce() {
        super(
                "conduct-in-force",
                Check.AUTO,
                "The code of conduct applies, is accepted at sign-up, and names [people] different local people to turn to,"
                        + " each with a name and an e-mail.",
                "Somebody who has been treated badly needs a face and an address, and a second one if the first is the"
                        + " trouble.");
    }

    @Override
    public boolean isWaivable() {
        return false;
    }

    @Override
    public List<Figure> figures() {
        return List.of(
                Figure.number("people", "How many people to turn to", "people", 2, 6, Figure.Stricter.MORE));
    }

    @Override
    public Verdict examine(Subject subject, Parameters parameters) {
        var conduct = Optional.ofNullable(subject.event().conduct());
        var inForce = conduct.map(Conduct::inForce);
        if (inForce.isPresent() && !inForce.get()) {
            return Verdict.broken(
                    "the code of conduct isn't in force", "Put the code of conduct in force: it can't be left out.");
        }
        var contacts = conduct.flatMap(given -> Given.list(given.contacts()));
        if (inForce.isEmpty() || contacts.isEmpty()) {
            return Verdict.unanswered("Say that the code of conduct is in force, and whom people can turn to.");
        }
        return examine(contacts.get(), parameters.number("people"));
    }

    private static Verdict examine(List<Contact> contacts, int needed) {
        if (contacts.stream()
                .anyMatch(contact -> Given.isMissing(contact.name()) || Given.isMissing(contact.email()))) {
            return Verdict.unanswered("Give each person to turn to a name and an e-mail.");
        }
        if (contacts.stream()
                .anyMatch(contact -> !EMAIL.matcher(contact.email().strip()).matches())) {
            return Verdict.broken(
                    "one of the e-mails isn't a whole e-mail address",
                    "Write each e-mail out in full, such as name@example.org.");
        }
        var people = different(contacts);
        return people >= needed
                ? Verdict.kept("in force, with " + InWords.number(people) + " people to turn to")
                : Verdict.broken(
                        (people == 1 ? "one person" : InWords.number(people) + " people") + " to turn to",
                        "Name " + InWords.number(needed)
                                + " different local people, each with a name and an e-mail of their own.");
    }

    /** The same name or the same e-mail is the same person, however it is written. */
    private static int different(List<Contact> contacts) {
        var names = new HashSet<Words>();
        var emails = new HashSet<String>();
        var people = 0;
        for (var contact : contacts) {
            var newName = names.add(Words.of(contact.name()));
            var newEmail = emails.add(contact.email().strip().toLowerCase(Locale.ROOT));
            people += newName && newEmail ? 1 : 0;
        }
        return people;
    }
}
