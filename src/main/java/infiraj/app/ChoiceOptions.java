package infiraj.app;

import infiraj.explorer.Filter;
import infiraj.explorer.FilterText;
import infiraj.model.EdtfDate;
import infiraj.model.EdtfException;
import infiraj.wording.EdtfRefusals;
import infiraj.wording.KeyFamily;
import infiraj.wording.Language;
import infiraj.wording.Messages;
import infiraj.wording.Wording;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that choose events. */
final class ChoiceOptions {
    private static final KeyFamily MISTAKES = KeyFamily.of("app.filter", FilterText.Mistake.class);

    @Option(
            names = "--from",
            paramLabel = "EDTF",
            converter = EdtfConverter.class,
            description = "Only events that may have lasted to this date or later, such as 2018 or 2023-03-16.")
    private @Nullable EdtfDate from;

    @Option(
            names = "--to",
            paramLabel = "EDTF",
            converter = EdtfConverter.class,
            description = "Only events that may have begun on this date or earlier.")
    private @Nullable EdtfDate to;

    @Option(
            names = "--filter",
            paramLabel = "FACETS",
            converter = FilterConverter.class,
            description =
                    "Only events that pass: who:JPN,KOR kind:verbal-conflict,context article:ID landmarks"
                            + " certainty:certain,possible (in the period from --from to --to). One of a facet's choices must hold, and every facet.")
    private Filter filter = Filter.NONE;

    @Option(
            names = "--query",
            paramLabel = "QUERY",
            description = "Only events that the search finds, or of which a passage tells that it finds.")
    private @Nullable String query;

    Choice choice() {
        return new Choice(Optional.ofNullable(from), Optional.ofNullable(to), filter, Optional.ofNullable(query));
    }

    /** Reads EDTF. */
    static final class EdtfConverter implements ITypeConverter<EdtfDate> {
        @Override
        public EdtfDate convert(String text) {
            try {
                return EdtfDate.parse(text);
            } catch (EdtfException e) {
                throw new TypeConversionException(
                        "'" + text + "': " + new EdtfRefusals(Wording.of(Language.ENGLISH)).say(e));
            }
        }
    }

    /** Reads filters. */
    static final class FilterConverter implements ITypeConverter<Filter> {
        @Override
        public Filter convert(String text) {
            return switch (FilterText.read(text)) {
                case FilterText.Reading.Read(Filter read) -> read;
                case FilterText.Reading.Refused(String word, FilterText.Mistake mistake) ->
                    throw new TypeConversionException(new Messages(Wording.of(Language.ENGLISH))
                            .say(MISTAKES, mistake, word, String.join(", ", FilterText.kindNames())));
            };
        }
    }
}
