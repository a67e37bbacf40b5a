package infiraj.outbox;

import infiraj.explorer.Explorer;
import infiraj.explorer.Newest;
import infiraj.poster.Poster;
import infiraj.poster.PosterPlan;
import infiraj.theme.Palette;
import infiraj.vector.PngFile;
import infiraj.wording.Messages;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.print.JobSettings;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Window;

/**
 * Prints the visible period on one sheet, through the system's own dialog, in the light colours whatever the window's are. The
 * page is painted in pixels: what JavaFX prints as text goes through the fonts of the printing system.
 */
public final class Printing {
    private static final double POINTS_PER_INCH = 72;

    /** Finer than an eye sees at arm's length. */
    private static final double DOTS_PER_INCH = 220;

    private static final double PIXELS_PER_POINT = 96 / POINTS_PER_INCH;

    private final Explorer explorer;
    private final Newest newest;
    private final Consumer<String> say;

    /**
     * @param say told a sentence where nothing can be printed
     */
    public Printing(Explorer explorer, Executor worker, Executor home, Consumer<String> say) {
        this.explorer = explorer;
        this.newest = new Newest(worker, home);
        this.say = say;
    }

    /** Asks how, and prints. On the JavaFX thread. */
    public void print(Window owner) {
        Optional<PrinterJob> job =
                Optional.ofNullable(Printer.getDefaultPrinter()).map(PrinterJob::createPrinterJob);
        if (job.isEmpty()) {
            say.accept(messages().say("outbox.no-printer"));
            return;
        }
        acrossThePage(job.get());
        if (job.get().showPrintDialog(owner)) {
            paint(job.get());
        } else {
            job.get().cancelJob();
        }
    }

    /** Time is long. */
    private static void acrossThePage(PrinterJob job) {
        Printer printer = job.getPrinter();
        JobSettings settings = job.getJobSettings();
        Paper paper = settings.getPageLayout().getPaper();
        settings.setPageLayout(printer.createPageLayout(paper, PageOrientation.LANDSCAPE, Printer.MarginType.DEFAULT));
    }

    /** Paints beside the JavaFX thread, prints on it. */
    private void paint(PrinterJob job) {
        PageLayout page = job.getJobSettings().getPageLayout();
        double width = page.getPrintableWidth() * PIXELS_PER_POINT;
        double height = page.getPrintableHeight() * PIXELS_PER_POINT;
        Matter matter = Matter.of(explorer);
        newest.ask(
                stopped -> {
                    Poster poster = matter.poster(Math.max(width, PosterPlan.LEAST_WIDTH), height);
                    double scale = DOTS_PER_INCH / POINTS_PER_INCH / PIXELS_PER_POINT;
                    int across = (int) Math.ceil(poster.picture().width() * scale);
                    return new Pixels(across, PngFile.pixels(poster.picture(), Palette.LIGHT, scale));
                },
                pixels -> send(job, page, pixels),
                failure -> {
                    job.cancelJob();
                    say.accept(messages().say("outbox.not-printed"));
                });
    }

    private record Pixels(int width, int[] argb) {}

    private void send(PrinterJob job, PageLayout page, Pixels pixels) {
        int height = pixels.argb.length / pixels.width;
        WritableImage image = new WritableImage(pixels.width, height);
        image.getPixelWriter()
                .setPixels(0, 0, pixels.width, height, PixelFormat.getIntArgbInstance(), pixels.argb, 0, pixels.width);
        ImageView sheet = new ImageView(image);
        sheet.setPreserveRatio(true);
        sheet.setFitWidth(page.getPrintableWidth());
        sheet.setFitHeight(page.getPrintableHeight());
        if (job.printPage(page, sheet)) {
            job.endJob();
        } else {
            say.accept(messages().say("outbox.not-printed"));
        }
    }

    private Messages messages() {
        return new Messages(explorer.appearance().wording());
    }
}
