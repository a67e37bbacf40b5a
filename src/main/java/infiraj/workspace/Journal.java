package infiraj.workspace;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/**
 * A file of records that is only ever written at its end. A record is a line: the checksum of its JSON (CRC-32C, eight
 * hexadecimal digits), the length of its JSON in bytes, and the JSON. A line that the machine did not get to the end of is
 * known by that.
 */
final class Journal {
    private static final Pattern NAME = Pattern.compile("journal-(\\d{1,9})\\.jsonl");
    private static final int HEADER = 8 + 1;

    private final Disk disk;
    private final Path file;
    private long length;
    private int records;

    /** @param number tells the journals of a folder apart; later ones have greater numbers */
    Journal(Disk disk, Path folder, int number) {
        this.disk = disk;
        this.file = folder.resolve(String.format(Locale.ROOT, "journal-%06d.jsonl", number));
    }

    /** The number of a journal, if a file is one. */
    static Optional<Integer> number(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches() ? Optional.of(Integer.parseInt(name.group(1))) : Optional.empty();
    }

    Path file() {
        return file;
    }

    /** In bytes. */
    long length() {
        return length;
    }

    /** How many have been written. */
    int records() {
        return records;
    }

    /**
     * Writes lines of JSON; when it returns they are on the disk.
     *
     * @throws IOException if they are not; then nothing has been added, as far as the disk still does what it is told
     */
    void append(List<String> lines) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String line : lines) {
            bytes.writeBytes(record(line));
        }
        try {
            disk.append(file, length, bytes.toByteArray());
            if (length == 0) {
                disk.force(file.resolveSibling("."));
            }
        } catch (IOException e) {
            takeBack();
            throw e;
        }
        length += bytes.size();
        records++;
    }

    private void takeBack() {
        try {
            if (Files.exists(file)) {
                disk.append(file, length, new byte[0]);
            }
        } catch (IOException e) {
            // The next record is written over it, or it stays as one that nobody was told of.
        }
    }

    private static byte[] record(String line) {
        byte[] json = line.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream record = new ByteArrayOutputStream(json.length + 24);
        String header = checksum(json, 0, json.length) + " " + json.length + " ";
        record.writeBytes(header.getBytes(StandardCharsets.US_ASCII));
        record.writeBytes(json);
        record.write('\n');
        return record.toByteArray();
    }

    private static String checksum(byte[] bytes, int from, int to) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, from, to - from);
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }

    /**
     * A record that was read.
     *
     * @param line its number, from 1
     * @param json what it holds
     */
    record Read(int line, String json) {}

    /**
     * What a journal holds.
     *
     * @param records those that are whole
     * @param damaged the number of the first line that is not, although whole ones follow it
     */
    record Holding(List<Read> records, Optional<Integer> damaged) {}

    /** Reads a journal; what the machine did not get to the end of is passed over. */
    static Holding read(byte[] bytes) {
        List<Read> records = new ArrayList<>();
        Optional<Integer> bad = Optional.empty();
        Optional<Integer> damaged = Optional.empty();
        int line = 1;
        for (int start = 0; start < bytes.length; line++) {
            int end = end(bytes, start);
            Optional<String> json = json(bytes, start, end);
            if (json.isPresent()) {
                records.add(new Read(line, json.get()));
                damaged = damaged.isPresent() ? damaged : bad;
            } else {
                bad = bad.isPresent() ? bad : Optional.of(line);
            }
            start = end + 1;
        }
        return new Holding(List.copyOf(records), damaged);
    }

    private static int end(byte[] bytes, int start) {
        int end = start;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    /** The JSON of a line, if it is whole. */
    private static Optional<String> json(byte[] bytes, int start, int end) {
        int digits = start + HEADER;
        int at = digits;
        while (at < end && at - digits < 10 && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        // Without its line end it is not whole, though nothing of the JSON may be missing.
        if (end == bytes.length || at == digits || at >= end || bytes[at] != ' ' || bytes[digits - 1] != ' ') {
            return Optional.empty();
        }
        int from = at + 1;
        long said = Long.parseLong(new String(bytes, digits, at - digits, StandardCharsets.US_ASCII));
        String sum = new String(bytes, start, HEADER - 1, StandardCharsets.ISO_8859_1);
        return said == end - from && sum.equals(checksum(bytes, from, end))
                ? Optional.of(new String(bytes, from, end - from, StandardCharsets.UTF_8))
                : Optional.empty();
    }
}
