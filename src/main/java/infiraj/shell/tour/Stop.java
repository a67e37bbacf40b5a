package infiraj.shell.tour;

import infiraj.wording.KeyFamily;

/** Where the tour stops, in its order. */
public enum Stop {
    TIMELINE,
    SEARCH,
    READER,
    TELLING;

    static final KeyFamily TITLES = KeyFamily.of("shell.tour-title", Stop.class);
    static final KeyFamily TEXTS = KeyFamily.of("shell.tour-text", Stop.class);
}
