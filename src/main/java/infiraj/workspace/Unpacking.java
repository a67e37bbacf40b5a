package infiraj.workspace;

import infiraj.corpus.CorpusLoader;
import infiraj.model.Ids;
import infiraj.workspace.Parcel.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Unpacks a zip into memory, if all in it is what a workspace has. What an entry says of its own size is not believed: the
 * bytes are counted as they come.
 */
final class Unpacking {
    private static final int PIECE = 1 << 16;

    /** Unpacked that much, density tells nothing yet. */
    private static final long LITTLE = 1 << 20;

    private static final Set<String> FILES = Set.of(
            ParcelFile.MARK,
            CorpusLoader.CHRONOLOGY,
            Layout.NOTES,
            Layout.BOOKMARKS,
            Layout.REVIEWED,
            CorpusLoader.ARTICLES + "/",
            CorpusLoader.SOURCES + "/");

    private static final Pattern ARTICLE =
            Pattern.compile(CorpusLoader.ARTICLES + "/(" + Ids.SHAPE.pattern() + ")\\.json");

    /** Letters, digits and little else, so that it is a name everywhere; no device of Windows. */
    private static final Pattern SOURCE = Pattern.compile(
            CorpusLoader.SOURCES
                    + "/(?!(?i:con|prn|aux|nul|com\\d|lpt\\d)(?:\\.|$))[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N} ._-]{0,120}[\\p{L}\\p{M}\\p{N}])?");

    private final ZipInputStream zip;
    private final long packed;
    private final UnpackLimits limits;
    private long total;

    private Unpacking(ZipInputStream zip, long packed, UnpackLimits limits) {
        this.zip = zip;
        this.packed = packed;
        this.limits = limits;
    }

    /** What became of unpacking. */
    sealed interface Unpacked {
        /** The files by name. */
        record Entries(Map<String, byte[]> entries) implements Unpacked {}

        /**
         * Something in it is not what it should be.
         *
         * @param where the name of the entry, or empty
         */
        record Refused(Reason reason, String where) implements Unpacked {}
    }

    /**
     * Unpacks.
     *
     * @param packed the size of the zip in bytes
     */
    static Unpacked unpack(InputStream in, long packed, UnpackLimits limits) {
        try (ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
            return new Unpacked.Entries(new Unpacking(zip, packed, limits).entries());
        } catch (Refusal refusal) {
            return new Unpacked.Refused(refusal.reason, refusal.where);
        } catch (IOException | IllegalArgumentException e) {
            // A damaged zip; the JDK throws the latter for names that are no UTF-8.
            return new Unpacked.Refused(Reason.NOT_A_ZIP, String.valueOf(e.getMessage()));
        }
    }

    private Map<String, byte[]> entries() throws IOException, Refusal {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName();
            if (!isOurs(name)) {
                throw new Refusal(Reason.ODD_NAME, name);
            }
            if (entries.size() >= limits.entries()) {
                throw new Refusal(Reason.TOO_MANY, name);
            }
            byte[] bytes = content(name);
            if (!entry.isDirectory() && entries.put(name, bytes) != null) {
                throw new Refusal(Reason.TWICE, name);
            }
        }
        if (entries.isEmpty()) {
            throw new Refusal(Reason.NOT_A_ZIP, "");
        }
        return entries;
    }

    private static boolean isOurs(String name) {
        return FILES.contains(name)
                || ARTICLE.matcher(name).matches() && name.length() < Ids.LONGEST + 20
                || SOURCE.matcher(name).matches();
    }

    private byte[] content(String name) throws IOException, Refusal {
        List<byte[]> pieces = new ArrayList<>();
        int length = 0;
        for (byte[] piece = zip.readNBytes(PIECE); piece.length > 0; piece = zip.readNBytes(PIECE)) {
            total += piece.length;
            if (total > limits.bytes()) {
                throw new Refusal(Reason.TOO_LARGE, name);
            }
            if (total > LITTLE + packed * limits.times()) {
                throw new Refusal(Reason.TOO_DENSE, name);
            }
            pieces.add(piece);
            length += piece.length;
        }
        byte[] whole = new byte[length];
        int at = 0;
        for (byte[] piece : pieces) {
            System.arraycopy(piece, 0, whole, at, piece.length);
            at += piece.length;
        }
        return whole;
    }

    /** Ends the unpacking; never leaves this class. */
    private static final class Refusal extends Exception {
        private static final long serialVersionUID = 1;

        private final Reason reason;
        private final String where;

        Refusal(Reason reason, String where) {
            super(reason.name(), null, false, false);
            this.reason = reason;
            this.where = where;
        }
    }
}
