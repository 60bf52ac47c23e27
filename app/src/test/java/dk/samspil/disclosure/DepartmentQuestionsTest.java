package dk.samspil.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.collection.answer.Ballot;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.disclosure.Finding.Kind;
import dk.samspil.intake.Intake;
import dk.samspil.intake.SurveyFolder;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.UnitGroup;
import dk.samspil.report.Asked;
import dk.samspil.report.Reports;
import dk.samspil.report.export.Exports;
import dk.samspil.report.export.Scope;
import dk.samspil.shared.Actor;
import dk.samspil.shared.Language;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Dimension;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// A dimension of the synthetic survey that only one department was asked.
@SpringBootTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@OnRealPostgres
class DepartmentQuestionsTest {
    private static final SurveyFolder ASKED_OF_ALL = RealSurveys.syntheticOf(2025);

    @Autowired
    Intake intake;

    @Autowired
    Policies policies;

    @Autowired
    Publisher publisher;

    @Autowired
    Auditor auditor;

    @Autowired
    LaterQuestions laterQuestions;

    @Autowired
    ReleaseStore store;

    private final OrganisationTree tree = ASKED_OF_ALL.organisation().tree();
    private final UnitId top = tree.listUnits().getFirst().id();
    private final UnitId department = largestDepartment();
    private final SurveyFolder survey = RealSurveys.askingOnly(department, ASKED_OF_ALL);
    private final Dimension own = survey.questionnaire().dimensions().getLast();
    private ReleasedTable table;

    @BeforeAll
    void publish() {
        table = new Publications(intake, policies, publisher).publish(survey, DisclosurePolicy.DEFAULT);
    }

    private UnitId largestDepartment() {
        return tree.listChildren(top).stream()
                .map(unit -> unit.id())
                .max((one, other) -> Long.compare(people(one), people(other)))
                .orElseThrow();
    }

    private long people(UnitId unit) {
        return ASKED_OF_ALL.organisation().employments().stream()
                .filter(employment -> tree.isWithin(employment.unit(), unit))
                .count();
    }

    @Test
    void itsFiguresStandInTheDepartmentAndBelowAndNowhereElse() {
        Set<UnitId> with = unitsWith(table);

        assertThat(with).contains(department).hasSizeGreaterThan(3);
        assertThat(with).allMatch(unit -> tree.isWithin(unit, department));
        assertThat(table.findQuality(own.id())).isEmpty();
        assertThat(table.listFigures().stream().filter(this::isOwn).map(ReleasedFigure::unit))
                .allMatch(unit -> tree.isWithin(unit, department));
    }

    @Test
    void everyOtherFigureIsWhatItWas() {
        ReleasedTable all =
                new Publications(intake, policies, publisher).publish(ASKED_OF_ALL, DisclosurePolicy.DEFAULT);

        assertThat(table.listFigures().stream().filter(figure -> !isOwn(figure)))
                .containsExactlyElementsOf(all.listFigures().stream()
                        .filter(figure -> !isOwn(figure))
                        .toList());
        assertThat(table.find(department, new Measure.Mean(own.id())))
                .isEqualTo(all.find(department, new Measure.Mean(own.id())));
    }

    @Test
    void whatOthersAnsweredAnywayCountsForNothing() {
        List<Ballot> blank = survey.ballots().stream().map(this::withoutOwn).toList();

        ReleasedTable without = new Publications(intake, policies, publisher)
                .publish(RealSurveys.with(survey, blank), DisclosurePolicy.DEFAULT);

        assertThat(without.listFigures()).isEqualTo(table.listFigures());
    }

    private Ballot withoutOwn(Ballot ballot) {
        if (tree.isWithin(ballot.unit(), department)) {
            return ballot;
        }
        int others = ballot.answers().size() - own.items().size();
        List<Optional<Integer>> answers = new ArrayList<>(ballot.answers().subList(0, others));
        answers.addAll(Collections.nCopies(own.items().size(), Optional.empty()));
        return new Ballot(ballot.unit(), ballot.leader(), ballot.attributes(), answers);
    }

