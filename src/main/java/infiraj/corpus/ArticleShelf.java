package infiraj.corpus;

import infiraj.model.Article;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The articles that evidence can point at, and the ids of those that could not be read. */
final class ArticleShelf {
    private final Map<String, Article> articles = new HashMap<>();
    private final Set<String> unread = new HashSet<>();
    private boolean isMissing;

    static ArticleShelf of(Iterable<Article> articles) {
        ArticleShelf shelf = new ArticleShelf();
        articles.forEach(shelf::put);
        return shelf;
    }

    void put(Article article) {
        articles.put(article.id(), article);
    }

    /** Remembers that there is such an article although it has problems, so that it is not reported as missing too. */
    void putUnread(String id) {
        unread.add(id);
    }

    /** Remembers that there are no articles at all, so that not every one of them is reported as missing. */
    void setMissing() {
        isMissing = true;
    }

    Optional<Article> article(String id) {
        return Optional.ofNullable(articles.get(id));
    }

    boolean isUnread(String id) {
        return isMissing || unread.contains(id);
    }
}
