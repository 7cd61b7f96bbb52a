package org.nhshdx.tenant.licence;

import java.util.List;
import java.util.UUID;
import org.nhshdx.core.brand.AssetRequest;
import org.nhshdx.core.brand.Licence;
import org.nhshdx.tenant.problem.Attempt;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Names;

/** Finds the request or licence that an address names, in the chapter in scope. */
final class RequestAt {

    private RequestAt() {}

    static AssetRequest id(UUID id) {
        return AssetRequest.with(id).orElseThrow(() -> Refused.notFound("There is no such request in this chapter."));
    }

    /** Locks it, so that of two people who decide at once the second is told. */
    static AssetRequest locked(UUID id) {
        return AssetRequest.locked(id).orElseThrow(() -> Refused.notFound("There is no such request in this chapter."));
    }

    /** Locks it and makes sure that it still waits, and is what the person saw; who came first is named to who came second. */
    static AssetRequest locked(UUID id, int version) {
        AssetRequest request = locked(id);
        request.answer().decidedBy().ifPresent(first -> {
            throw Refused.conflict("%s has answered this meanwhile: it is %s. Nothing is left to decide.".formatted(
                    Names.of(List.of(first)).of(first), request.state().code()));
        });
        Attempt.onVersion(version, request.version());
        return request;
    }

    static Licence licence(String code) {
        return Licence.coded(code).orElseThrow(() -> Refused.notFound("This chapter has no licence with that code."));
    }

    static Licence lockedLicence(String code) {
        return Licence.locked(code).orElseThrow(() -> Refused.notFound("This chapter has no licence with that code."));
    }
}
