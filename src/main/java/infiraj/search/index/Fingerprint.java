package infiraj.search.index;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.util.BytesRef;

/** What tells one content of an article or event from another: SHA-256 of everything that is indexed of it. */
final class Fingerprint {
    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }

    static BytesRef of(List<Entry> entries) {
        Fingerprint fingerprint = new Fingerprint();
        entries.forEach(fingerprint::add);
        return new BytesRef(fingerprint.digest.digest());
    }

    private void add(Entry entry) {
        add(entry.place().number());
        add(entry.text());
        add(entry.under());
        add(entry.facets().participants());
        add(entry.facets().types());
        add(entry.facets().dates().stream().map(Object::toString).toList());
    }

    private void add(Iterable<String> set) {
        TreeSet<String> sorted = new TreeSet<>();
        set.forEach(sorted::add);
        add(sorted.size());
        sorted.forEach(this::add);
    }

    /** With its length before it, so that no two texts run into each other. */
    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        digest.update(bytes);
    }

    private void add(int number) {
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            digest.update((byte) (number >> shift));
        }
    }
}
