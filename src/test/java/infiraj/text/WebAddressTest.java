package infiraj.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only addresses of web pages can be opened, and they are shown as what they are. */
class WebAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://example.org/a?b=1#c, https://example.org/a?b=1#c, example.org",
        "HTTP://Example.org, HTTP://Example.org, Example.org",
        "https://example.org:8443/x, https://example.org:8443/x, example.org",
        "https://مثال.إختبار/خبر, https://xn--mgbh0fb.xn--kgbechtv/%D8%AE%D8%A8%D8%B1, xn--mgbh0fb.xn--kgbechtv",
        "https://аpple.com/, https://xn--pple-43d.com/, xn--pple-43d.com", // its first letter is Cyrillic
    })
    void areShownInAscii(String written, String ascii, String host) {
        assertEquals(Optional.of(new WebAddress(ascii, host)), WebAddress.of(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "ftp://example.org/a",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "data:text/html,x",
                "https://",
                "https:///path",
                "https://bank.example@evil.example/",
                "https://exa mple.org",
                "mailto:a@example.org",
                "jar:https://example.org/a.jar!/b",
            })
    void othersAreNone(String written) {
        assertEquals(Optional.empty(), WebAddress.of(written));
    }

    @Test
    void areFoundInSentencesWithoutTheSignsAroundThem() {
        String text = "انظر (https://example.org/a)، أو «http://example.com/ب»؛ لا ftp://example.net.";
        assertEquals(
                java.util.List.of("https://example.org/a", "http://example.com/ب"),
                WebAddress.in(text).stream()
                        .map(found -> text.substring(found.start(), found.end()))
                        .toList());
    }

    @Property
    void whateverIsWrittenNothingButTwoKindsComesOut(@ForAll String written) {
        for (String text : new String[] {written, "https://" + written, "http://a." + written}) {
            WebAddress.of(text)
                    .ifPresent(address -> assertTrue(address.ascii().matches("(?i)https?://[\\x21-\\x7e]+")));
            WebAddress.in(text).forEach(found -> assertTrue(found.end() <= text.length()));
        }
    }
}
