package infiraj.vector;

import infiraj.timeline.TextStyle;
import infiraj.timeline.ink.Ink;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the pages of a document share: faces, degrees of opacity, and masks for what fades. */
final class PdfResources {
    private record Mask(boolean upright, List<Ink.Stop> stops) {}

    private final Map<Face, PdfFont> fonts = new LinkedHashMap<>();
    private final Map<String, String> opacities = new LinkedHashMap<>();
    private final Map<Mask, String> masks = new LinkedHashMap<>();

    PdfFont font(TextStyle style) {
        return fonts.computeIfAbsent(Face.of(style), face -> new PdfFont(face, "F" + fonts.size()));
    }

    /** The name of the graphics state that paints with an opacity. */
    String opacity(double opacity) {
        return opacities.computeIfAbsent(share(opacity), unknown -> "O" + opacities.size());
    }

    /** The name of the graphics state that lets through what a fade says, over the unit square. */
    String mask(Ink.Fade fade) {
        return masks.computeIfAbsent(
                new Mask(
                        fade.upright(),
                        fade.stops().stream()
                                .map(stop -> new Ink.Stop(rounded(stop.at()), rounded(stop.opacity())))
                                .toList()),
                unknown -> "M" + masks.size());
    }

    /** Writes everything; returns the dictionary of resources that every page has. */
    String write(PdfObjects objects) throws IOException {
        StringBuilder states = new StringBuilder();
        opacities.forEach((opacity, name) -> states.append('/')
                .append(name)
                .append(" << /ca ")
                .append(opacity)
                .append(" /CA ")
                .append(opacity)
                .append(" >> "));
        for (Map.Entry<Mask, String> mask : masks.entrySet()) {
            int form = objects.addStream(form(mask.getKey()), "/S sh".getBytes(StandardCharsets.US_ASCII));
            states.append('/')
                    .append(mask.getValue())
                    .append(" << /SMask << /S /Luminosity /G ")
                    .append(form)
                    .append(" 0 R >> >> ");
        }
        StringBuilder faces = new StringBuilder();
        for (PdfFont font : fonts.values()) {
            faces.append('/')
                    .append(font.resource())
                    .append(' ')
                    .append(font.write(objects))
                    .append(" 0 R ");
        }
        return "<< /Font << " + faces + ">> /ExtGState << " + states + ">> >>";
    }

    /** A group whose brightness is the opacity: a gradient of greys over the unit square. */
    private static String form(Mask mask) {
        String axis = mask.upright ? "[0 0 0 1]" : "[0 0 1 0]";
        return "/Type /XObject /Subtype /Form /BBox [-99999 -99999 99999 99999] /Group << /S /Transparency /CS /DeviceGray >>"
                + " /Resources << /Shading << /S << /ShadingType 2 /ColorSpace /DeviceGray /Coords " + axis
                + " /Extend [true true] /Function " + function(mask.stops) + " >> >> >>";
    }

    private static String function(List<Ink.Stop> stops) {
        StringBuilder parts = new StringBuilder();
        StringBuilder bounds = new StringBuilder();
        StringBuilder encode = new StringBuilder();
        for (int i = 0; i + 1 < stops.size(); i++) {
            parts.append("<< /FunctionType 2 /Domain [0 1] /N 1 /C0 [")
                    .append(share(stops.get(i).opacity()))
                    .append("] /C1 [")
                    .append(share(stops.get(i + 1).opacity()))
                    .append("] >> ");
            encode.append("0 1 ");
            if (i > 0) {
                bounds.append(share(stops.get(i).at())).append(' ');
            }
        }
        return "<< /FunctionType 3 /Domain [0 1] /Functions [" + parts + "] /Bounds [" + bounds + "] /Encode [" + encode
                + "] >>";
    }

    private static double rounded(double share) {
        return Math.round(Math.clamp(share, 0, 1) * 1000) / 1000.0;
    }

    private static String share(double share) {
        return Double.toString(rounded(share));
    }
}
