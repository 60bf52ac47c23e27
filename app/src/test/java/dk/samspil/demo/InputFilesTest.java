package dk.samspil.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writeTheFiles() throws IOException {
        InputFiles.write(InventedMunicipality.vidby(), folder.resolve("one"));
    }

    @Test
    void theSameBytesAreWrittenEveryTime() throws IOException {
        InputFiles.write(InventedMunicipality.vidby(), folder.resolve("two"));

        List<Path> files = files(folder.resolve("one"));

        assertThat(files).hasSize(9);
        assertThat(files)
                .allSatisfy(file -> assertThat(folder.resolve("two").resolve(file.toString()))
                        .hasSameBinaryContentAs(folder.resolve("one").resolve(file.toString())));
    }

    @Test
    void theFirstLineNamesTheColumns() throws IOException {
        assertThat(lines("organisation.csv").getFirst()).isEqualTo("unit_id,parent_id,name,level");
        assertThat(lines("employees.csv").getFirst())
                .isEqualTo("person_id,unit_id,is_leader,occupational_group,sex,age_group,hired_year");
        assertThat(lines("responses.csv").getFirst())
                .startsWith("response_id,unit_id,is_leader,occupational_group,sex,age_group,seniority,trust_1,trust_2,")
                .endsWith(",wellbeing_3");
    }

    @Test
    void danishLettersAreWrittenAsUtf8() throws IOException {
        assertThat(lines("organisation.csv")).contains("team-aaen,hjemmepleje-nord,Team Åen,4");
    }

    @Test
    void everyLineHasTheColumnsOfTheFirst() throws IOException {
        List<String> lines = lines("responses.csv");
        long separators = lines.getFirst().chars().filter(c -> c == ',').count();

        assertThat(lines)
                .allSatisfy(line ->
                        assertThat(line.chars().filter(c -> c == ',').count()).isEqualTo(separators));
    }

    @Test
    void theQuestionnaireIsThatOfTheYear() throws IOException {
        assertThat(lines("questionnaire.yaml"))
                .contains("title: {da: \"Social kapital 2026\", en: \"Social capital 2026\"}", "year: 2026");
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve("one").resolve("2026").resolve(file));
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(Files::isRegularFile).map(root::relativize).toList();
        }
    }
}
