package infiraj.corpus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes files that are there whole or not at all, whatever happens to the machine. */
public final class WholeFile {
    private WholeFile() {}

    /**
     * Writes a text beside the file, forces it to disk, and puts it in the file's place.
     *
     * @param file in a folder that is made if need be; an older file of that name is replaced
     */
    public static void write(Path file, String text) throws IOException {
        Path target = file.toAbsolutePath();
        Path draft = target.resolveSibling("." + target.getFileName() + ".part");
        Files.createDirectories(target.resolveSibling("."));
        try {
            try (FileChannel channel = FileChannel.open(
                    draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
