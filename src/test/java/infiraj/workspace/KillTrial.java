package infiraj.workspace;

import infiraj.model.Corpus;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * Kills a process (SIGKILL) that works on workspaces, again and again, and looks each time whether everything is there that
 * it was told is kept: {@code infiraj.workspace.KillTrial KILLS WORKSPACES}. Each workspace is worked on by a thread of its
 * own and has got to another point when the process dies, so that one kill is as many moments as there are workspaces.
 */
final class KillTrial {
    /** It is killed so many acknowledgements after it has begun, at most, and a little later. */
    private static final int LONGEST_LIFE = 200;

    private static final int LATER_MICROSECONDS = 3000;

    private final Path folder;
    private final int width;
    private final Random random;
    private final List<State> known;
    private int acknowledged;
    private int unacknowledged;

    private KillTrial(Path folder, int width, long seed) {
        this.folder = folder;
        this.width = width;
        this.random = new Random(seed);
        this.known = new ArrayList<>(
                IntStream.range(0, width).mapToObj(i -> State.EMPTY).toList());
    }

    /**
     * What was found.
     *
     * @param moments at which workspaces were broken off
     * @param acknowledged changes that had been acknowledged, all of which were there
     * @param unacknowledged changes that were there although the process did not get to say so
     */
    record Report(int moments, int acknowledged, int unacknowledged) {}

    static Report run(Path folder, int kills, int width, long seed) throws IOException, InterruptedException {
        KillTrial trial = new KillTrial(folder, width, seed);
        for (int kill = 0; kill < kills; kill++) {
            long script = trial.random.nextLong(1L << 40);
            trial.check(trial.killed(script), script);
        }
        return new Report(kills * width, trial.acknowledged, trial.unacknowledged);
    }

    /** Lets a process work and kills it; how many changes it was told are kept, in each workspace. */
    private int[] killed(long script) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Worker.class.getName(),
                        folder.toString(),
                        Integer.toString(width),
                        Long.toString(script))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int[] told = new int[width];
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
            int life = 1 + random.nextInt(LONGEST_LIFE);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                told[Integer.parseInt(line)]++;
                life--;
                if (life == 0) {
                    kill(process, random.nextInt(LATER_MICROSECONDS));
                }
            }
        }
        process.waitFor();
        return told;
    }

    private static void kill(Process process, int later) throws InterruptedException {
        TimeUnit.MICROSECONDS.sleep(later);
        // Not the process itself, which would close the pipe with what it has said.
        process.toHandle().destroyForcibly();
    }

    private void check(int[] told, long script) {
        for (int i = 0; i < width; i++) {
            List<State> states = Script.states(script + i, known.get(i), told[i] + 1);
            try (Workspace again = open(folder.resolve(Integer.toString(i)))) {
                State found = again.now().state();
                boolean isOneMore = !found.equals(states.get(told[i]));
                if (isOneMore && !found.equals(states.get(told[i] + 1))) {
                    throw new AssertionError("workspace " + i + " is not as it was after " + told[i]
                            + " changes of script " + (script + i));
                }
                if (!again.findings().isEmpty()) {
                    throw new AssertionError(again.findings().toString());
                }
                known.set(i, found);
                acknowledged += told[i];
                unacknowledged += isOneMore ? 1 : 0;
            }
        }
    }

    /** Files are brought up to date all the time, on another thread. */
    private static Workspace open(Path folder) {
        return Workspace.open(
                folder,
                Corpus.empty(),
                Executors.newSingleThreadExecutor(Thread.ofVirtual().factory()),
                new Store.Manner(Disk.REAL, InstantSource.system(), 4, 1 << 20));
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("infiraj-kills");
        try {
            System.out.println(
                    run(folder, Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]), System.nanoTime()));
        } finally {
            HistoryPropertiesTest.delete(folder);
        }
    }

    /** The process that is killed: says the number of a workspace whenever a change of it is kept. */
    static final class Worker {
        private Worker() {}

        public static void main(String[] arguments) throws InterruptedException {
            int width = Integer.parseInt(arguments[1]);
            long script = Long.parseLong(arguments[2]);
            List<Workspace> workspaces = IntStream.range(0, width)
                    .mapToObj(i -> open(Path.of(arguments[0], Integer.toString(i))))
                    .toList();
            for (int i = 0; i < width; i++) {
                int number = i;
                Thread.ofPlatform().start(() -> work(workspaces.get(number), number, new Script(script + number)));
            }
            new CountDownLatch(1).await();
        }

        private static void work(Workspace workspace, int number, Script script) {
            byte[] line = (number + "\n").getBytes(StandardCharsets.US_ASCII);
            try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
                while (script.step(workspace) instanceof Outcome.Kept) {
                    out.write(line);
                }
            } catch (IOException e) {
                throw new IllegalStateException(Arrays.toString(line), e);
            }
        }
    }
}
