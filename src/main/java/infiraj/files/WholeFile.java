package infiraj.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes files that are there whole or not at all, whatever happens to the machine. Any thread may. */
public final class WholeFile {
    private WholeFile() {}

    /** What goes into the file. */
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    /**
     * Writes beside the file, forces that to disk, and puts it in the file's place.
     *
     * @param file in a folder that exists
     * @param replace whether an older file of that name may be replaced
     * @throws FileAlreadyExistsException if there is a file that may not be replaced
     */
    public static void write(Path file, boolean replace, Content content) throws IOException {
        Path target = file.toAbsolutePath();
        if (!replace && Files.exists(target)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path draft = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            try (FileChannel channel = FileChannel.open(
                            draft,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.TRUNCATE_EXISTING);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
                content.write(out);
                out.flush();
                channel.force(true);
            }
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /**
     * Makes sure that the names in a folder are on the disk, as the files themselves are once they are written.
     *
     * @throws IOException if there is no such folder
     */
    public static void forceFolder(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (AccessDeniedException e) {
            // Windows opens no folders, and needs none of this.
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    /**
     * Writes a text in UTF-8 in place of an older file.
     *
     * @param file in a folder that is made if need be
     */
    public static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().resolveSibling("."));
        write(file, true, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
