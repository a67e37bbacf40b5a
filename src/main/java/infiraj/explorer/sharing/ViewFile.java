package infiraj.explorer.sharing;

import infiraj.corpus.Decoder;
import infiraj.corpus.Fields;
import infiraj.corpus.JsonFile;
import infiraj.corpus.JsonFile.Reading;
import infiraj.corpus.JsonText;
import infiraj.corpus.Located;
import infiraj.corpus.Values;
import infiraj.explorer.View;
import infiraj.files.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Views as small files of JSON. */
public final class ViewFile {
    /** How the names of such files end. */
    public static final String ENDING = ".infiraj";

    private static final String FORMAT = "infiraj-view/1";
    private static final Decoder<String> TAG = value -> Values.format(value, FORMAT);
    private static final Decoder<View> VIEW = ViewFile::decode;

    private ViewFile() {}

    /** Reads a file, of which nothing is trusted. */
    public static Reading<View> read(Path file) {
        return JsonFile.read(file, VIEW);
    }

    private static Optional<View> decode(Located root) {
        Fields fields = Fields.of(root);
        fields.required("format", TAG);
        return ViewFields.read(fields);
    }

    /** The text of the file. */
    public static String text(View view) {
        JsonText json = JsonText.indented();
        json.object(() -> {
            json.string("format", FORMAT);
            ViewFields.write(view, json);
        });
        return json.finished();
    }

    /** Writes the whole file or none; an older one of that name is replaced. */
    public static void write(View view, Path file) throws IOException {
        WholeFile.write(file, text(view));
    }
}
