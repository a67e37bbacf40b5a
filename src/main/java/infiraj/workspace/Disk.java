package infiraj.workspace;

import infiraj.files.WholeFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Everything that changes files; what tests let fail. Whatever returns is on the disk, not only on its way there. */
interface Disk {
    /** The machine's own. */
    Disk REAL = new Disk() {};

    /** Makes a folder and those above it, unless it is there. */
    default void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
    }

    /** Writes a whole file in place of an older one. */
    default void write(Path file, byte[] bytes) throws IOException {
        WholeFile.write(file, true, out -> out.write(bytes));
    }

    /** Writes a whole file in UTF-8. */
    default void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes at a place in a file and cuts off what may follow.
     *
     * @param at in bytes; at 0 the file is made, else it must be there
     */
    default void append(Path file, long at, byte[] bytes) throws IOException {
        StandardOpenOption[] how = at == 0
                ? new StandardOpenOption[] {StandardOpenOption.WRITE, StandardOpenOption.CREATE}
                : new StandardOpenOption[] {StandardOpenOption.WRITE};
        try (FileChannel channel = FileChannel.open(file, how)) {
            if (channel.size() > at) {
                channel.truncate(at);
            }
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            for (long place = at; rest.hasRemaining(); ) {
                place += channel.write(rest, place);
            }
            channel.force(false);
        }
    }

    /** Moves a file or gives it another name. */
    default void move(Path from, Path to) throws IOException {
        Files.move(from, to);
    }

    /** Keeps what a file holds now under another name as well. */
    default void keep(Path file, Path copy) throws IOException {
        try {
            Files.createLink(copy, file);
        } catch (FileAlreadyExistsException e) {
            // What is kept already stays.
        } catch (UnsupportedOperationException | IOException e) {
            Files.copy(file, copy);
        }
    }

    /** Deletes a file if it is there. */
    default void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    /** Makes sure of the names in a folder; systems that cannot do this do it by themselves. */
    default void force(Path folder) throws IOException {
        WholeFile.forceFolder(folder);
    }

    /** Locks a file, making it if need be; absent if somebody else has locked it. Lasts no longer than the process. */
    default Optional<Closeable> lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(channel);
            }
        } catch (OverlappingFileLockException e) {
            // By another window of this same process.
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return Optional.empty();
    }

    /** Bytes left; as much as can be where the system does not tell. */
    default long room(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }
}
