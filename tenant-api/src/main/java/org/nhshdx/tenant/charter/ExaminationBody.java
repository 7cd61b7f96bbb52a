package org.nhshdx.tenant.charter;

import java.util.List;

/** An examination as the API tells it. */
record ExaminationBody(int charterVersion, boolean announceable, List<Finding> findings) {

    static ExaminationBody of(Examination examination) {
        return new ExaminationBody(examination.charterVersion(), examination.isAnnounceable(), examination.findings());
    }
}
