package dk.samspil.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.database.OnRealPostgres;
import dk.samspil.shared.Actor;
import dk.samspil.shared.UnitId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@OnRealPostgres
class OrganisationsTest {
    private static final UnitId TOP = new UnitId("top");
    private static final UnitId TEAM = new UnitId("team");

    private final Organisations organisations;

    @Autowired
    OrganisationsTest(Organisations organisations) {
        this.organisations = organisations;
    }

    @Test
    void theOrganisationIsKeptAsItWasFrozen() {
        var tree = new OrganisationTree(List.of(new Unit(TOP, null, "Vidby"), new Unit(TEAM, TOP, "Åen")));
        var people = List.of(
                new Employment("1", TEAM, true, List.of("", "20-29")),
                new Employment("2", TOP, false, List.of("x", "")));
        var groups = List.of(
                new UnitGroup(new UnitId("m2"), "MED", UnitGroup.Kind.MED, Set.of(TOP, TEAM)),
                new UnitGroup(new UnitId("m1"), "Nord", UnitGroup.Kind.AREA, Set.of(TEAM)));

        var id = organisations.freeze(
                new OrganisationSnapshot(tree, List.of("sex", "age"), people, groups), new Actor("test"));

        OrganisationSnapshot kept = organisations.get(id);
        assertThat(kept.tree().listUnits()).isEqualTo(tree.listUnits());
        assertThat(kept.employments()).isEqualTo(people);
        assertThat(kept.groups()).isEqualTo(groups);
    }
}
