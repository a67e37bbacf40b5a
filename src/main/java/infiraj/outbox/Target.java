package infiraj.outbox;

import infiraj.export.Format;
import infiraj.vector.PictureFormat;
import infiraj.wording.KeyFamily;
import infiraj.wording.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What an export makes. */
public sealed interface Target {
    /** What pictures are good for, and what they cannot carry. */
    KeyFamily PURPOSES = KeyFamily.of("outbox.purpose", PictureFormat.class);

    KeyFamily LOSSES = KeyFamily.of("outbox.loss", PictureFormat.class);

    /** Words and data. */
    record Text(Format format) implements Target {
        @Override
        public Enum<?> constant() {
            return format;
        }

        @Override
        public String ending() {
            return format.ending();
        }

        @Override
        public String purpose(Messages messages) {
            return format.purpose(messages);
        }

        @Override
        public String losses(Messages messages) {
            return format.losses(messages);
        }
    }

    /** The timeline itself. */
    record Picture(PictureFormat format) implements Target {
        @Override
        public Enum<?> constant() {
            return format;
        }

        @Override
        public String ending() {
            return format.ending();
        }

        @Override
        public String purpose(Messages messages) {
            return messages.say(PURPOSES, format);
        }

        @Override
        public String losses(Messages messages) {
            return messages.say(LOSSES, format);
        }
    }

    /** The format, by which it is called. */
    Enum<?> constant();

    /** How names of such files end, without the dot. */
    String ending();

    /** What it is good for, in a few words. */
    String purpose(Messages messages);

    /** What it cannot carry. */
    String losses(Messages messages);

    /** Every format, pictures first. */
    static List<Target> all() {
        return Stream.<Target>concat(
                        Arrays.stream(PictureFormat.values()).map(Picture::new),
                        Arrays.stream(Format.values()).map(Text::new))
                .toList();
    }
}
