package org.nhshdx.tenant.charter.principle;

import org.nhshdx.core.event.EventFacts;

/** Nobody is photographed who doesn't want to be. */
final class PhotosOptional extends YesOrNo {

    PhotosOptional() {
        super(
                "photos-optional",
                "Anyone can opt out of photographs.",
                "Some people can't be seen to be there: by a patient, an employer, or somebody they fled from.",
                EventFacts::photoOptOut,
                new Answers(
                        "anyone can opt out",
                        "nobody can opt out",
                        "Let anyone opt out of photographs, at sign-up and on the day (a lanyard of another colour"
                                + " will do)."));
    }
}
