package infiraj.app;

import infiraj.export.Format;
import infiraj.vector.PictureFormat;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What an export makes. */
sealed interface Target {
    /** Words and data. */
    record Text(Format format) implements Target {}

    /** The timeline itself. */
    record Picture(PictureFormat format) implements Target {}

    private static Stream<Enum<?>> formats() {
        return Stream.concat(Arrays.stream(Format.values()), Arrays.stream(PictureFormat.values()));
    }

    /** The names of all formats, for the help. */
    final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return names().iterator();
        }

        static List<String> names() {
            return formats()
                    .map(format -> format.name().toLowerCase(Locale.ROOT))
                    .toList();
        }
    }

    /** Reads the name of a format. */
    final class Converter implements ITypeConverter<Target> {
        @Override
        public Target convert(String text) {
            Enum<?> found = formats()
                    .filter(format -> format.name().equalsIgnoreCase(text))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + text + "' is none of " + String.join(", ", Names.names())));
            return found instanceof PictureFormat picture ? new Picture(picture) : new Text((Format) found);
        }
    }
}
