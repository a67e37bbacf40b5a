package infiraj.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The messages of one room in one language, read once. */
final class Bundle {
    private static final Map<String, Bundle> READ = new ConcurrentHashMap<>();

    private final Properties messages;

    private Bundle(Properties messages) {
        this.messages = messages;
    }

    /** The bundle that a key belongs to; empty if its room has none. */
    static Bundle of(String key, Language language) {
        int dot = key.indexOf('.');
        return ofRoom(dot < 0 ? key : key.substring(0, dot), language);
    }

    static Bundle ofRoom(String room, Language language) {
        return READ.computeIfAbsent(room + "_" + language.tag() + ".properties", Bundle::read);
    }

    private static Bundle read(String file) {
        Properties messages = new Properties();
        try (InputStream in = Bundle.class.getResourceAsStream(file)) {
            if (in != null) {
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                messages.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the messages in " + file, e);
        }
        return new Bundle(messages);
    }

    Optional<String> template(String key) {
        return Optional.ofNullable(messages.getProperty(key));
    }

    Set<String> keys() {
        return messages.stringPropertyNames();
    }
}
