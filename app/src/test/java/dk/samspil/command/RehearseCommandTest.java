package dk.samspil.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Application;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RehearseCommandTest {
    private final Terminal terminal = new Terminal();

    /// The whole way, with fewer people than the command lets answer by itself.
    @Test
    void whatSixtyPeopleAreToldIsStoredIsCountedAndTheirReportsCanBeRead() {
        System.setProperty(
                "samspil.database.binaries-dir",
                Path.of("target", "report-postgres").toAbsolutePath().toString());

        int exit = CommandLine.rehearse(List.of("--people", "60"), terminal.console(), Application.class);

        assertThat(terminal.errors()).isEmpty();
        assertThat(terminal.output()).contains("The round has closed by itself.", "units have a report", "PASS");
        assertThat(exit).isEqualTo(Console.DONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "many", "1000000000"})
    void aNumberOfPeopleThatIsNoneIsRefused(String people) {
        int exit = CommandLine.rehearse(List.of("--people", people), terminal.console(), Application.class);

        assertThat(exit).isEqualTo(Console.WRONG_ARGUMENTS);
        assertThat(terminal.errors()).contains("--people takes a number", "usage: rehearse");
    }
}
