package dk.samspil.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class InventedMunicipalityTest {
    private static final InventedMunicipality VIDBY = InventedMunicipality.vidby();

    static Stream<Named<InventedMunicipality.Year>> years() {
        return VIDBY.years().stream().map(year -> Named.of(Integer.toString(year.year()), year));
    }

    @ParameterizedTest
    @MethodSource("years")
    void itHasAboutFortyUnitsInFourLevelsAndAboutNineHundredEmployees(InventedMunicipality.Year year) {
        assertThat(year.units()).hasSizeBetween(38, 45);
        assertThat(year.units().stream().map(PlannedUnit::level))
                .contains(1, 2, 3, 4)
                .allMatch(level -> level <= 4);
        assertThat(year.employees()).hasSizeBetween(850, 950);
    }

    @ParameterizedTest
    @MethodSource("years")
    void aboutHalfOfTheTeamsAreSmallerThanTwenty(InventedMunicipality.Year year) {
        List<PlannedUnit> teams =
                year.units().stream().filter(unit -> unit.level() == 4).toList();
        long small = teams.stream().filter(team -> team.employees() < 20).count();

        assertThat(year.units()).allSatisfy(unit -> assertThat(unit.employees()).isBetween(3, 60));
        assertThat((double) small / teams.size()).isBetween(0.4, 0.6);
    }

    @ParameterizedTest
    @MethodSource("years")
    void everyUnitButTheMunicipalityHangsUnderAUnitOfTheLevelAbove(InventedMunicipality.Year year) {
        Map<String, Integer> levels = new HashMap<>();
        year.units().forEach(unit -> levels.put(unit.id(), unit.level()));

        assertThat(year.units().stream().filter(unit -> unit.parentId().isEmpty()))
                .hasSize(1);
        assertThat(levels).hasSize(year.units().size());
        assertThat(year.units().stream().filter(unit -> unit.parentId().isPresent()))
                .allSatisfy(unit ->
                        assertThat(levels.get(unit.parentId().orElseThrow())).isEqualTo(unit.level() - 1));
    }

    @ParameterizedTest
    @MethodSource("years")
    void everyUnitHasItsEmployeesAndOneLeaderAmongThem(InventedMunicipality.Year year) {
        assertThat(year.units()).allSatisfy(unit -> {
            List<Employee> here = year.employees().stream()
                    .filter(e -> e.unitId().equals(unit.id()))
                    .toList();
            assertThat(here).hasSize(unit.employees());
            assertThat(here.stream().filter(Employee::isLeader)).hasSize(1);
        });
    }

    @ParameterizedTest
    @MethodSource("years")
    void nobodyIsEmployedTwice(InventedMunicipality.Year year) {
        assertThat(year.employees().stream().map(Employee::id)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("years")
    void moreThanThreeInFourAnswer(InventedMunicipality.Year year) {
        assertThat((double) year.sheets().size() / year.employees().size()).isBetween(0.75, 0.80);
    }

    @ParameterizedTest
    @MethodSource("years")
    void noUnitHasMoreAnswersThanEmployeesNorMoreThanOneLeadersAnswer(InventedMunicipality.Year year) {
        Map<String, Long> answers = answersByUnit(year);

        assertThat(answers.keySet())
                .isSubsetOf(year.units().stream().map(PlannedUnit::id).toList());
        assertThat(year.units())
                .allSatisfy(
                        unit -> assertThat(answers.getOrDefault(unit.id(), 0L)).isLessThanOrEqualTo(unit.employees()));
        assertThat(year.sheets().stream()
                        .filter(AnswerSheet::isLeader)
                        .collect(groupingBy(AnswerSheet::unitId, counting()))
                        .values())
                .containsOnly(1L);
    }

    @ParameterizedTest
    @MethodSource("years")
    void everyAnswerIsOnTheScaleAndAFewAreMissing(InventedMunicipality.Year year) {
        long asked = 27L * year.sheets().size();
        long answered = year.sheets().stream()
                .flatMap(sheet -> sheet.answers().stream())
                .filter(OptionalInt::isPresent)
                .count();

        assertThat(year.sheets())
                .allSatisfy(sheet -> assertThat(sheet.answers()).hasSize(27));
        assertThat(year.sheets().stream().flatMap(sheet -> sheet.answers().stream()))
                .allSatisfy(answer -> assertThat(answer.orElse(1)).isBetween(1, 5));
        assertThat((double) answered / asked).isBetween(0.95, 0.99);
    }

    @ParameterizedTest
    @MethodSource("years")
    void itShowsAUnitTooSmallForAReportOneWithFewAnswersAndOneWithMany(InventedMunicipality.Year year) {
        Map<String, Long> answers = answersByUnit(year);

        assertThat(answers.get("team-mosen")).isLessThan(5);
        assertThat(answers.get("aftenvagten")).isBetween(6L, 9L);
        assertThat(answers.get("vidby-skole")).isGreaterThanOrEqualTo(50);
    }

    @Test
    void twoUnitsMergeAndOneMovesBetweenTheYears() {
        Set<String> gone = ids(VIDBY.years().getFirst());
        gone.removeAll(ids(VIDBY.years().getLast()));

        assertThat(gone).containsExactlyInAnyOrder("maelkevejen", "spiren");
        assertThat(ids(VIDBY.years().getLast())).contains("stjernen");
        assertThat(VIDBY.years().stream().map(year -> parentOf("team-fyrret", year)))
                .containsExactly("hjemmepleje-syd", "hjemmepleje-nord");
    }

    @Test
    void mostEmployeesStayAndSomeLeaveAndJoin() {
        Set<String> first = employeeIds(VIDBY.years().getFirst());
        Set<String> both = new HashSet<>(first);
        both.retainAll(employeeIds(VIDBY.years().getLast()));

        assertThat((double) both.size() / first.size()).isBetween(0.80, 0.92);
    }

    /// Ten answers make a block of a breakdown: with fewer the demonstration would show none.
    @ParameterizedTest
    @MethodSource("years")
    void everySexAgeAndSeniorityGivesManySheets(InventedMunicipality.Year year) {
        Map<Object, Long> sheets = year.sheets().stream()
                .map(AnswerSheet::background)
                .flatMap(who -> Stream.<Object>of(who.sex(), who.ageGroup(), who.seniority()))
                .collect(groupingBy(value -> value, counting()));

        assertThat(sheets)
                .hasSize(Employee.Sex.values().length
                        + Employee.AgeGroup.values().length
                        + Employee.Seniority.values().length)
                .allSatisfy((value, count) -> assertThat(count).isGreaterThan(30));
        assertThat((double) sheets.get(Employee.Sex.F) / year.sheets().size()).isBetween(0.70, 0.85);
    }

    @ParameterizedTest
    @MethodSource("years")
    void nobodyIsOlderInTheJobThanInLife(InventedMunicipality.Year year) {
        assertThat(year.sheets().stream().map(AnswerSheet::background))
                .noneMatch(who ->
                        who.ageGroup() == Employee.AgeGroup.UNDER_30 && who.seniority() == Employee.Seniority.FROM_20);
    }

    @ParameterizedTest
    @CsvSource({"0,0-1", "1,0-1", "2,2-4", "4,2-4", "5,5-9", "9,5-9", "10,10-19", "19,10-19", "20,20+", "45,20+"})
    void seniorityCountsFullYearsInBands(int years, String band) {
        assertThat(Employee.Seniority.of(years).label()).isEqualTo(band);
    }

    @ParameterizedTest
    @MethodSource("years")
    void theSheetsAreNotInTheOrderOfTheUnits(InventedMunicipality.Year year) {
        List<String> units = year.sheets().stream().map(AnswerSheet::unitId).toList();

        assertThat(units.subList(0, 50).stream().distinct().count()).isGreaterThan(15);
    }

    private static Map<String, Long> answersByUnit(InventedMunicipality.Year year) {
        return year.sheets().stream().collect(groupingBy(AnswerSheet::unitId, counting()));
    }

    private static Set<String> ids(InventedMunicipality.Year year) {
        return new HashSet<>(year.units().stream().map(PlannedUnit::id).toList());
    }

    private static Set<String> employeeIds(InventedMunicipality.Year year) {
        return new HashSet<>(year.employees().stream().map(Employee::id).toList());
    }

    private static String parentOf(String unitId, InventedMunicipality.Year year) {
        return year.units().stream()
                .filter(unit -> unit.id().equals(unitId))
                .findFirst()
                .flatMap(PlannedUnit::parentId)
                .orElseThrow();
    }
}
