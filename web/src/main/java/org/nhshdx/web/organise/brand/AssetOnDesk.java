package org.nhshdx.web.organise.brand;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhshdx.core.brand.BrandAsset;
import org.nhshdx.core.brand.RequestState;
import org.nhshdx.tenant.licence.LicenceOnDesk;
import org.nhshdx.tenant.licence.RequestOnDesk;

/**
 * One kind of brand asset on a chapter's desk.
 *
 * @param licences those that are good, or revoked and may come back; the newest first
 * @param waiting the requests for it that the core team owes an answer
 * @param declined the last answer, if it was no and nothing was asked or granted since
 * @param ended the last licence that is over, if nothing is good or asked for now
 */
public record AssetOnDesk(
        BrandAsset asset, List<LicenceOnDesk> licences, List<RequestOnDesk> waiting, Optional<RequestOnDesk> declined,
        Optional<LicenceOnDesk> ended) {

    /** All kinds, with what the chapter has of each and has asked for. */
    static List<AssetOnDesk> all(List<LicenceOnDesk> licences, List<RequestOnDesk> requests) {
        return Stream.of(BrandAsset.values()).map(asset -> of(
                asset,
                licences.stream().filter(one -> one.asset() == asset).toList(),
                requests.stream().filter(one -> one.assets().contains(asset)).toList())).toList();
    }

    private static AssetOnDesk of(BrandAsset asset, List<LicenceOnDesk> all, List<RequestOnDesk> requests) {
        List<LicenceOnDesk> alive = all.stream().filter(one -> one.isGranted() || one.isRevoked()).toList();
        List<RequestOnDesk> waiting = requests.stream().filter(RequestOnDesk::isWaiting).toList();
        return new AssetOnDesk(
                asset, alive, waiting,
                requests.stream().findFirst().filter(last -> last.state() == RequestState.DECLINED && alive.isEmpty()),
                all.stream().findFirst().filter(last -> alive.isEmpty() && waiting.isEmpty()));
    }

    /** Whether it can be asked for at all: the name comes with the chapter's approval. */
    public boolean isToAskFor() {
        return asset != BrandAsset.NAME;
    }

    /** Whether there is nothing of it yet. */
    public boolean isUntouched() {
        return licences.isEmpty() && waiting.isEmpty() && declined.isEmpty() && ended.isEmpty();
    }
}
