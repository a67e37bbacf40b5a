package infiraj.outbox;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;

/** A stream that takes no more once nobody wants what is written, or once it has taken enough. */
final class Stoppable extends FilterOutputStream {
    private final BooleanSupplier stopped;
    private final long most;
    private long taken;

    /** That no more was taken, which was meant. */
    static final class Stop extends IOException {
        private static final long serialVersionUID = 1;
    }

    /**
     * @param most bytes that it takes
     */
    Stoppable(OutputStream out, long most, BooleanSupplier stopped) {
        super(out);
        this.stopped = stopped;
        this.most = most;
    }

    private void check(int more) throws Stop {
        taken += more;
        if (stopped.getAsBoolean() || taken > most) {
            throw new Stop();
        }
    }

    @Override
    public void write(int b) throws IOException {
        check(1);
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        check(length);
        out.write(bytes, offset, length);
    }
}
