package dk.samspil.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.database.OnRealPostgres;
import dk.samspil.shared.UnitId;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

/// What is released is read back as it was.
@SpringBootTest
@OnRealPostgres
@Transactional
class ReleaseStoreTest {
    private static final UnitId TEAM = new UnitId("team");

    @Autowired
    ReleaseStore store;

    @Test
    void breakdownsAndWhyOthersAreMissingAreReadBackAsTheyWereReleased() {
        ReleasedTable read = readBack(ReleasedTableBuilder.aRelease()
                .published("team", null, "Team Åen", "42")
                .figure("team", "sex", "F", "mean:trust", "20-49", "71")
                .figure("team", "sex", "M|", "mean:trust", "10-19", "66")
                .explained("team", "sex", CutWithheldReason.CUT_SMALL)
                .explained("team", "age_group", CutWithheldReason.CUT_SWAP)
                .build());

        assertThat(read.findCutReason(TEAM, "age_group")).contains(CutWithheldReason.CUT_SWAP);
        assertThat(read.findCutReason(TEAM, "sex")).contains(CutWithheldReason.CUT_SMALL);
        assertThat(read.findCutReason(TEAM, "seniority")).isEmpty();
        assertThat(read.listCuts(TEAM)).singleElement().satisfies(cut -> {
            assertThat(cut.merged()).isTrue();
            assertThat(cut.blocks()).extracting(ReleasedCategory::text).containsExactly("F", "M|");
        });
    }

    @Test
    void theLedgersHashTheVersionAndTheAuditAreReadBackAsTheyWereReleased() {
        ReleasedTable read = readBack(ReleasedTableBuilder.aRelease()
                .published("team", null, "Team Åen", "42")
                .inLedger("5b1f", "0.2.0")
                .audited("means", 12, 3400, new Unsettled(5, 6))
                .build());

        assertThat(read.release().ledgerHash()).isEqualTo("5b1f");
        assertThat(read.release().codeVersion()).isEqualTo("0.2.0");
        assertThat(read.release().auditor().layers())
                .containsExactly(new AuditedLayer("means", 12, 3400, Optional.of(new Unsettled(5, 6))));
        assertThat(read.release().auditor().unsettled()).contains(new Unsettled(5, 6));
    }

    private ReleasedTable readBack(ReleasedTable table) {
        store.add(table, Instant.parse("2026-12-03T08:00:00Z"));
        return store.find(table.release().round()).orElseThrow();
    }
}
