package infiraj.app;

import infiraj.outbox.Target;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a format. */
final class TargetConverter implements ITypeConverter<Target> {
    @Override
    public Target convert(String text) {
        return Target.all().stream()
                .filter(target -> target.constant().name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() ->
                        new TypeConversionException("'" + text + "' is none of " + String.join(", ", Names.listed())));
    }

    /** The names of all formats, for the help. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return listed().iterator();
        }

        static List<String> listed() {
            return Target.all().stream()
                    .map(target -> target.constant().name().toLowerCase(Locale.ROOT))
                    .toList();
        }
    }
}
