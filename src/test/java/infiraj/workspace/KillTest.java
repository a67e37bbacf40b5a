package infiraj.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it works loses nothing that it was told is kept. */
class KillTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void atTwoHundredMomentsEverythingAcknowledgedIsThere() throws Exception {
        KillTrial.Report report = KillTrial.run(folder, 10, 20, 8);
        assertEquals(200, report.moments());
        assertTrue(report.acknowledged() > 200, report.toString());
    }
}
