package infiraj.shell.command;

import infiraj.wording.KeyFamily;

/** What commands are about, in the order of the menu and of the help. */
public enum Section {
    FILE,
    VIEWS,
    SEARCH,
    TIMELINE,
    READING,
    EDITING,
    TELLING,
    REVIEW,
    WINDOW,
    HELP;

    static final KeyFamily NAMES = KeyFamily.of("shell.section", Section.class);
}
