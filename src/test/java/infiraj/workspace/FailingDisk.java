package infiraj.workspace;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The machine's own disk, until it fails: after so many operations, with what is being written half done. */
final class FailingDisk implements Disk {
    private final IOException failure;
    private int left;
    private long room = Long.MAX_VALUE;

    /** @param left operations that still work */
    FailingDisk(int left, IOException failure) {
        this.left = left;
        this.failure = failure;
    }

    /** From now on all is well again. */
    void mend() {
        left = Integer.MAX_VALUE;
        room = Long.MAX_VALUE;
    }

    /** From now on nothing works. */
    void breakDown() {
        left = 0;
    }

    /** What it says of the room left. */
    FailingDisk withRoom(long bytes) {
        room = bytes;
        return this;
    }

    int left() {
        return left;
    }

    private synchronized void use() throws IOException {
        if (left <= 0) {
            throw failure;
        }
        left--;
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        use();
        Disk.super.makeFolder(folder);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        use();
        Disk.super.write(file, bytes);
    }

    @Override
    public void append(Path file, long at, byte[] bytes) throws IOException {
        if (left == 0) {
            // The last thing that reaches the disk is half a record.
            left--;
            Disk.super.append(file, at, Arrays.copyOf(bytes, bytes.length / 2));
        }
        use();
        Disk.super.append(file, at, bytes);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        use();
        Disk.super.move(from, to);
    }

    @Override
    public void keep(Path file, Path copy) throws IOException {
        use();
        Disk.super.keep(file, copy);
    }

    @Override
    public void delete(Path file) throws IOException {
        use();
        Disk.super.delete(file);
    }

    @Override
    public void force(Path folder) throws IOException {
        use();
        Disk.super.force(folder);
    }

    @Override
    public Optional<Closeable> lock(Path file) throws IOException {
        use();
        return Disk.super.lock(file);
    }

    @Override
    public long room(Path folder) {
        return room;
    }
}
