package infiraj.fuzz;

import infiraj.corpus.ArticleFiles;
import infiraj.corpus.CorpusLoader;
import infiraj.corpus.CorpusWriter;
import infiraj.corpus.EventDecoder;
import infiraj.corpus.JsonFile;
import infiraj.corpus.JsonText;
import infiraj.corpus.LoadResult;
import infiraj.corpus.StoryFiles;
import infiraj.dating.DateReader;
import infiraj.dating.PublicationDating;
import infiraj.explorer.View;
import infiraj.explorer.sharing.Fitted;
import infiraj.explorer.sharing.ViewFile;
import infiraj.explorer.sharing.ViewLink;
import infiraj.intake.Candidates;
import infiraj.intake.DraftReader;
import infiraj.intake.DraftResult;
import infiraj.intake.VocabularyFile;
import infiraj.intake.events.EventFile;
import infiraj.intake.events.Haul;
import infiraj.model.Article;
import infiraj.model.Corpus;
import infiraj.model.EdtfDate;
import infiraj.model.EdtfException;
import infiraj.review.Imports;
import infiraj.search.Entries;
import infiraj.search.SearchEngine;
import infiraj.search.SearchOptions;
import infiraj.search.index.SearchIndex;
import infiraj.search.names.Gazetteer;
import infiraj.search.names.GazetteerFile;
import infiraj.workspace.Parcel;
import infiraj.workspace.ParcelFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that reads what strangers wrote. Each answers any bytes at all, or throws what it is meant to throw. */
enum Reader {
    TEXT {
        @Override
        void read(byte[] bytes) {
            draft("stranger.txt", bytes);
        }
    },
    HTML {
        @Override
        void read(byte[] bytes) {
            draft("stranger.html", bytes);
        }
    },
    JSON {
        @Override
        void read(byte[] bytes) {
            draft("stranger.json", bytes);
            ArticleFiles.read(Path.of("stranger.json"), string(bytes), article -> {});
        }
    },
    CHRONOLOGY {
        @Override
        void read(byte[] bytes) {
            Path folder = Scratch.FOLDER;
            Scratch.write(folder.resolve(CorpusLoader.CHRONOLOGY), bytes);
            CorpusLoader.load(folder);
        }
    },
    STORY {
        @Override
        void read(byte[] bytes) {
            StoryFiles.read(Scratch.write(Scratch.FOLDER.resolve("story.json"), bytes), Shared.CORPUS);
        }
    },
    VIEW {
        @Override
        void read(byte[] bytes) {
            JsonFile.Reading<View> file = ViewFile.read(Scratch.write(Scratch.FOLDER.resolve("view.infiraj"), bytes));
            JsonFile.Reading<View> link = ViewLink.read(string(bytes));
            Stream.of(file, link).flatMap(reading -> reading.value().stream()).forEach(view -> {
                check(ViewLink.read(ViewLink.text(view)).problems().isEmpty());
                Fitted fitted = Fitted.of(view, Shared.CORPUS);
                check(Fitted.of(fitted.view(), Shared.CORPUS).missing().isEmpty());
            });
        }
    },
    EDTF {
        @Override
        void read(byte[] bytes) {
            try {
                EdtfDate date = EdtfDate.parse(string(bytes));
                check(date.equals(EdtfDate.parse(date.edtf())));
                check(!date.latest().isBefore(date.earliest()));
            } catch (EdtfException foretold) {
                check(foretold.offset() >= 0);
            }
        }
    },
    QUERY {
        @Override
        void read(byte[] bytes) {
            try {
                String typed = string(bytes);
                Shared.ENGINE.search(typed, SearchOptions.best(10));
                Shared.ENGINE.complete(typed, 5);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    DATES {
        @Override
        void read(byte[] bytes) {
            List<String> paragraphs = string(bytes).lines().toList();
            PublicationDating.propose(paragraphs, Shared.KNOWN);
            DateReader reader = new DateReader();
            List.of(Optional.<LocalDate>empty(), Optional.of(LocalDate.of(2024, 7, 18)))
                    .forEach(published -> {
                        var found = reader.readArticle(paragraphs, published);
                        for (int i = 0; i < found.size(); i++) {
                            int length = paragraphs.get(i).length();
                            found.get(i).forEach(date -> check(date.span().end() <= length));
                        }
                    });
        }
    },
    VOCABULARY {
        @Override
        void read(byte[] bytes) {
            Scratch.write(Scratch.FOLDER.resolve(VocabularyFile.PATH), bytes);
            Scratch.write(Scratch.FOLDER.resolve(GazetteerFile.PATH), bytes);
            try {
                GazetteerFile.read(Scratch.FOLDER.resolve(GazetteerFile.PATH));
                VocabularyFile.read(Scratch.FOLDER);
            } catch (IOException foretold) {
                check(foretold.getMessage() != null);
            }
        }
    },
    EVENTS {
        @Override
        void read(byte[] bytes) {
            for (String name : List.of("stranger.csv", "stranger.json")) {
                if (EventFile.read(name, bytes, Shared.CORPUS) instanceof Haul.Reading.Read(Haul haul)) {
                    Corpus with =
                            Imports.parcel(haul, Shared.CANDIDATES).state().over(Shared.CORPUS);
                    haul.articles().forEach(article -> checkComesBack(name, article));
                    EventDecoder decoder = EventDecoder.unjudged(with.articles());
                    haul.events().forEach(event -> {
                        JsonText json = JsonText.line();
                        json.object(() -> CorpusWriter.event(json, event));
                        check(JsonFile.read(Path.of(name), json.finished(), 1, decoder)
                                .value()
                                .equals(Optional.of(event)));
                    });
                }
            }
        }
    },
    ZIP {
        @Override
        void read(byte[] bytes) {
            Path file = Path.of("stranger.zip");
            switch (ParcelFile.read(file, bytes, Shared.CORPUS)) {
                case Parcel.Opening.Opened(Parcel parcel) -> {
                    parcel.state().over(Shared.CORPUS);
                    parcel.left().forEach(problem -> check(problem.file().startsWith(file)));
                }
                case Parcel.Opening.Refused refused -> check(refused.reason() != Parcel.Reason.UNREADABLE);
            }
        }
    };

    /** Reads, and fails on what must not be. */
    abstract void read(byte[] bytes);

    /** Where its inputs are kept, under the folder of all. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    static void check(boolean holds) {
        if (!holds) {
            throw new IllegalStateException("a promise is broken");
        }
    }

    private static String string(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** What a file gives is fit for our own files, and every candidate lies in its article. */
    private static void draft(String name, byte[] bytes) {
        if (Shared.DRAFTS.read(name, bytes) instanceof DraftResult.Read(var draft)) {
            Article article = draft.article();
            checkComesBack(name, article);
            Shared.CANDIDATES
                    .in(article)
                    .forEach(candidate -> check(candidate
                            .words()
                            .equals(candidate
                                    .passage()
                                    .span()
                                    .in(article.paragraphs()
                                            .get(candidate.passage().paragraph())
                                            .text()))));
        }
    }

    private static void checkComesBack(String name, Article article) {
        check(ArticleFiles.read(Path.of(name), CorpusWriter.article(article), read -> check(read.equals(article)))
                .isEmpty());
    }

    /** What several readers need, made when it is first needed. */
    private static final class Shared {
        private static final Path DATA = Path.of(System.getProperty("infiraj.data", "data"));
        private static final Corpus CORPUS = ((LoadResult.Loaded) CorpusLoader.load(DATA)).corpus();
        private static final List<LocalDate> KNOWN = List.of(LocalDate.of(2023, 3, 16), LocalDate.of(2024, 7, 18));
        private static final DraftReader DRAFTS = new DraftReader(KNOWN);
        private static final Candidates CANDIDATES = candidates();
        private static final SearchEngine ENGINE = engine();

        private static Candidates candidates() {
            try {
                return new Candidates(VocabularyFile.read(DATA));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static SearchEngine engine() {
            try {
                return new SearchEngine(
                        SearchIndex.inMemory(
                                sink -> Entries.of(CORPUS, Gazetteer.EMPTY).forEach(sink)),
                        GazetteerFile.read(DATA.resolve(GazetteerFile.PATH)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A folder for readers that want files. */
    private static final class Scratch {
        private static final Path FOLDER = make();

        private static Path make() {
            try {
                Path folder = Files.createTempDirectory("infiraj-fuzz");
                Files.createDirectories(folder.resolve("gazetteer"));
                Path articles = Files.createDirectories(folder.resolve(CorpusLoader.ARTICLES));
                for (Article article : Shared.CORPUS.articles()) {
                    Path shipped = Shared.DATA.resolve(CorpusLoader.ARTICLES).resolve(article.id() + ".json");
                    Files.copy(shipped, articles.resolve(shipped.getFileName()));
                }
                Files.createDirectories(folder.resolve(CorpusLoader.SOURCES));
                for (Article article : Shared.CORPUS.articles()) {
                    String source = article.source().orElseThrow();
                    Files.createFile(folder.resolve(CorpusLoader.SOURCES).resolve(source));
                }
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static Path write(Path file, byte[] bytes) {
            try {
                return Files.write(file, bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
