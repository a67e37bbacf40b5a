package infiraj.workspace;

import infiraj.model.Corpus;
import java.util.Optional;

/**
 * A workspace at one moment.
 *
 * @param state what the person has added
 * @param corpus the corpus with it
 * @param undoable what would be undone next
 * @param redoable what would be redone next
 * @param readOnly why nothing can be changed, if that is so
 */
public record Now(
        State state, Corpus corpus, Optional<Deed> undoable, Optional<Deed> redoable, Optional<Trouble> readOnly) {}
