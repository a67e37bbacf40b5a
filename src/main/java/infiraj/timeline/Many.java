package infiraj.timeline;

import java.util.List;
import java.util.stream.Stream;

/** Going through lists that may hold a handful or a million. */
public final class Many {
    /** So many are gone through before an eye could notice, and before others could have been asked to help. */
    private static final int FEW = 5000;

    private Many() {}

    /** Whether going through a list takes so long that nobody should have to wait for it. */
    public static boolean are(List<?> list) {
        return list.size() > FEW;
    }

    /** A list's elements, in order; many of them on all processors. */
    public static <T> Stream<T> of(List<T> list) {
        return are(list) ? list.parallelStream() : list.stream();
    }
}
