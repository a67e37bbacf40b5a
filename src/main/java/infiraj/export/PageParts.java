package infiraj.export;

import infiraj.theme.Palette;
import infiraj.theme.Role;
import infiraj.theme.Typeface;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;

/**
 * What a page carries within itself so as to need nothing else.
 *
 * @param style colours of our palettes, our faces, and how the page looks
 * @param script what makes it searchable
 */
record PageParts(String style, String script) {
    /** The two weights that the page sets text in. Amiri stays out: half a megabyte for each weight. */
    private static final String[] WEIGHTS = {"400", "700"};

    static PageParts read() throws IOException {
        String style = faces()
                + ":root {" + colours(Palette.LIGHT) + "}\n"
                + "@media screen and (prefers-color-scheme: dark) { :root {" + colours(Palette.DARK) + "} }\n"
                + resource("chronology.css");
        return new PageParts(style, resource("chronology.js"));
    }

    /** Nothing is loaded; no style and no script but these two works, whatever the texts may hold. */
    String policy() {
        return "default-src 'none'; style-src " + hash(style) + "; script-src " + hash(script)
                + "; font-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String faces() throws IOException {
        StringBuilder faces = new StringBuilder();
        String[] files = {
            Typeface.INTERFACE.files().getFirst(), Typeface.INTERFACE.files().getLast()
        };
        for (int i = 0; i < WEIGHTS.length; i++) {
            faces.append("@font-face { font-family: \"Infiraj\"; font-weight: ")
                    .append(WEIGHTS[i])
                    .append("; src: url(data:font/woff;base64,")
                    .append(Base64.getEncoder().encodeToString(Typeface.published(files[i])))
                    .append("); }\n");
        }
        return faces.toString();
    }

    private static String colours(Palette palette) {
        return Arrays.stream(Role.values())
                .map(role -> "-" + role.css() + ":" + palette.hex(role) + ";")
                .collect(Collectors.joining());
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = PageParts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program was packaged without " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
