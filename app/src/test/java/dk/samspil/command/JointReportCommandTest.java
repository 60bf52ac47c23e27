package dk.samspil.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A survey whose `groups.csv` has two small teams share a report.
class JointReportCommandTest {
    private static final Path SYNTHETIC = Path.of("..", "numerics", "src", "test", "resources", "synth-small", "2025");

    @TempDir
    Path folder;

    private final Terminal own = new Terminal();

    @BeforeEach
    void programs() {}

    @Test
    void twoTeamsGetOneReportThatStandsTheAttackOfTheFiles() throws IOException {
        Path output = folder.resolve("out");

        int code = own.run(input().toString(), output.toString(), "--policy", policy().toString(), "--no-pdf");

        assertThat(code).as(own.errors()).isZero();
        assertThat(lines(output, "units.csv"))
                .contains("U00030,Unit 4-0030,4,not published,SHARED_FEW,J1,")
                .contains("U00051,Unit 4-0051,4,not published,SHARED_FEW,J1,");
        assertThat(lines(output, "groups.csv")).contains("J1,U00030,joint", "J1,U00051,joint");
        assertThat(lines(output, "cells.csv"))
                .anyMatch(line -> line.startsWith("J1,,,answered,"))
                .anyMatch(line -> line.startsWith("J1,,,mean:trust_mgmt,"))
                .noneMatch(line -> line.startsWith("U00030,"));
        assertThat(output.resolve("reports/J1.html"))
                .content()
                .contains("Fælles rapport for Unit 4-0030 og Unit 4-0051", "ingen opdelinger på grupper");
        assertThat(own.audit(output.toString(), input().toString()))
                .as(own.output())
                .isZero();
    }

    private Path policy() throws IOException {
        return Files.writeString(folder.resolve("policy.yaml"), "minimum-unit: 15\n");
    }

    private Path input() throws IOException {
        Path input = Files.createDirectories(folder.resolve("in"));
        for (String file : List.of("organisation.csv", "employees.csv", "responses.csv", "questionnaire.yaml")) {
            Files.write(input.resolve(file), Files.readAllBytes(SYNTHETIC.resolve(file)));
        }
        Files.writeString(input.resolve("groups.csv"), """
                group_id,name,kind,unit_id
                J1,Two teams,joint,U00030
                J1,Two teams,joint,U00051
                """);
        return input;
    }

    private static List<String> lines(Path output, String file) throws IOException {
        return Files.readAllLines(output.resolve(file));
    }
}
