package org.nhshdx.tenant.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.tenant.picture.AddingPictures;
import org.nhshdx.tenant.picture.FileSent;
import org.nhshdx.tenant.picture.PictureReader;
import org.nhshdx.tenant.picture.PictureSent;
import org.nhshdx.tenant.picture.ShowingPictures;

/** Gives a staged chapter's page pictures: one that everybody sees, and a draft. */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
public class StagingPictures {

    @Inject
    AddingPictures adding;

    @Inject
    ShowingPictures showing;

    @Inject
    PictureReader reader;

    /** @param photographer whose name stands below them */
    public void hung(Stage stage, Cast photographer) {
        UUID table = add(stage, photographer, "day", "Six people around a table, seen from above, drawing a ward on a long sheet of paper", DemoPictures.table());
        showing.publish(stage.lead(), stage.chapter(), table, reader.one(stage.chapter(), table).version());
        add(stage, photographer, "about", "A wall of sticky notes, sorted into four columns", DemoPictures.wall());
    }

    private UUID add(Stage stage, Cast photographer, String section, String alt, byte[] file) {
        PictureSent sent = new PictureSent(section, alt, photographer.fullName(), true, "wide", "centre");
        return adding.add(stage.lead(), stage.chapter(), sent, new FileSent(() -> file, Optional.empty()));
    }
}
