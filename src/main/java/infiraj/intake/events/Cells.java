package infiraj.intake.events;

import infiraj.corpus.Decoder;
import infiraj.corpus.Located;
import infiraj.corpus.ProblemKind;
import java.util.Optional;

/** The values of one row or slide that hold something, by name. What others call by names of their own is passed over. */
final class Cells {
    private final Located row;
    private boolean unsound;

    Cells(Located row) {
        this.row = row;
    }

    boolean has(String name) {
        return cell(name).isPresent();
    }

    /** A value that holds something. */
    Optional<Located> cell(String name) {
        return row.member(name).filter(cell -> !cell.isNothing());
    }

    /** What a value says; absent where it is not there, and where something is wrong with it, which is reported. */
    <T> Optional<T> read(String name, Decoder<T> decoder) {
        Optional<Located> cell = cell(name);
        Optional<T> read = cell.flatMap(decoder::decode);
        unsound |= cell.isPresent() && read.isEmpty();
        return read;
    }

    /** The same of a value that must be there. */
    <T> Optional<T> require(String name, Decoder<T> decoder) {
        if (!has(name)) {
            unsound = true;
            return row.refuse(ProblemKind.MISSING_FIELD, name);
        }
        return read(name, decoder);
    }

    /** Whether something is wrong with a value that was read so far. */
    boolean areUnsound() {
        return unsound;
    }
}
