package org.nhshdx.tenant.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.nhshdx.core.chapter.Application;
import org.nhshdx.core.chapter.ApplicationAnswers;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.chapter.NhsMarks;
import org.nhshdx.core.chapter.Organiser;
import org.nhshdx.core.chapter.Role;
import org.nhshdx.core.chapter.TeamMember;
import org.nhshdx.tenant.application.Appealing;
import org.nhshdx.tenant.application.Applying;
import org.nhshdx.tenant.application.Approving;
import org.nhshdx.tenant.application.Decline;
import org.nhshdx.tenant.application.JudgingApplications;
import org.nhshdx.tenant.application.ReviewingApplications;
import org.nhshdx.tenant.application.Submitting;
import org.nhshdx.tenant.charter.Answer;
import org.nhshdx.tenant.handover.HandingOver;
import org.nhshdx.tenant.people.Introducing;
import org.nhshdx.tenant.people.Invited;
import org.nhshdx.tenant.people.Inviting;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.People;
import org.nhshdx.tenant.scope.Scope;

/** Puts chapters on stage through the real use cases, so that neither the demo nor a test shows what can't be. */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
public class Staging {

    @Inject
    Scope scope;

    @Inject
    People people;

    @Inject
    Applying applying;

    @Inject
    Appealing appealing;

    @Inject
    Submitting submitting;

    @Inject
    ReviewingApplications reviewing;

    @Inject
    JudgingApplications judging;

    @Inject
    Approving approving;

    @Inject
    Inviting inviting;

    @Inject
    Introducing introducing;

    @Inject
    HandingOver handing;

    /** Somebody of the cast, as if they had signed in. */
    public Asker asker(Cast one) {
        return people.recognise(one.username(), one.fullName(), Optional.of(one.email()), one.coreTeam());
    }

    /** A group that has answered everything, signed the charter and handed its application in. */
    public Stage submitted(Setting setting, Cast lead, Cast... others) {
        Asker leader = asker(lead);
        UUID chapter = applying.start(leader, setting.place()).chapter();
        applying.save(leader, chapter, answers(setting, lead, others), version(chapter));
        applying.sign(leader, chapter);
        submitting.submit(leader, chapter);
        return stage(chapter, setting, leader);
    }

    /** Somebody of the core team begins to read the group's application. */
    public void taken(Stage stage, Cast reviewer) {
        reviewing.take(asker(reviewer), stage.chapter());
    }

    /** Somebody of the core team sees a principle broken and declines. */
    public void declined(Stage stage, Cast decider, String seen, Decline decline) {
        taken(stage, decider);
        judging.judge(asker(decider), stage.chapter(), new Answer("neutral-ground", false, seen, 0));
        reviewing.decline(asker(decider), stage.chapter(), version(stage.chapter()), decline);
    }

    /** The group asks for somebody else to look. */
    public void appealed(Stage stage, String reason) {
        appealing.appeal(stage.lead(), stage.chapter(), reason);
    }

    /** A chapter: approved by somebody of the core team who isn't in it, its site live and its name licensed. */
    public Stage approved(Setting setting, Cast lead, Cast... others) {
        Cast decider = Stream.of(Cast.OTTOLINE, Cast.BRAM, Cast.ZOFIA)
                .filter(one -> one != lead && !Set.of(others).contains(one))
                .findFirst()
                .orElseThrow();
        Stage stage = submitted(setting, lead, others);
        taken(stage, decider);
        judging.judge(asker(decider), stage.chapter(),
                new Answer("neutral-ground", true, "They name no product and have no supplier in mind.", 0));
        approving.approve(asker(decider), stage.chapter(), version(stage.chapter()), "");
        return stage(stage.chapter(), setting, stage.lead());
    }

    /** Somebody comes in by the lead's invitation and says what they do, in public. */
    public void joined(Stage stage, Cast one, Role role) {
        Asker newcomer = asker(one);
        Invited invited = inviting.invite(stage.lead(), stage.chapter(), one.fullName(), role);
        inviting.accept(newcomer, stage.chapter(), invited.secret());
        introduced(stage, one);
    }

    /** The chapter's lead asks one of its people to take over. */
    public void offered(Stage stage, Cast successor, String words) {
        UUID organiser = scope.reading(stage.chapter(), () -> Organiser.of(asker(successor).person()).orElseThrow().id());
        handing.offer(stage.lead(), stage.chapter(), organiser, false, words);
    }

    /** Somebody in the chapter says what they do, in public. */
    public void introduced(Stage stage, Cast one) {
        introducing.introduce(asker(one), stage.chapter(), one.does(), true);
    }

    private static ApplicationAnswers answers(Setting setting, Cast lead, Cast... others) {
        List<TeamMember> team = Stream.concat(Stream.of(lead), Stream.of(others.length > 0 ? others : new Cast[] {Cast.PIP}))
                .map(one -> new TeamMember(one.fullName(), one.does()))
                .toList();
        return new ApplicationAnswers(
                setting.place(), setting.town(), setting.postcode(), Optional.of(setting.nation()),
                "We met over a broken printer in an outpatient clinic and have been mending small things together since.",
                team,
                "The education centre of our hospital lends us its rooms on a Saturday.",
                "People here have good ideas about care and nobody to build them with. One day together would change that.",
                "Anybody who works in care, lives with an illness, looks after somebody, designs or writes software.",
                "A Saturday in term time", "The education centre, or the library if it is taken",
                "Whether enough people who write software will come.", List.of(), Optional.of(NhsMarks.NONE_USED), "");
    }

    private Stage stage(UUID chapter, Setting setting, Asker lead) {
        String slug = scope.reading(chapter, () -> Chapter.inScope().orElseThrow().slug());
        return new Stage(chapter, slug, setting, lead);
    }

    private int version(UUID chapter) {
        return scope.reading(chapter, () -> Application.inScope().orElseThrow().version());
    }
}