    @Test
    void aFigureAboveTheDepartmentIsFoundBecauseItsLeaderCountsThere() {
        List<Finding> findings = findings(with("50+", top));

        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.NOT_ASKED);
            assertThat(finding.where()).isEqualTo(top.value());
        });
        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.COMPUTABLE);
            assertThat(finding.quantity()).isEqualTo("mean:" + own.id());
            assertThat(finding.people()).isEqualTo("<5");
        });
    }

    @Test
    void aFigureBesideTheDepartmentIsFound() {
        UnitId beside = table.listUnits().stream()
                .filter(ReleasedUnit::published)
                .map(ReleasedUnit::id)
                .filter(unit -> !tree.isWithin(unit, department) && !tree.isWithin(department, unit))
                .findFirst()
                .orElseThrow();

        assertThat(findings(with("10-19", beside))).extracting(Finding::kind).contains(Kind.NOT_ASKED);
    }

    @Test
    void aGroupBesideTheTreeHasItOnlyWhenAllOfItWasAsked() {
        List<UnitId> inside = tree.listChildren(department).stream()
                .map(unit -> unit.id())
                .sorted()
                .toList();
        List<UnitId> departments =
                tree.listChildren(top).stream().map(unit -> unit.id()).sorted().toList();
        var within = new UnitGroup(new UnitId("med-inside"), "MED", UnitGroup.Kind.MED, Set.copyOf(inside));
        var across = new UnitGroup(new UnitId("med-across"), "MED", UnitGroup.Kind.MED, Set.copyOf(departments));
        var round = new Publications(intake, policies, publisher)
                .publish(survey, DisclosurePolicy.DEFAULT)
                .release()
                .round();

        assertThat(laterQuestions.publishGroups(round, List.of(within, across), Actor.APPLICATION))
                .isEmpty();

        assertThat(unitsWith(store.find(round).orElseThrow())).doesNotContain(across.id());
    }

    @Test
    void reportsAndFilesTellOfItOnlyInTheDepartment() {
        var reports = new Reports();
        String label = own.label().in(Language.DA);
        String name = table.getUnit(department).name();
        UnitId beside = table.listUnits().stream()
                .filter(unit -> unit.published() && !tree.isWithin(unit.id(), department))
                .filter(unit -> unit.parent() != null)
                .map(ReleasedUnit::id)
                .findFirst()
                .orElseThrow();

        String inside = reports.unitHtml(table, survey.questionnaire(), department, Language.DA);
        assertThat(inside).contains(label, "kun spurgt i " + name);
        assertThat(reports.unitHtml(table, survey.questionnaire(), beside, Language.DA))
                .doesNotContain(">" + label + "<", "kun spurgt i");
        assertThat(reports.unitHtml(table, survey.questionnaire(), top, Language.DA))
                .doesNotContain(">" + label + "<", "kun spurgt i");
        var overview = reports.overview(table, survey.questionnaire(), Language.DA);
        assertThat(overview.themes()).noneMatch(theme -> theme.id().equals(own.id()));
        assertThat(overview.departments()).singleElement().asString().contains(name, label);
        assertThat(reports.overview(table, survey.questionnaire(), department, unit -> true, Language.DA)
                        .themes())
                .anyMatch(theme -> theme.id().equals(own.id()));

        String csv = new String(
                new Exports(reports)
                        .csv(table, survey.questionnaire(), Scope.everything(table), Language.DA, Optional.empty()),
                StandardCharsets.UTF_8);
        assertThat(csv.lines().filter(line -> line.contains("mean:" + own.id())))
                .isNotEmpty()
                .allMatch(line ->
                        tree.listWithin(Set.of(department)).stream().anyMatch(unit -> line.contains(unit.value())));
        assertThat(csv.lines().filter(line -> line.contains("mean:" + own.id()) && line.contains(department.value())))
                .anyMatch(line -> line.contains("Kun spurgt i " + name));
        assertThat(Asked.in(table, survey.questionnaire(), beside).dimensions()).doesNotContain(own);
    }

    private Set<UnitId> unitsWith(ReleasedTable released) {
        return released.listFigures().stream()
                .filter(figure -> figure.measure().equals(new Measure.Mean(own.id())))
                .map(ReleasedFigure::unit)
                .collect(Collectors.toSet());
    }

    private boolean isOwn(ReleasedFigure figure) {
        Set<String> ids = Stream.concat(
                        Stream.of(own.id()), own.items().stream().map(item -> item.id()))
                .collect(Collectors.toSet());
        return switch (figure.measure()) {
            case Measure.Mean(String id) -> ids.contains(id);
            case Measure.Share(String item, String answers) -> ids.contains(item);
            default -> false;
        };
    }

    private ReleasedRows with(String count, UnitId unit) {
        List<ReleasedFigure> figures = new ArrayList<>(table.listFigures());
        figures.add(ReleasedFigure.ofUnit(
                unit, new Measure.Mean(own.id()), ReleasedCount.parse(count), ReleasedValue.parse("60")));
        return new ReleasedRows(table.listUnits(), List.of(), figures);
    }

    private List<Finding> findings(ReleasedRows rows) {
        return switch (auditor.audit(table.release().round(), DisclosurePolicy.DEFAULT, rows)) {
            case AttackReport.Fail fail -> fail.findings();
            case AttackReport.Pass pass -> List.of();
        };
    }
}
