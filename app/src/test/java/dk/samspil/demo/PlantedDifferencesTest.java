package dk.samspil.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlantedDifferencesTest {
    private static final InventedMunicipality VIDBY = InventedMunicipality.vidby();

    @ParameterizedTest
    @CsvSource({
        "team-aaen,TRUST,2026,1",
        "team-aaen,JUSTICE,2026,-1",
        "vidby-skole,COOPERATION,2026,1",
        "vidby-skole,LEADER,2026,1",
        "team-havnen,TIME,2026,-1",
        "team-havnen,WELLBEING,2026,-1",
        "jobcentret,INFLUENCE,2026,-1",
        "lunden,LEADER,2026,1",
        "parkteamet,COOPERATION,2026,1"
    })
    void aPlantedDifferenceShowsAgainstTheWholeMunicipality(String unitId, Theme theme, int year, int direction) {
        Scores here = Scores.of(theme, sheets(year, unitId));
        double difference = here.mean() - Scores.of(theme, sheets(year)).mean();

        assertThat(direction * difference).isGreaterThan(here.margin());
    }

    @Test
    void whatIsPlantedInTheSecondYearIsNotThereInTheFirst() {
        Scores first = Scores.of(Theme.JUSTICE, sheets(2025, "team-aaen"));
        Scores second = Scores.of(Theme.JUSTICE, sheets(2026, "team-aaen"));

        assertThat(first.mean() - second.mean()).isGreaterThan(15);
    }

    @Test
    void mostTeamsDoNotDifferFromTheMunicipality() {
        List<PlannedUnit> teams = VIDBY.years().getLast().units().stream()
                .filter(unit -> unit.level() == 4 && unit.employees() >= 10)
                .toList();
        long compared = (long) teams.size() * Theme.values().length;
        long different = teams.stream()
                .mapToLong(team -> Arrays.stream(Theme.values())
                        .filter(theme -> differs(theme, team.id()))
                        .count())
                .sum();

        assertThat((double) different / compared).isBetween(0.05, 0.25);
    }

    @Test
    void theScoresLieWhereRealOnesLie() {
        assertThat(Theme.values())
                .allSatisfy(theme ->
                        assertThat(Scores.of(theme, sheets(2026)).mean()).isBetween(50.0, 80.0));
    }

    private static boolean differs(Theme theme, String unitId) {
        Scores here = Scores.of(theme, sheets(2026, unitId));
        return Math.abs(here.mean() - Scores.of(theme, sheets(2026)).mean()) > here.margin();
    }

    private static List<AnswerSheet> sheets(int year) {
        return VIDBY.years().stream()
                .filter(y -> y.year() == year)
                .findFirst()
                .orElseThrow()
                .sheets();
    }

    private static List<AnswerSheet> sheets(int year, String unitId) {
        return sheets(year).stream()
                .filter(sheet -> sheet.unitId().equals(unitId))
                .toList();
    }
}
