package org.nhshdx.tenant.charter.principle;

import java.util.List;
import org.nhshdx.core.place.Towns;

/** Every principle that the software can examine; a version of the charter says which of them are in force, and how. */
public final class Principles {

    private static final BankHolidays HOLIDAYS = new BankHolidays();

    private Principles() {}

    /** All of them, in the order in which version 1 has them. */
    public static List<Principle> all() {
        return List.of(
                new FreeToAttend(),
                new NotForProfit(),
                new LunchForEveryone(),
                new NotOvernight(),
                new ConductInForce(),
                new PhotosOptional(),
                new StepFree(),
                new SponsorsOffStage(),
                new SponsorsWithoutContacts(),
                new SponsorsNotInTheName(),
                new MakersKeepTheirWork(),
                new NotOnlyDigital(),
                new NobodyIsAContractor(),
                new NoPatientData(),
                new NamedForItsPlace(),
                new NhsMarksPermitted(),
                new DatedAndPlaced(Towns.standard()),
                new NeutralGround(),
                new EveryoneWelcome(),
                new Weekend(HOLIDAYS),
                new NoBankHoliday(HOLIDAYS),
                new NoClash(Towns.standard()),
                new SponsorsCleared(),
                new AsksBackground(),
                new ThreeToSixJudges(),
                new Connected(),
                new OpenLicence(),
                new PatientsAndCarers(),
                new ReachingOut(),
                new Childcare(),
                new TravelsAround(),
                new NotAboutWinning(),
                new IndependenceShown(),
                new ConductLinked(),
                new SponsorsKeptSmall(),
                new ReadableByAll());
    }
}
