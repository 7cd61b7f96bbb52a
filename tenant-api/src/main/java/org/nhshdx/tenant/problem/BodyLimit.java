package org.nhshdx.tenant.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** How large a body of the API may be: its stated length is refused by a route, an unstated one while it is read. */
class BodyLimit {

    static final long EXAMINATION = 64 * 1024L;
    static final long PICTURE = 31 * 1024 * 1024L;
    static final long OTHERWISE = 1024 * 1024L;

    private static final String EXAMINATIONS = "/api/v1/charter/examinations";

    private static final Pattern PICTURES = Pattern.compile("/api/v1/organise/[^/]+/pictures");

    /** What REST takes off each part of an address before it looks for who answers there. */
    private static final Pattern MATRIX = Pattern.compile(";[^/]*");

    /** The limit at this path, in bytes. */
    static long at(String path) {
        String bare = MATRIX.matcher(path).replaceAll("");
        if (PICTURES.matcher(bare).matches()) {
            return PICTURE;
        }
        return bare.startsWith(EXAMINATIONS) ? EXAMINATION : OTHERWISE;
    }

    @ServerRequestFilter
    void watch(ContainerRequestContext request) {
        var path = request.getUriInfo().getRequestUri().getPath();
        if (Answers.isForPrograms(path) && request.getHeaderString("Content-Length") == null) {
            request.setEntityStream(new Counted(request.getEntityStream(), at(path)));
        }
    }

    /** A stream that refuses to be longer than the limit. */
    private static final class Counted extends FilterInputStream {

        private final long limit;
        private long seen;

        Counted(InputStream in, long limit) {
            super(in);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var many = super.read(into, offset, length);
            count(many);
            return many;
        }

        private void count(int bytes) {
            seen += Math.max(0, bytes);
            if (seen > limit) {
                throw Refused.tooLarge(limit);
            }
        }
    }
}
