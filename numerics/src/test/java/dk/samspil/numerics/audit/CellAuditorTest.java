package dk.samspil.numerics.audit;

import static dk.samspil.numerics.audit.Exposures.exposure;
import static dk.samspil.numerics.audit.Exposures.home;
import static dk.samspil.numerics.audit.Exposures.terms;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.numerics.audit.Exposure.Kind;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CellAuditorTest {

    private static final int K = 5;

    @Test
    void aParentAndAChildThatDifferByFivePeoplePass() {
        var result = Scene.of(-1, 0).people(5, 0).people(5, 1).unit(0, 1).attack(K);

        // Classes: 2. Checks: 2 cells and 1 pair, 2 classes, 2 units and 1 rest. None is small.
        assertThat(result).isEqualTo(new AuditResult.Pass(2, 2, 8));
    }

    @Test
    void aParentAndAChildThatDifferByFourPeopleExposeThemInEveryWay() {
        var exposures = Scene.of(-1, 0).people(4, 0).people(5, 1).unit(0, 1).exposures(K);

        assertThat(exposures)
                .containsExactly(
                        exposure(Kind.CLASS, terms(0, 1, 1, -1), 4, home(0)),
                        exposure(Kind.REST_OF_UNIT, terms(0, 1, 1, -1), 4, home(0)),
                        exposure(Kind.DIFFERENCE, terms(0, 1, 1, -1), 4, home(0)));
    }

    @Test
    void aHiddenTeamIsExposedByItsAreaAndTheOtherTeams() {
        var exposures = Scene.of(-1, 0, 0, 0)
                .people(6, 1)
                .people(7, 2)
                .people(2, 3)
                .unit(0, 1, 2)
                .exposures(K);

        assertThat(exposures)
                .containsExactly(
                        exposure(Kind.CLASS, terms(0, 1, 1, -1, 2, -1), 2, home(3)),
                        exposure(Kind.UNIT, terms(0, 1, 1, -1, 2, -1), 2, home(3)));
    }

    @Test
    void aUnitIsExposedAsAWholeThoughNoClassInItIs() {
        // units 1 and 2 below unit 3: cells of 4, 1 and 2, and of 4 tell their sum; 1 + 5 and 2 + 6 keep them apart
        var exposures = Scene.of(7, 3, 3, 7, 7, 7, 7, -1)
                .people(1, 1)
                .people(2, 2)
                .people(9, 4)
                .people(9, 5)
                .people(9, 6)
                .group(4, 1, 2)
                .unit(4)
                .group(1, 5)
                .group(2, 6)
                .exposures(K);

        assertThat(exposures)
                .contains(exposure(Kind.UNIT, terms(0, 1, 1, -1), 3, home(1), home(2)))
                .extracting(Exposure::kind)
                .doesNotContain(Kind.CLASS);
    }

    @Test
    void twoHiddenTeamsOfTooFewTogetherAreOneClass() {
        var exposures = Scene.of(-1, 0, 1, 1, 0)
                .people(2, 2)
                .people(1, 3)
                .people(9, 4)
                .unit(0, 4)
                .exposures(K);

        assertThat(exposures)
                .extracting(Exposure::kind)
                .containsExactly(Kind.CLASS, Kind.UNIT, Kind.REST_OF_UNIT, Kind.DIFFERENCE);
        assertThat(exposures).allSatisfy(exposed -> {
            assertThat(exposed.places()).containsExactly(home(2), home(3));
            assertThat(exposed.complete()).isEqualTo(3);
        });
    }

    @Test
    void aPublishedCellOfTooFewIsExposedByItself() {
        assertThat(Scene.of(-1, 0).people(9, 0).people(3, 1).unit(1).exposures(K))
                .contains(exposure(Kind.CELL, terms(0, 1), 3, home(1)));
    }

    @Test
    void peopleInNoCellAreNotExposed() {
        assertThat(Scene.of(-1, 0).people(1, 0).people(6, 1).unit(1).attack(K)).isInstanceOf(AuditResult.Pass.class);
    }

    @Test
    void nothingPublishedExposesNobody() {
        assertThat(Scene.of(-1, 0).people(1, 0).people(2, 1).attack(K)).isInstanceOf(AuditResult.Pass.class);
        assertThat(Scene.of(-1).attack(K)).isInstanceOf(AuditResult.Pass.class);
    }

    @Test
    void aUnitOfPartsLeavesItsOwnAnswersToALevelAbove() {
        // area 1 has teams 2 and 3 and two people of its own, who count at the top with six others
        var scene = Scene.of(-1, 0, 1, 1)
                .people(6, 0)
                .people(2, 1)
                .people(5, 2)
                .people(6, 3)
                .unit(0, 2, 3);

        assertThat(scene.parts(1).attack(K)).isInstanceOf(AuditResult.Pass.class);
    }

    @Test
    void theSameUnitShownWholeExposesThem() {
        var exposures = Scene.of(-1, 0, 1, 1)
                .people(6, 0)
                .people(2, 1)
                .people(5, 2)
                .people(6, 3)
                .unit(0, 2, 3, 1)
                .exposures(K);

        assertThat(exposures).contains(exposure(Kind.CLASS, terms(1, -1, 2, -1, 3, 1), 2, home(1)));
    }

    @Test
    void aUnitOfPartsOfPartsHasThePeopleOfTheWholeUnitsBelow() {
        var scene = Scene.of(-1, 0, 1, 2).people(7, 0).people(1, 1).people(1, 2).people(8, 3);
        scene.parts(0).parts(1).parts(2).unit(3);

        assertThat(scene.attack(K)).isEqualTo(new AuditResult.Pass(4, 2, checks(scene)));
        assertThat(CellMembers.ofAll(scene.register(), scene.publication()))
                .allSatisfy(members -> assertThat(members).hasSize(8));
    }

    private static long checks(Scene scene) {
        return scene.attack(K) instanceof AuditResult.Pass pass ? pass.checks() : 0;
    }

    @Test
    void aUnitShownWholeAndOfPartsExposesItsOwnPeople() {
        var exposures =
                Scene.of(-1, 0).people(3, 0).people(8, 1).unit(0, 1).parts(0).exposures(K);

        assertThat(exposures).contains(exposure(Kind.DIFFERENCE, terms(0, 1, 2, -1), 3, home(0)));
    }

    @Test
    void aMinimumOfFiveWithoutMoreLetsTheAttackerComputeOnePerson() {
        // "Every shown group has five" holds for 7 people in the area and 6 in the team, and 7 - 6 = 1.
        var exposures = Scene.of(-1, 0, 0).people(6, 1).people(1, 2).unit(0, 1).exposures(K);

        assertThat(exposures.getFirst()).isEqualTo(exposure(Kind.CLASS, terms(0, 1, 1, -1), 1, home(2)));
    }

    @Test
    void somebodyWhoAnsweredInPartIsExposedThoughNobodyThereAnsweredEverything() {
        var exposures = Scene.of(-1, 0).partial(7, 0).people(6, 1).unit(0, 1).exposures(K);

        assertThat(exposures)
                .contains(new Exposure(Kind.CLASS, terms(0, 1, 1, -1), List.of(home(0)), 0, 7))
                .contains(new Exposure(Kind.PARTIAL, terms(0, 1, 1, -1), List.of(home(0)), 0, 7));
    }

    @Test
    void theQuestionThatOnlyTheCompleteContributorsAnsweredIsAttackedToo() {
        // Groups a+b and a+c overlap; b and c are large but mostly in part: the difference is about 2 + 2.
        var exposures = Scene.flat(3)
                .people(9, 0)
                .people(2, 1)
                .partial(6, 1)
                .people(2, 2)
                .partial(6, 2)
                .group(0, 1)
                .group(0, 2)
                .exposures(K);

        assertThat(exposures).contains(exposure(Kind.COMBINATION, terms(0, 1, 1, -1), 4, home(1), home(2)));
    }

    @Test
    void manyWhoAnsweredInPartAreFoundWhereverTheOthersCancelOut() {
        // (A + B + 3 kinds in part) + (C + D + 3 more) - (A + C) - (B + D): six classes, nobody complete
        var scene = Scene.flat(10);
        for (int unit = 0; unit < 4; unit++) {
            scene.people(9, unit);
        }
        for (int unit = 4; unit < 10; unit++) {
            scene.partial(1, unit);
        }
        // each of the six is also in a group of its own, so that they are six classes
        scene.group(0, 1, 4, 5, 6).group(2, 3, 7, 8, 9).group(0, 2).group(1, 3);
        scene.group(0, 4, 7).group(1, 5, 8).group(0, 4, 5).group(1, 7, 8);

        var exposures = scene.exposures(K);

        assertThat(scene.exactSupport()).hasValue(0);
        assertThat(exposures)
                .filteredOn(exposed -> exposed.kind() == Kind.PARTIAL)
                .isNotEmpty()
                .allSatisfy(exposed -> {
                    var people = scene.recombine(exposed.witness()).keySet();
                    assertThat(people).hasSize(exposed.anyone()).noneMatch(scene.complete()::get);
                });
    }

    @Test
    void peopleWhoAnsweredNothingAreNotThere() {
        assertThat(Scene.of(-1, 0).absent(3, 0).people(6, 1).unit(0, 1).attack(K))
                .isInstanceOf(AuditResult.Pass.class);
    }

    @Test
    void organisationsWithSeveralTopsAreAttackedTogether() {
        var exposures = Scene.of(-1, -1)
                .people(6, 0)
                .people(7, 1)
                .unit(0, 1)
                .group(0, 1)
                .exposures(8);

        assertThat(exposures)
                .contains(exposure(Kind.CELL, terms(0, 1), 6, home(0)))
                .contains(exposure(Kind.CELL, terms(1, 1), 7, home(1)));
    }

    @Test
    void oneLateAnswerAddedToARepublishedUnitIsExposed() {
        // the unit as it was: without the home of the late answer
        var exposures =
                Scene.of(-1, 0, 0).people(12, 1).people(1, 2).unit(0).group(1).exposures(K);

        assertThat(exposures).contains(exposure(Kind.CLASS, terms(0, 1, 1, -1), 1, home(2)));
    }

    @Test
    void theWitnessOfALongChainNamesTheCellsThatMatterOnly() {
        var exposures = Scene.of(-1, 0, 1, 2)
                .people(6, 0)
                .people(2, 1)
                .people(6, 2)
                .people(6, 3)
                .unit(0, 1, 2, 3)
                .exposures(K);

        assertThat(exposures).contains(exposure(Kind.CLASS, terms(1, 1, 2, -1), 2, home(1)));
        assertThat(exposures)
                .allSatisfy(exposed -> assertThat(exposed.witness()).isEqualTo(terms(1, 1, 2, -1)));
    }

    @Test
    void theResultDoesNotDependOnTheRandomNumbers() {
        for (int seed = 0; seed < 20; seed++) {
            var scene = RandomScenes.of(seed);

            assertThat(scene.attack(K, 1)).isEqualTo(scene.attack(K, 2));
        }
    }

    @Test
    void noMoreThanAThousandExposuresAreListed() {
        int units = 1500;
        var parents = new int[units + 1];
        parents[0] = -1;
        var scene = Scene.of(parents);
        for (int unit = 1; unit <= units; unit++) {
            scene.people(1, unit).unit(unit);
        }

        assertThat(scene.exposures(K)).hasSize(1000);
    }

    @Test
    void attributesWithHundredsOfValuesAreAttacked() {
        var scene = Scene.of(-1);
        for (int category = 0; category < 300; category++) {
            scene.people(category == 7 ? 3 : 6, 0, category);
        }
        var others = IntStream.range(0, 300).filter(category -> category != 7).boxed();
        scene.unit(0).block(0, 0, others.toArray(Integer[]::new));

        assertThat(scene.exposures(K)).contains(exposure(Kind.CATEGORY, terms(0, 1, 1, -1), 3, home(0, 7)));
    }
}
