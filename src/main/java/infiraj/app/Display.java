package infiraj.app;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Map;

/**
 * Whether a window can be opened here. JavaFX itself fails with a stack trace, or waits for ever, where none can.
 */
// Asking the system's libraries is what this is for; the launcher grants the access.
@SuppressWarnings("restricted")
enum Display {
    READY,
    /** There is no display to open a window on. */
    NONE,
    /** There is one, but the library JavaFX draws windows with is missing. */
    WITHOUT_GTK;

    /** JavaFX on Linux loads these by name. */
    private static final String GTK = "libgtk-3.so.0";

    private static final String X11 = "libX11.so.6";

    /** What JavaFX on Linux shapes text with, on a display or without. */
    private static final List<String> TEXT = List.of("libpangoft2-1.0.so.0", "libfontconfig.so.1", "libfreetype.so.6");

    /** Makes JavaFX draw in memory, for pictures and tests; to be called before JavaFX starts. */
    static void useNone() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
    }

    static Display find() {
        if ("Headless".equalsIgnoreCase(System.getProperty("glass.platform"))) {
            return READY;
        }
        return isLinux() ? onLinux(System.getenv()) : READY;
    }

    /** Whether text can be drawn at all, even without a display. */
    static boolean canDrawText() {
        return !isLinux() || TEXT.stream().allMatch(Display::hasLibrary);
    }

    private static boolean isLinux() {
        return System.getProperty("os.name", "").startsWith("Linux");
    }

    private static Display onLinux(Map<String, String> environment) {
        // JavaFX speaks X11 even on Wayland, through its compatibility server.
        String name = environment.getOrDefault("DISPLAY", "");
        if (name.isBlank()) {
            return NONE;
        }
        if (!hasLibrary(GTK)) {
            return WITHOUT_GTK;
        }
        return opens(name) ? READY : NONE;
    }

    private static boolean hasLibrary(String name) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(name, arena);
            return true;
        } catch (IllegalArgumentException missing) {
            return false;
        }
    }

    /** Whether an X server answers: a display may be named that is long gone. */
    private static boolean opens(String display) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup x11 = SymbolLookup.libraryLookup(X11, arena);
            MethodHandle open =
                    handle(x11, "XOpenDisplay", FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
            MethodHandle close =
                    handle(x11, "XCloseDisplay", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
            MemorySegment opened = (MemorySegment) open.invokeExact(arena.allocateFrom(display));
            if (opened.address() == 0) {
                return false;
            }
            int closed = (int) close.invokeExact(opened);
            return closed >= 0;
        } catch (Throwable impossible) {
            throw new IllegalStateException("cannot ask X11 for its display", impossible);
        }
    }

    private static MethodHandle handle(SymbolLookup library, String function, FunctionDescriptor shape) {
        return Linker.nativeLinker().downcallHandle(library.findOrThrow(function), shape);
    }
}
