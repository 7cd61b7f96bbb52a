package org.nhshdx.tenant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.nhshdx.core.charter.Strength;
import org.nhshdx.tenant.brand.ChapterRules;

/** Holds the chapter in scope by itself against the charter in force, by what it said in its application. */
@ApplicationScoped
class ChapterExamining implements ChapterRules {

    @Inject
    ExaminingApplications examining;

    @Override
    public List<String> inTheWay() {
        return examining.examine(Applying.theApplication().answers()).inTheWay().stream()
                .filter(finding -> finding.strength() == Strength.RULE)
                .map(examining::sentence)
                .toList();
    }
}
