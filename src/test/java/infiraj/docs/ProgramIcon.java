package infiraj.docs;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;

/**
 * Draws the program's icon: the climate line, which rises out of conflict's red into cooperation's blue over an axis of
 * time. Writes the pictures of the packaged program and the one that windows carry.
 */
public final class ProgramIcon {
    static final Path SHARED = Path.of("src", "assembly", "share", "icons", "hicolor");
    static final Path OF_WINDOWS = Path.of("src", "main", "resources", "infiraj", "app", "icon.png");

    private static final List<Integer> SIZES = List.of(32, 48, 64, 128, 256);
    private static final int GROUND = 0x0b121e;
    private static final int AXIS = 0x6b7f9c;
    private static final int CONFLICT = 0xf0706a;
    private static final int COOPERATION = 0x82bdee;

    /** Lengths of the drawing, of which the icon is 64 wide and high. */
    private static final RoundRectangle2D BACK = new RoundRectangle2D.Double(2, 2, 60, 60, 26, 26);

    private static final Line2D TIME = new Line2D.Double(11, 50, 53, 50);
    private static final CubicCurve2D CLIMATE = new CubicCurve2D.Double(14, 38, 29, 50, 34, 6, 50, 17);

    /** An event on the line. */
    private record Event(double x, double y, int colour) {}

    private static final List<Event> EVENTS =
            List.of(new Event(14, 38, CONFLICT), new Event(31.6, 27.9, 0xffffff), new Event(50, 17, COOPERATION));

    private ProgramIcon() {}

    public static void main(String[] args) throws IOException {
        Path scalable = Files.createDirectories(SHARED.resolve(Path.of("scalable", "apps")));
        Files.writeString(scalable.resolve("infiraj.svg"), svg());
        for (int size : SIZES) {
            Path folder = Files.createDirectories(SHARED.resolve(Path.of(size + "x" + size, "apps")));
            ImageIO.write(png(size), "png", folder.resolve("infiraj.png").toFile());
        }
        ImageIO.write(png(64), "png", OF_WINDOWS.toFile());
    }

    static String svg() {
        String events = EVENTS.stream()
                .map(event -> text("<circle cx='%s' cy='%s' r='5.5' fill='#%06x'/>", event.x, event.y, event.colour))
                .collect(Collectors.joining("\n"));
        return text("""
                <svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 64 64'>
                <linearGradient id='climate' gradientUnits='userSpaceOnUse' x1='11' y1='0' x2='53' y2='0'>
                <stop offset='0' stop-color='#%06x'/><stop offset='1' stop-color='#%06x'/></linearGradient>
                <rect x='2' y='2' width='60' height='60' rx='13' fill='#%06x'/>
                <path d='M11 50H53' stroke='#%06x' stroke-width='2.5' stroke-linecap='round'/>
                <path d='M14 38C29 50 34 6 50 17' fill='none' stroke='url(#climate)' stroke-width='5' stroke-linecap='round'/>
                %s
                </svg>
                """, CONFLICT, COOPERATION, GROUND, AXIS, events);
    }

    private static BufferedImage png(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(size / 64.0, size / 64.0);
        graphics.setPaint(new Color(GROUND));
        graphics.fill(BACK);
        graphics.setPaint(new Color(AXIS));
        graphics.setStroke(new BasicStroke(2.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(TIME);
        graphics.setPaint(new LinearGradientPaint(
                11, 0, 53, 0, new float[] {0, 1}, new Color[] {new Color(CONFLICT), new Color(COOPERATION)}));
        graphics.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(CLIMATE);
        for (Event event : EVENTS) {
            graphics.setPaint(new Color(event.colour));
            graphics.fill(new Ellipse2D.Double(event.x - 5.5, event.y - 5.5, 11, 11));
        }
        graphics.dispose();
        return image;
    }

    private static String text(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
