package infiraj.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The texts of drafts as they were received. */
public final class Sources {
    private Sources() {}

    /** Each under the name by which its article calls it. */
    public static Map<String, byte[]> of(List<Draft> drafts) {
        Map<String, byte[]> sources = new HashMap<>();
        drafts.forEach(draft -> draft.sourceName()
                .ifPresent(name -> sources.put(name, draft.decoded().bytes())));
        return sources;
    }
}
