package infiraj.app;

import infiraj.wording.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code ar} and {@code en}. */
final class LanguageConverter implements ITypeConverter<Language> {
    @Override
    public Language convert(String tag) {
        for (Language language : Language.values()) {
            if (language.tag().equals(tag)) {
                return language;
            }
        }
        throw new TypeConversionException("'" + tag + "' is not ar or en");
    }
}
