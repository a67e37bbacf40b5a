package infiraj.intake;

import infiraj.corpus.ArticleFiles;
import infiraj.corpus.Furniture;
import infiraj.corpus.Page;
import infiraj.corpus.Problem;
import infiraj.intake.Proposed.Ground;
import infiraj.model.Article;
import infiraj.model.Bilingual;
import infiraj.model.Headline;
import infiraj.model.Paragraph;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the bytes of one file as a draft. Safe for use by several threads. */
public final class DraftReader {
    /** The largest file that is read, in bytes. */
    public static final int MOST_BYTES = 16 << 20;

    /** The longest article that is taken in, in UTF-16 units: a hundred times a long read. */
    public static final int LONGEST = 1 << 20;

    private static final int LONGEST_HEADLINE = 160;
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?|ftp|file)://\\S+");

    private final Set<LocalDate> knownDays;

    /**
     * A reader.
     *
     * @param knownDays days on which something of the chronology happened; they can tell when an article appeared
     */
    public DraftReader(Collection<LocalDate> knownDays) {
        this.knownDays = Set.copyOf(knownDays);
    }

    /**
     * Reads one file.
     *
     * @param name its name, whose ending says what it is: {@code .json} an article of ours, {@code .html} a web page, {@code
     *     .txt} plain text; without such an ending the first character tells
     */
    public DraftResult read(String name, byte[] bytes) {
        if (bytes.length == 0) {
            return refused(name, Refusal.Kind.EMPTY);
        }
        if (bytes.length > MOST_BYTES) {
            return refused(name, Refusal.Kind.TOO_LARGE);
        }
        FileKind kind = FileKind.of(name).orElseGet(() -> FileKind.of(bytes));
        Optional<Decoded> decoded = kind == FileKind.PAGE ? Decoding.page(bytes) : Decoding.text(bytes);
        if (decoded.isEmpty()) {
            return refused(name, Refusal.Kind.UNKNOWN_ENCODING);
        }
        return switch (kind) {
            case ARTICLE -> article(name, decoded.get());
            case PAGE -> page(name, decoded.get());
            case TEXT -> text(name, decoded.get());
            case TABLE -> refused(name, Refusal.Kind.OTHER_KIND);
        };
    }

    /** Reads text that was pasted, as UTF-8 text of that name. An address alone is refused: nothing is fetched. */
    public DraftResult pasted(String name, String text) {
        return ADDRESS.matcher(text.strip()).matches()
                ? refused(name, Refusal.Kind.ADDRESS)
                : read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads what was pasted out of a browser: the page, or where that holds no article, the text that came with it.
     *
     * @param page HTML; may be blank
     * @param text may be blank
     */
    public DraftResult pasted(String name, String page, String text) {
        if (page.isBlank()) {
            return pasted(name, text);
        }
        if (page.length() > MOST_BYTES) {
            return refused(name, Refusal.Kind.TOO_LARGE);
        }
        // The characters are known already, whatever encoding the page says it had.
        DraftResult read = page(name, new Decoded(page, StandardCharsets.UTF_8, Decoded.Ground.VALID));
        return read instanceof DraftResult.Refused && !text.isBlank() ? pasted(name, text) : read;
    }

    private static DraftResult refused(String name, Refusal.Kind kind) {
        return new DraftResult.Refused(new Refusal(name, kind));
    }

    private static DraftResult article(String name, Decoded decoded) {
        List<Article> articles = new ArrayList<>();
        List<Problem> problems = ArticleFiles.read(Path.of("article.json"), decoded.text(), articles::add);
        return articles.isEmpty()
                ? new DraftResult.Refused(new Refusal(name, Refusal.Kind.BAD_ARTICLE, problems))
                : new DraftResult.Read(draft(name, decoded, articles.getFirst()));
    }

    private static Draft draft(String name, Decoded decoded, Article article) {
        Ground ground = article.headline().basis() == Headline.Basis.STATED ? Ground.FIELD : Ground.PERSON;
        return new Draft(
                name,
                article.id(),
                decoded,
                List.of(),
                new Proposed<>(
                        article.headline().text(), ground, article.headline().text()),
                article.outlet().map(outlet -> new Proposed<>(outlet, Ground.FIELD, outlet.ar())),
                article.published()
                        .map(day -> new Proposed<>(day, Ground.FIELD, day.date().edtf())),
                article.language(),
                article.paragraphs(),
                Fingerprint.of(article.paragraphs()));
    }

    private DraftResult page(String name, Decoded decoded) {
        WebPage page = WebPage.read(decoded.text());
        return draft(name, decoded, Cleaning.clean(page.text()), page.headline(), page.outlet(), page.published());
    }

    private DraftResult text(String name, Decoded decoded) {
        return draft(
                name, decoded, Cleaning.clean(decoded.text()), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private DraftResult draft(
            String name,
            Decoded decoded,
            String text,
            Optional<Proposed<String>> headline,
            Optional<Proposed<String>> outlet,
            Optional<Proposed<LocalDate>> published) {
        Page page = Page.read(text);
        List<Draft.Omission> omissions = new ArrayList<>();
        page.omissions()
                .forEach(left -> omissions.add(new Draft.Omission(left.span().in(text), left.sort())));
        List<Paragraph> paragraphs = paragraphs(page, text, headline.map(Proposed::value), omissions);
        if (paragraphs.isEmpty()) {
            return refused(name, Refusal.Kind.NO_TEXT);
        }
        if (paragraphs.stream()
                        .mapToLong(paragraph -> paragraph.text().length())
                        .sum()
                > LONGEST) {
            return refused(name, Refusal.Kind.TOO_LARGE);
        }
        List<String> texts = paragraphs.stream().map(Paragraph::text).toList();
        Fingerprint fingerprint = Fingerprint.of(paragraphs);
        return new DraftResult.Read(new Draft(
                name,
                fingerprint.id(),
                decoded,
                omissions,
                headline.map(found -> new Proposed<>(
                                Draft.cut(found.value(), LONGEST_HEADLINE), found.ground(), found.words()))
                        .orElseGet(() -> headline(page, text)),
                outlet.or(() -> logo(omissions))
                        .map(found -> new Proposed<>(
                                new Bilingual(found.value(), found.value()), found.ground(), found.words())),
                published.map(PublicationGrounds::stated).or(() -> PublicationGrounds.told(texts, knownDays)),
                Cleaning.isArabic(texts) ? "ar" : "und",
                paragraphs,
                fingerprint));
    }

    /**
     * Where the page names its headline elsewhere, that is no paragraph, and a first line that differs is one. What was said
     * once is not said again: no quotation could tell the two apart.
     */
    private static List<Paragraph> paragraphs(
            Page page, String text, Optional<String> headline, List<Draft.Omission> omissions) {
        List<Paragraph> lines = new ArrayList<>();
        if (headline.isPresent()) {
            page.headline().ifPresent(span -> lines.add(new Paragraph(Paragraph.Kind.HEADING, span.in(text))));
        }
        page.pieces().forEach(piece -> lines.add(piece.paragraph()));
        List<Paragraph> paragraphs = new ArrayList<>();
        String title = headline.map(Cleaning::bare).orElse("");
        Set<String> said = new HashSet<>();
        for (Paragraph line : lines) {
            boolean isTitle = !title.isEmpty() && Cleaning.bare(line.text()).equals(title);
            if (isTitle || !said.add(line.text())) {
                omissions.add(new Draft.Omission(line.text(), Furniture.Sort.REPEATED));
            } else {
                paragraphs.add(line);
            }
        }
        return paragraphs;
    }

    private static Proposed<String> headline(Page page, String text) {
        return page.headline()
                .map(span -> new Proposed<>(span.in(text), Ground.FIRST_LINE, span.in(text)))
                .orElseGet(() -> {
                    String first = page.pieces().getFirst().paragraph().text().replaceFirst("^[-–•*]\\s+", "");
                    return new Proposed<>(Draft.cut(first, 80), Ground.FIRST_WORDS, Draft.cut(first, LONGEST_HEADLINE));
                });
    }

    private static Optional<Proposed<String>> logo(List<Draft.Omission> omissions) {
        return omissions.stream()
                .filter(left -> left.sort() == Furniture.Sort.LOGO)
                .map(left -> new Proposed<>(
                        left.words()
                                .substring(
                                        0, left.words().toLowerCase(Locale.ROOT).lastIndexOf(" logo"))
                                .strip(),
                        Ground.LOGO,
                        left.words()))
                .filter(named -> !named.value().isBlank())
                .findFirst();
    }
}
