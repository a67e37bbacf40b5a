package infiraj.shell.command;

import infiraj.wording.KeyFamily;

/** What else the help tells of: keys and gestures of one part of the window, which that part itself understands. */
enum Hint {
    ZOOM_AT_POINTER(Section.TIMELINE),
    MOVE(Section.TIMELINE),
    MOVE_FAR(Section.TIMELINE),
    ZOOM_TO_STRETCH(Section.TIMELINE),
    ZOOM_THERE(Section.TIMELINE),
    PICK(Section.TIMELINE),
    CHOOSE_RESULT(Section.SEARCH),
    SCROLL(Section.READING),
    SELECT_TEXT(Section.READING),
    SELECT_ALL(Section.READING),
    COPY(Section.READING),
    COPY_WITH_CITATION(Section.READING),
    SLIDE_FORWARD(Section.TELLING),
    SLIDE_BACK(Section.TELLING),
    SLIDE_NUMBER(Section.TELLING),
    CURTAIN(Section.TELLING),
    SLIDE_SIZE(Section.TELLING),
    SLIDE_TIMELINE(Section.TELLING),
    SLIDE_RETURN(Section.TELLING),
    CANDIDATE_STEP(Section.REVIEW),
    CANDIDATE_ACCEPT(Section.REVIEW),
    CANDIDATE_EDIT(Section.REVIEW),
    CANDIDATE_MERGE(Section.REVIEW),
    CANDIDATE_DISMISS(Section.REVIEW);

    static final KeyFamily MEANINGS = KeyFamily.of("shell.hint", Hint.class);
    static final KeyFamily KEYS = KeyFamily.of("shell.hint-keys", Hint.class);

    private final Section section;

    Hint(Section section) {
        this.section = section;
    }

    Section section() {
        return section;
    }
}
