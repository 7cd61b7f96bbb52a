package org.nhshdx.tenant.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.nhshdx.core.chapter.Accent;
import org.nhshdx.tenant.page.ArrangingPage;
import org.nhshdx.tenant.page.PageReader;
import org.nhshdx.tenant.page.SectionOnDesk;
import org.nhshdx.tenant.page.WritingPage;
import org.nhshdx.tenant.page.WrittenWords;

/** Lays out the page of a staged chapter as its organisers would: what was made, how to find it, and a colour. */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
public class StagingPages {

    @Inject
    WritingPage writing;

    @Inject
    ArrangingPage arranging;

    @Inject
    PageReader reader;

    public void arranged(Stage stage) {
        written(stage, "past", DemoWords.WHAT_WAS_MADE);
        String way = arranging.add(stage.lead(), stage.chapter(), new WrittenWords("How to find us", DemoWords.THE_WAY));
        writing.publish(stage.lead(), stage.chapter(), way, section(stage, way).version());
        arranging.move(stage.lead(), stage.chapter(), way, 5);
        arranging.colour(stage.lead(), stage.chapter(), Accent.MOSS);
        arranging.publish(stage.lead(), stage.chapter(), reader.page(stage.chapter()).version());
    }

    private void written(Stage stage, String code, String words) {
        writing.write(stage.lead(), stage.chapter(), code, new WrittenWords("", words), section(stage, code).version());
        writing.publish(stage.lead(), stage.chapter(), code, section(stage, code).version());
    }

    private SectionOnDesk section(Stage stage, String code) {
        return reader.section(stage.chapter(), code);
    }
}
