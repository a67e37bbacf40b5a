package infiraj.intake;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The files to be read, folders opened up. Within folders hidden files, links and files of other kinds are passed over, so
 * that no folder leads out of itself or round in circles.
 *
 * @param files in the order of their names, folder by folder
 * @param refusals what cannot be read
 */
record Listing(List<Path> files, List<Refusal> refusals) {
    /** The most files that are read at once. */
    static final int MOST = 100_000;

    /** The most folders inside one another. */
    static final int DEEPEST = 32;

    static Listing of(List<Path> what) {
        Listing listing = new Listing(new ArrayList<>(), new ArrayList<>());
        what.forEach(listing::add);
        return listing;
    }

    private void add(Path path) {
        if (Files.isDirectory(path)) {
            int before = files.size();
            int refused = refusals.size();
            folder(path, 0);
            if (files.size() == before && refusals.size() == refused) {
                refuse(path, Refusal.Kind.EMPTY_FOLDER);
            }
        } else if (Files.notExists(path)) {
            refuse(path, Refusal.Kind.MISSING);
        } else if (!Files.isRegularFile(path)) {
            refuse(path, Refusal.Kind.NOT_A_FILE);
        } else if (FileKind.of(path.toString()).isEmpty()) {
            refuse(path, Refusal.Kind.OTHER_KIND);
        } else {
            files.add(path);
        }
    }

    private void folder(Path folder, int depth) {
        if (depth > DEEPEST || files.size() >= MOST) {
            refuse(folder, Refusal.Kind.TOO_MANY);
            return;
        }
        for (Path entry : entries(folder)) {
            boolean hidden = entry.getFileName().toString().startsWith(".");
            if (!hidden && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                folder(entry, depth + 1);
            } else if (!hidden
                    && FileKind.of(entry.toString()).isPresent()
                    && Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
                if (files.size() >= MOST) {
                    refuse(folder, Refusal.Kind.TOO_MANY);
                    return;
                }
                files.add(entry);
            }
        }
    }

    private List<Path> entries(Path folder) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (IOException | DirectoryIteratorException e) {
            refuse(folder, Refusal.Kind.UNREADABLE);
        }
        Collections.sort(entries);
        return entries;
    }

    private void refuse(Path path, Refusal.Kind kind) {
        refusals.add(new Refusal(path.toString(), kind));
    }
}
