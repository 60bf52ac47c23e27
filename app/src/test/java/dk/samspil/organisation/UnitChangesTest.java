package dk.samspil.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.shared.UnitId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.OptionalAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnitChangesTest {
    private static final OrganisationTree LAST_YEAR =
            tree("top", "top>north", "top>south", "north>a", "north>b", "south>c");

    @Test
    void aUnitThatNobodyMentionsIsWhatItWas() {
        var changes = changes(LAST_YEAR);

        assertOrigins(changes, "a").contains(ids("a"));
        assertOrigins(changes, "north").contains(ids("north", "a", "b"));
        assertOrigins(changes, "top").contains(ids("top", "north", "south", "a", "b", "c"));
    }

    @Test
    void aMergedUnitHasThePeopleOfBoth() {
        var changes = changes(
                tree("top", "top>north", "top>south", "north>ab", "south>c"),
                change("a", "ab", 1),
                change("b", "ab", 1));

        assertOrigins(changes, "ab").contains(ids("a", "b"));
        assertOrigins(changes, "north").contains(ids("north", "a", "b"));
    }

    @Test
    void nobodyKnowsThePartsOfADividedUnitButWhoIsAboveBothKnowsTheWhole() {
        var changes = changes(
                tree("top", "top>north", "top>south", "north>a", "north>b1", "north>b2", "south>c"),
                change("b", "b1", 0.5),
                change("b", "b2", 0.5));

        assertOrigins(changes, "b1").isEmpty();
        assertOrigins(changes, "b2").isEmpty();
        assertOrigins(changes, "north").contains(ids("north", "a", "b"));
    }

    @Test
    void aPartIsCountedAsMuchAsItsShareAndThreeThirdsAreAWhole() {
        var changes = changes(
                tree("top", "top>north", "top>south", "north>a", "north>b1", "north>b2", "south>c", "south>new"),
                change("b", "b1", 0.33),
                change("b", "b2", 0.66));

        assertThat(changes.partsOf(new UnitId("b1"))).isEqualTo(Map.of(new UnitId("b"), 0.33));
        assertThat(changes.partsOf(new UnitId("north")))
                .containsEntry(new UnitId("b"), 1.0)
                .containsEntry(new UnitId("a"), 1.0);
        assertThat(changes.newWithin(new UnitId("south"))).isEqualTo(ids("new"));
    }

    @Test
    void whereAPartWentNowhereNobodyKnowsTheWhole() {
        var changes = changes(
                tree("top", "top>north", "top>south", "north>a", "north>b1", "south>c"), change("b", "b1", 0.5));

        assertOrigins(changes, "b1").isEmpty();
        assertOrigins(changes, "top").isEmpty();
    }

    @Test
    void threeRoundedThirdsMakeAWhole() {
        var changes = changes(
                tree("top", "top>north", "top>south", "north>a", "north>b1", "north>b2", "north>b3", "south>c"),
                change("b", "b1", 0.33),
                change("b", "b2", 0.33),
                change("b", "b3", 0.33));

        assertOrigins(changes, "north").contains(ids("north", "a", "b"));
    }

    @Test
    void aUnitDividedBetweenTwoAreasIsUnknownInBoth() {
        var changes = changes(
                tree("top", "top>north", "top>south", "north>a", "south>c"),
                change("b", "a", 0.5),
                change("b", "c", 0.5),
                change("a", "a", 1),
                change("c", "c", 1));

        assertOrigins(changes, "a").isEmpty();
        assertOrigins(changes, "north").isEmpty();
        assertOrigins(changes, "south").isEmpty();
        assertOrigins(changes, "top").contains(ids("top", "north", "south", "a", "b", "c"));
    }

    @Test
    void whoTakesInAPartIsAlsoStillItself() {
        var changes = changes(tree("top", "top>north", "top>south", "north>a", "south>c"), change("b", "a", 1));

        assertOrigins(changes, "a").contains(ids("a", "b"));
    }

    @Test
    void aMovedUnitTakesItsPeopleToItsNewArea() {
        var changes =
                changes(tree("top", "top>north", "top>south", "north>a", "south>b", "south>c"), change("b", "b", 1));

        assertOrigins(changes, "b").contains(ids("b"));
        assertOrigins(changes, "north").contains(ids("north", "a"));
        assertOrigins(changes, "south").contains(ids("south", "b", "c"));
    }

    @Test
    void aUnitWithANewIdHasThePeopleOfTheOld() {
        var changes =
                changes(tree("top", "top>north", "top>south", "north>x", "north>b", "south>c"), change("a", "x", 1));

        assertOrigins(changes, "x").contains(ids("a"));
    }

    @Test
    void aNewUnitHasNobodyFromLastYearAndAClosedOneGoesNowhere() {
        var changes = changes(
                tree("top", "top>north", "top>south", "north>a", "north>n", "south>c"),
                change(null, "n", 1),
                change("b", null, 1));

        assertOrigins(changes, "n").contains(Set.of());
        assertOrigins(changes, "north").contains(ids("north", "a"));
    }

    @Test
    void anIdThatWasUsedAgainIsAnotherUnit() {
        var changes = changes(
                tree("top", "top>north", "top>south", "north>a", "north>b", "south>c"),
                change("a", "c", 1),
                change(null, "a", 1));

        assertOrigins(changes, "a").contains(Set.of());
        assertOrigins(changes, "c").contains(ids("a", "c"));
    }

    @Test
    void aGroupKnowsItsPeopleAsAUnitDoes() {
        var changes = changes(LAST_YEAR);
        var group = new UnitGroup(new UnitId("m"), "MED", UnitGroup.Kind.MED, ids("b", "south"));

        assertThat(changes.originsOf(group)).contains(ids("b", "south", "c"));
    }

    @Test
    void unitsThatDoNotExistAreRefused() {
        assertThatThrownBy(() -> changes(LAST_YEAR, change("x", "a", 1))).hasMessage("no unit x");
        assertThatThrownBy(() -> changes(LAST_YEAR).originsOf(new UnitId("x"))).hasMessage("no unit x");
        assertThatThrownBy(() -> change(null, null, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> change("a", "a", 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static OptionalAssert<Set<UnitId>> assertOrigins(UnitChanges changes, String unit) {
        Optional<Set<UnitId>> origins = changes.originsOf(new UnitId(unit));
        return assertThat(origins);
    }

    private static UnitChanges changes(OrganisationTree today, UnitChange... changes) {
        return new UnitChanges(LAST_YEAR, today, List.of(changes));
    }

    private static UnitChange change(@Nullable String from, @Nullable String to, double share) {
        return new UnitChange(from == null ? null : new UnitId(from), to == null ? null : new UnitId(to), share);
    }

    private static Set<UnitId> ids(String... ids) {
        return Arrays.stream(ids).map(UnitId::new).collect(Collectors.toSet());
    }

    /// @param links `parent>child`, or the top alone
    private static OrganisationTree tree(String... links) {
        return new OrganisationTree(Arrays.stream(links)
                .map(link -> link.split(">"))
                .map(ends -> new Unit(
                        new UnitId(ends[ends.length - 1]), ends.length == 1 ? null : new UnitId(ends[0]), "Name"))
                .toList());
    }
}
