package org.nhshdx.tenant.scope;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.UUID;
import org.nhshdx.core.chapter.Address;

/** The chapter that this request's {@code {place}} names. */
@RequestScoped
public class CurrentChapter {

    @Inject
    Scope scope;

    private UUID id;

    /** Looks the place up once; one that nobody has is not found. */
    public UUID resolve(String place) {
        id = scope.readingShared(() -> Address.at(place).map(Address::chapterId)).orElseThrow(NotFoundException::new);
        return id;
    }

    /** The chapter, once the gate has resolved it. */
    public UUID id() {
        if (id == null) {
            throw new IllegalStateException("This request names no chapter.");
        }
        return id;
    }
}
