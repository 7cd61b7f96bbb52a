package org.nhshdx.tenant.official;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A file's bytes as text: UTF-8, with or without a byte order mark.
 *
 * @param text what could be read
 * @param unreadableLine the line where it stops being UTF-8, counted from 1
 */
record SheetText(String text, Optional<Long> unreadableLine) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static SheetText of(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String text = out.flip().toString();
        String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return new SheetText(plain, result.isError() ? Optional.of(linesIn(text) + 1) : Optional.empty());
    }

    private static long linesIn(String text) {
        return text.replace("\r\n", "\n").chars().filter(letter -> letter == '\n' || letter == '\r').count();
    }
}
