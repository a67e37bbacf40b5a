package infiraj.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever the program wants to say, it can say in both languages, and nothing lies about unsaid. */
class MessagesAreCompleteTest {
    private static final Pattern FORM = Pattern.compile("\\.(zero|one|two|few|many|other)$");
    private static final Set<String> ARABIC_FORMS = Set.of("one", "two", "few", "many", "other");
    private static final Set<String> ENGLISH_FORMS = Set.of("one", "other");

    private static Set<String> rooms = Set.of();
    private static Set<String> used = Set.of();
    private static List<KeyFamily> families = List.of();

    @BeforeAll
    static void readTheSource() throws Exception {
        rooms = MessageKeys.rooms();
        families = MessageKeys.families();
        used = MessageKeys.usedInSource(rooms);
        families.forEach(family -> family.keys().ifPresent(used::addAll));
    }

    @TestFactory
    Stream<DynamicTest> everyKeyInUseIsWritten() {
        return bothLanguages(language -> {
            Set<String> missing = new TreeSet<>(used);
            missing.removeAll(said(language));
            assertEquals("", paste(missing, language), "paste into the bundles of " + language.tag());
        });
    }

    @TestFactory
    Stream<DynamicTest> everyWrittenKeyIsInUse() {
        return bothLanguages(language -> {
            Set<String> obsolete = said(language);
            obsolete.removeAll(used);
            obsolete.removeIf(key -> families.stream().anyMatch(family -> family.has(key)));
            assertEquals(Set.of(), obsolete, "delete from the bundles of " + language.tag());
        });
    }

    /** Of two lines with one key Java takes the last and says nothing. */
    @Test
    void noKeyIsWrittenTwice() throws IOException {
        List<String> twice = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src", "main", "resources", "infiraj", "wording"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".properties"))
                    .toList()) {
                Set<String> seen = new TreeSet<>();
                Files.readAllLines(file).stream()
                        .filter(line -> line.contains("=") && !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf('=')).strip())
                        .filter(key -> !seen.add(key))
                        .forEach(key -> twice.add(file.getFileName() + ": " + key));
            }
        }
        assertEquals(List.of(), twice);
    }

    @Test
    void bothLanguagesSayTheSame() {
        Set<String> onlyArabic = said(Language.ARABIC);
        onlyArabic.removeAll(said(Language.ENGLISH));
        Set<String> onlyEnglish = said(Language.ENGLISH);
        onlyEnglish.removeAll(said(Language.ARABIC));
        assertEquals("", paste(onlyArabic, Language.ENGLISH), "paste into the English bundles");
        assertEquals("", paste(onlyEnglish, Language.ARABIC), "paste into the Arabic bundles");
    }

    @Test
    void bothLanguagesHaveTheSameGaps() {
        assertEquals(gaps(Language.ARABIC).toString(), gaps(Language.ENGLISH).toString());
    }

    @TestFactory
    Stream<DynamicTest> everyCountedMessageHasTheFormsOfItsLanguage() {
        return bothLanguages(language -> {
            Set<String> missing = new TreeSet<>();
            for (String key : keys(language)) {
                if (FORM.matcher(key).find()) {
                    forms(language).forEach(form -> missing.add(spoken(key) + "." + form));
                }
            }
            missing.removeAll(keys(language));
            assertEquals("", paste(missing, language), "paste into the bundles of " + language.tag());
        });
    }

    private interface Check {
        void check(Language language) throws Exception;
    }

    private static Stream<DynamicTest> bothLanguages(Check check) {
        return Stream.of(Language.values())
                .map(language -> DynamicTest.dynamicTest(language.tag(), () -> check.check(language)));
    }

    private static Set<String> forms(Language language) {
        return language == Language.ARABIC ? ARABIC_FORMS : ENGLISH_FORMS;
    }

    /** The keys that can be said: a counted message by the key that its forms share. */
    private static Set<String> said(Language language) {
        Set<String> said = new TreeSet<>();
        keys(language).forEach(key -> said.add(spoken(key)));
        return said;
    }

    private static String spoken(String key) {
        return FORM.matcher(key).replaceFirst("");
    }

    private static Set<String> keys(Language language) {
        Set<String> keys = new TreeSet<>();
        rooms.forEach(room -> keys.addAll(Bundle.ofRoom(room, language).keys()));
        return keys;
    }

    private static TreeMap<String, Set<Integer>> gaps(Language language) {
        TreeMap<String, Set<Integer>> gaps = new TreeMap<>();
        for (String key : keys(language)) {
            String template = Bundle.of(key, language).template(key).orElseThrow();
            gaps.computeIfAbsent(spoken(key), k -> new TreeSet<>()).addAll(Template.gaps(template));
        }
        return gaps;
    }

    /** Lines ready to be pasted, with what the other language says. */
    private static String paste(Set<String> missing, Language language) {
        Language other = language == Language.ARABIC ? Language.ENGLISH : Language.ARABIC;
        StringBuilder lines = new StringBuilder();
        for (String key : missing) {
            String said = Bundle.of(key, other).template(key).orElse("");
            lines.append(key).append('=').append(said).append('\n');
        }
        return lines.toString();
    }
}
