package org.nhshdx.tenant.duty;

import java.time.LocalDate;
import java.util.List;

/** Says what is unfinished in a chapter; whoever knows of such things implements it as a bean. */
public interface Unfinished {

    /** Call it inside the chapter's scope. */
    List<Duty> duties(LocalDate today);
}
