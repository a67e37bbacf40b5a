package infiraj.export;

import infiraj.corpus.CorpusLoader;
import infiraj.corpus.CorpusWriter;
import infiraj.model.Article;
import infiraj.wording.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The formats of our own. */
final class CorpusWriting {
    /** Equal extracts are equal files, whenever they are written; the earliest that every system can show. */
    private static final LocalDateTime STAMP = LocalDateTime.of(1980, 1, 1, 0, 0);

    private CorpusWriting() {}

    /** The events as a chronology file. */
    static int chronology(Extract extract, Messages ignored, OutputStream out) throws IOException {
        return CorpusWriter.chronology(extract.events(), out);
    }

    /** A corpus folder, packed: once unpacked, the program opens it. */
    static int corpus(Extract extract, Messages messages, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        entry(zip, "README.txt", (Format.CORPUS.losses(messages) + "\n").getBytes(StandardCharsets.UTF_8));
        for (Article article : extract.articles()) {
            String text = CorpusWriter.article(withoutSource(article));
            entry(zip, CorpusLoader.ARTICLES + "/" + article.id() + ".json", text.getBytes(StandardCharsets.UTF_8));
        }
        zip.putNextEntry(stamped(CorpusLoader.CHRONOLOGY));
        int written = CorpusWriter.chronology(extract.events(), zip);
        zip.closeEntry();
        zip.finish();
        return written;
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(stamped(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static ZipEntry stamped(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(STAMP);
        return entry;
    }

    /** The texts as received are not at hand, and an article that names one that is not there is refused. */
    private static Article withoutSource(Article article) {
        return new Article(
                article.id(),
                article.headline(),
                article.outlet(),
                article.published(),
                article.language(),
                Optional.empty(),
                article.paragraphs());
    }
}
