package org.nhshdx.tenant.problem;

import jakarta.ws.rs.core.Response;

/** How a refusal looks to somebody who reads pages; whoever draws the pages implements it as a bean. */
public interface ErrorPage {

    /** The whole page that tells this problem, with its status. */
    Response of(Problem problem);
}
