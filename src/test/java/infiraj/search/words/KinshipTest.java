package infiraj.search.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import infiraj.text.Folding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KinshipTest {
    private static final String COMMON = """
            التعاون للتعاون الأمني الأمنية أمن اليابان ياباني لليابان وزير الوزير وزارة سكان السكان كان سيول كيشيدا
            كوريا باكستان مدينة المدن مدن يناقش الصوفيين الباليستية
            """;
    private static final String RARE = """
            وبالتعاون تعاونهما تعاوني الأمنيواضاف واضاف اليابانية زير زارة يول بيونجيانج بكوريا سيناقش سفيان يست
            """;
    private static final Kinship KINSHIP = kinship(COMMON, RARE);

    @ParameterizedTest
    @CsvSource({
        "التعاون, التعاون, SPELLING",
        "التعاون, للتعاون, CLITIC",
        "التعاون, وبالتعاون, CLITIC",
        "التعاون, تعاونهما, STEM",
        "اليابان, لليابان, CLITIC",
        "كوريا, بكوريا, CLITIC",
        "يناقش, سيناقش, CLITIC",
        "الأمنية, الأمني, STEM",
        "باليستي, الباليستية, STEM",
        "الأمني, الأمنيواضاف, JOINED",
        "مدينة, المدن, STEM",
        "بيونغيانغ, بيونجيانج, NAME_VARIANT",
        "كشيدا, كيشيدا, NAME_VARIANT",
        "اليابلن, اليابان, TYPO",
        "التعاوون, التعاون, TYPO",
        "التاعون, التعاون, TYPO",
    })
    void relatesWordsAndSaysHow(String asked, String found, MatchKind kind) {
        assertEquals(Optional.of(kind), relation(asked, found, false));
    }

    @ParameterizedTest
    @CsvSource({"وزير, زير", "وزارة, زارة", "باليستي, يست", "سكان, كان", "سيول, يول", "باكستان, كان", "الصفيين, سفيان"})
    void keepsApartWhatMerelyLooksLikeAClitic(String asked, String other) {
        Optional<MatchKind> relation = relation(asked, other, false).filter(MatchKind::isFirm);
        assertEquals(Optional.empty(), relation);
    }

    @Test
    void aWordBeingTypedMeansWhatBeginsSo() {
        assertEquals(Optional.of(MatchKind.PREFIX), relation("التعا", "التعاون", true));
        assertEquals(Optional.of(MatchKind.PREFIX), relation("تعا", "للتعاون", true));
    }

    @Test
    void aWordThatIsWholeIsNoBeginningWhateverStandsInFrontOfIt() {
        Kinship kinship = kinship("سول", "وسول بسول سولها");
        Map<String, MatchKind> relations = kinship.of("سول", true).stream()
                .collect(Collectors.toMap(kin -> kinship.lexicon().word(kin.id()), Kin::kind));
        assertEquals(MatchKind.CLITIC, relations.get("وسول"));
        assertEquals(MatchKind.CLITIC, relations.get("بسول"));
        assertEquals(MatchKind.PREFIX, relations.get("سولها"));
    }

    @Test
    void readsTwoWordsRunTogether() {
        assertEquals(Optional.of(List.of("وزير", "كوريا")), KINSHIP.parts("وزيركوريا"));
        assertEquals(Optional.empty(), KINSHIP.parts("التعاون"));
        assertEquals(Optional.empty(), KINSHIP.parts("زززززززز"));
    }

    @Test
    void numbersHaveNoRelatives() {
        assertEquals(List.of(), kinship("2018 2019 20180", "2016").of("2017", false));
    }

    private static Kinship kinship(String common, String rare) {
        SortedMap<String, Integer> passages = new TreeMap<>();
        Words.in(common).forEach(word -> passages.put(word.folded(), 9));
        Words.in(rare).forEach(word -> passages.put(word.folded(), 1));
        return new Kinship(
                new Lexicon(
                        passages.keySet().toArray(String[]::new),
                        passages.values().stream().mapToInt(n -> n).toArray()),
                Ingredients.ALL);
    }

    private static Optional<MatchKind> relation(String asked, String found, boolean unfinished) {
        int id = KINSHIP.lexicon().find(Folding.key(found));
        return KINSHIP.of(Folding.key(asked), unfinished).stream()
                .filter(kin -> kin.id() == id)
                .map(Kin::kind)
                .findFirst();
    }
}
