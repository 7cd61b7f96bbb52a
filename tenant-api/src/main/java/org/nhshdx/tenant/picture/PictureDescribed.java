package org.nhshdx.tenant.picture;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What the API's caller says in the address of a picture that is sent. */
final class PictureDescribed {

    @RestQuery
    @Parameter(description = "The code of the section it stands in, such as about.")
    String section;

    @RestQuery
    @Parameter(description = "What it shows, for people who can't see it; at most 200 characters.")
    String alt;

    @RestQuery
    @Parameter(description = "Who took it; at most 100 characters.")
    String credit;

    @RestQuery
    @Parameter(description = "true once everybody who can be recognised in it has agreed to be shown.")
    boolean agreed;

    @RestQuery
    @Parameter(description = "whole (if left out), wide (three to two) or square")
    String shape;

    @RestQuery
    @Parameter(description = "Which part stays where the shape can't keep all of it: centre (if left out), top, bottom, left or right.")
    String keep;

    PictureSent sent() {
        return new PictureSent(section, alt, credit, agreed, shape, keep);
    }
}
