package infiraj.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of problem can be said in both languages. */
class ProblemWordingTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void thereIsAMessageForEveryKindAndNoOther(String language) throws Exception {
        Set<String> kinds = Arrays.stream(ProblemKind.values())
                .map(kind ->
                        "corpus.problem." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(kinds, new TreeSet<>(messages(language).stringPropertyNames()));
    }

    @Test
    void bothLanguagesMentionTheSame() throws Exception {
        Properties arabic = messages("ar");
        Properties english = messages("en");
        for (String key : arabic.stringPropertyNames()) {
            assertEquals(placeholders(english.getProperty(key)), placeholders(arabic.getProperty(key)), key);
        }
    }

    @Test
    void everyMessageIsASentence() throws Exception {
        for (String language : Set.of("ar", "en")) {
            Properties messages = messages(language);
            for (String key : messages.stringPropertyNames()) {
                String message = messages.getProperty(key);
                assertTrue(message.endsWith(".") || message.endsWith("{0}"), message);
            }
        }
    }

    private static Set<String> placeholders(String message) {
        return PLACEHOLDER.matcher(message).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties messages(String language) throws IOException {
        Properties messages = new Properties();
        try (Reader in = Files.newBufferedReader(
                Path.of("src/main/resources/infiraj/wording/corpus_" + language + ".properties"))) {
            messages.load(in);
        }
        return messages;
    }
}
