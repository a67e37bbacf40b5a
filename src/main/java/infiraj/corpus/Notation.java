package infiraj.corpus;

import java.util.Collection;

/** A way of writing named values down. */
public interface Notation {
    void string(String name, String value);

    void strings(String name, Collection<String> items);

    /** A flag that is raised; one that is not is left out. */
    void isTrue(String name);
}
