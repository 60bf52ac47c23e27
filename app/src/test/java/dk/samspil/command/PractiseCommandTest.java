package dk.samspil.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Application;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PractiseCommandTest {
    @Test
    void aServerStartsByItselfAndEveryFirstPageIsThere() throws Exception {
        Path binaries = Path.of("target", "report-postgres").toAbsolutePath();

        assertThat(new Practice(Application.class, binaries).play()).isEmpty();
    }
}
