package org.nhshdx.tenant.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nhshdx.tenant.problem.Advice;
import org.nhshdx.tenant.problem.Refused;

class WordsToChapterTest {

    private static final String PIP = "pip@example.org";
    private static final String WORDS = "Is there a lift?";

    @ParameterizedTest
    @ValueSource(strings = {"Pip", "Zofia Wróbel-Kent", "رهام الحسن", "李小龍 🌱", "O'Brien, Wilf <b>"})
    void letsPeopleCallThemselvesWhatTheyAreCalled(String name) {
        assertThat(WordsToChapter.typed(name, PIP, WORDS).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pip\nBcc: everybody@example.org", "Pip\rX: y", "Pip\u0085X", "Pip\u007f"})
    void refusesANameThatWouldReachIntoAHeader(String name) {
        assertThat(fieldsRefused(name, PIP, WORDS)).containsExactly("name");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "pip", "pip@example", "pip@example.org\nBcc: all@example.org", "pip@example.org, all@example.org",
        "Pip <pip@example.org>", "pip@example.org;x@example.org", "a b@example.org", "\"a\"@example.org", "pip@@example.org",
        "pip@example.org\u0000", "pip@-.", "grün@bücher.example"})
    void refusesWhatIsntOneAddress(String email) {
        assertThat(fieldsRefused("Pip", email, WORDS)).containsExactly("email");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pip@example.org", "p.i+p@post.example.org", "o'brien@xn--bcher-kva.example"})
    void takesOneAddress(String email) {
        assertThat(WordsToChapter.typed("Pip", email, WORDS).email().text()).isEqualTo(email);
    }

    @Test
    void refusesTooManyWordsTooManyLinksAndNoneAtAll() {
        assertThat(fieldsRefused("Pip", PIP, "x".repeat(5_000))).isEmpty();
        assertThat(fieldsRefused("Pip", PIP, "x".repeat(10_000))).containsExactly("words");
        assertThat(fieldsRefused("Pip", PIP, "http://a https://b www.c.example")).isEmpty();
        assertThat(fieldsRefused("Pip", PIP, "http://a https://b www.c.example HTTPS://d")).containsExactly("words");
        assertThat(fieldsRefused("", "", " \n ")).containsExactly("name", "email", "words");
    }

    private static List<String> fieldsRefused(String name, String email, String words) {
        Refused refused = catchThrowableOfType(Refused.class, () -> WordsToChapter.typed(name, email, words));
        return refused == null ? List.of() : refused.advice().stream().map(Advice::field).toList();
    }
}
