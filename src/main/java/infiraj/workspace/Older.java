package infiraj.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Earlier versions of files. The newest few of each are kept, and for a month the newest of each day.
 */
final class Older {
    private static final int ALWAYS = 5;
    private static final Duration A_MONTH = Duration.ofDays(30);

    private final Disk disk;
    private final Layout layout;
    private final InstantSource clock;

    Older(Disk disk, Layout layout, InstantSource clock) {
        this.disk = disk;
        this.layout = layout;
        this.clock = clock;
    }

    /** Keeps what a file holds before it is replaced. */
    void keep(Path file) throws IOException {
        disk.keep(file, place(file));
    }

    /** Takes a file out of the workspace and keeps it here. */
    void take(Path file) throws IOException {
        disk.move(file, place(file));
    }

    private Path place(Path file) throws IOException {
        disk.makeFolder(layout.older());
        return Layout.stamped(layout.older(), file, clock.instant());
    }

    /** Deletes what need not be kept any longer. */
    void prune() throws IOException {
        String aMonthAgo = Layout.stamp(clock.instant().minus(A_MONTH));
        Map<String, Integer> seen = new HashMap<>();
        Set<String> days = new HashSet<>();
        List<Path> newestFirst = Layout.files(layout.older()).reversed();
        for (Path version : newestFirst) {
            String name = version.getFileName().toString();
            int at = name.lastIndexOf('@');
            if (at < 0 || !Files.isRegularFile(version)) {
                continue;
            }
            String of = name.substring(0, at);
            String stamp = name.substring(at + 1);
            boolean newest = seen.merge(of, 1, Integer::sum) <= ALWAYS;
            boolean ofItsDay = days.add(of + "@" + stamp.substring(0, Math.min(stamp.length(), 8)));
            if (!newest && !(ofItsDay && stamp.compareTo(aMonthAgo) > 0)) {
                disk.delete(version);
            }
        }
    }
}
