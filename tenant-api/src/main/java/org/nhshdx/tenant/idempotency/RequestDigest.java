package org.nhshdx.tenant.idempotency;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.nhshdx.core.digest.Sha256;

/** What tells one request from another: a digest of its address, its type and every byte of its body. */
final class RequestDigest {

    private RequestDigest() {}

    static String of(URI address, String contentType, byte[] body) {
        String head = address.getRawPath() + "?" + Objects.toString(address.getRawQuery(), "") + "\n"
                + Objects.toString(contentType, "") + "\n\n";
        return Sha256.hex(head.getBytes(StandardCharsets.UTF_8), body);
    }
}
