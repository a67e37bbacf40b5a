package infiraj.intake;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The main part of a web page as lines, one to a block: the part that the page marks as its article; else the element that
 * holds most text in paragraphs of its own; else the whole body. Page furniture among the lines is for others to find.
 */
public final class MainText {
    private static final Set<String> UNSEEN = Set.of(
            "script", "style", "noscript", "template", "svg", "iframe", "object", "select", "textarea", "head", "math");

    /** Parts that by their name are not the article. */
    private static final Set<String> ASIDE = Set.of("nav", "aside", "footer", "form", "button", "dialog", "menu");

    private static final List<String> MARKED =
            List.of("[itemprop=articleBody]", "article", "main", "[role=main]", "[role=article]");

    /** A part that is marked as the article and holds less text than this is a teaser. */
    private static final int LEAST = 200;

    private MainText() {}

    /** The lines of a piece of HTML, none blank, without what nobody sees. */
    public static List<String> lines(String html) {
        return lines(Jsoup.parseBodyFragment(html).body())
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    static String of(Document page) {
        Element body = page.body();
        return marked(body).or(() -> fullest(body).map(MainText::lines)).orElseGet(() -> lines(body));
    }

    /** Only the outermost parts of a mark are read, so that nesting costs no time. */
    private static Optional<String> marked(Element body) {
        return MARKED.stream()
                .flatMap(mark -> body.select(mark).stream()
                        .filter(part -> isOutermost(part, mark))
                        .map(MainText::lines)
                        .max(Comparator.comparingInt(String::length))
                        .filter(lines -> lines.length() >= LEAST)
                        .stream())
                .findFirst();
    }

    private static boolean isOutermost(Element part, String mark) {
        Element parent = part.parent();
        return parent == null || parent.closest(mark) == null;
    }

    private static Optional<Element> fullest(Element body) {
        Map<Element, Integer> own = new HashMap<>();
        for (Element paragraph : body.select("p")) {
            Element parent = paragraph.parent();
            if (parent != null && !isAside(paragraph)) {
                own.merge(parent, paragraph.text().length(), Integer::sum);
            }
        }
        return own.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> most.getValue() >= LEAST)
                .map(Map.Entry::getKey);
    }

    private static boolean isAside(Element element) {
        for (Element up = element; up != null; up = up.parent()) {
            if (ASIDE.contains(up.normalName()) || UNSEEN.contains(up.normalName())) {
                return true;
            }
        }
        return false;
    }

    /** Walks without recursion: pages may nest as deep as they like. */
    private static String lines(Element root) {
        Lines lines = new Lines(root);
        NodeTraversor.traverse(lines, root);
        return lines.out.toString();
    }

    private static final class Lines implements NodeVisitor {
        private final Element root;
        private final StringBuilder out = new StringBuilder();
        private int hidden;

        Lines(Element root) {
            this.root = root;
        }

        @Override
        public void head(Node node, int depth) {
            if (hides(node)) {
                hidden++;
            }
            if (hidden == 0 && node instanceof TextNode text) {
                append(text.getWholeText());
            } else if (breaks(node)) {
                newLine();
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (hides(node)) {
                hidden--;
            }
            if (breaks(node)) {
                newLine();
            }
        }

        private boolean hides(Node node) {
            return node != root
                    && node instanceof Element element
                    && (UNSEEN.contains(element.normalName())
                            || ASIDE.contains(element.normalName())
                            || element.hasAttr("hidden")
                            || element.attr("aria-hidden").equals("true"));
        }

        private static boolean breaks(Node node) {
            return node instanceof Element element
                    && (element.isBlock() || element.normalName().equals("br"));
        }

        private void append(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (!Character.isWhitespace(c)) {
                    out.append(c);
                } else if (!out.isEmpty() && !Character.isWhitespace(out.charAt(out.length() - 1))) {
                    out.append(' ');
                }
            }
        }

        private void newLine() {
            if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
                out.append('\n');
            }
        }
    }
}
