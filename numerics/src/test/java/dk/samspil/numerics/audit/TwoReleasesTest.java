package dk.samspil.numerics.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.numerics.audit.AdversarialFamilies.Family;
import dk.samspil.numerics.audit.Publication.Cell;
import dk.samspil.numerics.suppress.CellLedger;
import dk.samspil.numerics.suppress.CellLedger.Verdict.Refused;
import dk.samspil.numerics.suppress.Contributors;
import dk.samspil.numerics.suppress.FrozenTable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/// Two releases of random parts of everything there could be, each in random order, as far as the ledger
/// lets them pass; the second by a ledger that was written down and read again.
class TwoReleasesTest {

    private static final int K = AdversarialFamilies.K;

    /// An organisation, and what of it is out.
    private static final class Wave {
        private final Random random;
        private final Organisation organisation;
        private final Contributors battery;
        private final List<Cell> published = new ArrayList<>();
        private int refused;

        Wave(Family family, long seed) {
            this.random = new Random(seed);
            this.organisation = AdversarialFamilies.of(family, random);
            this.battery = Contributors.of(
                    organisation.homes().length, organisation.complete()::get, organisation.answered()::get);
            List<Cell> candidates = new ArrayList<>(organisation.everything().cells());
            Collections.shuffle(candidates, random);
            int inFirst = random.nextInt(candidates.size() + 1);
            release(candidates.subList(0, inFirst));
            release(candidates.subList(inFirst, candidates.size()));
        }

        private void release(List<Cell> candidates) {
            var ledger = CellLedger.of(FrozenTable.of(13, battery.size(), List.of(battery), ""), K);
            members(published).forEach(cell -> ledger.publish(cell, List.of(battery)));
            var wanted = members(candidates);
            for (int candidate = 0; candidate < candidates.size(); candidate++) {
                if (wanted.get(candidate).isEmpty()) {
                    continue;
                }
                if (ledger.consider(wanted.get(candidate), List.of(battery)) instanceof Refused) {
                    refused++;
                } else {
                    ledger.append(wanted.get(candidate));
                    published.add(candidates.get(candidate));
                }
            }
        }

        private List<BitSet> members(List<Cell> cells) {
            return CellMembers.ofAll(organisation.register(), new Publication(cells)).stream()
                    .map(people -> {
                        var members = new BitSet();
                        IntStream.of(people).forEach(members::set);
                        members.and(organisation.answered());
                        return members;
                    })
                    .toList();
        }
    }

    @Property(tries = 2500, seed = "20261301", shrinking = ShrinkingMode.OFF)
    void togetherTellNothingAboutFewerThanFive(@ForAll Family family, @ForAll long seed) {
        var wave = new Wave(family, seed);
        var register = wave.organisation.register();
        var publication = new Publication(wave.published);
        var complete = wave.organisation.complete();
        var answered = wave.organisation.answered();

        assertThat(PlannedSurvey.isFoundOut(register, publication, complete, answered))
                .isFalse();
        assertThat(PlannedSurvey.isSafe(register, publication, complete, answered))
                .isTrue();
    }

    @Test
    void muchPassesAndMuchIsRefused() {
        int published = 0;
        int refused = 0;
        for (var family : Family.values()) {
            for (int seed = 0; seed < 10; seed++) {
                var wave = new Wave(family, seed);
                published += wave.published.size();
                refused += wave.refused;
            }
        }
        assertThat(published).isGreaterThan(200);
        assertThat(refused).isGreaterThan(200);
    }
}
