package dk.samspil.numerics.suppress;

import org.junit.jupiter.api.Test;

class MeasureTest {
    @Test
    void measure() {
        for (int kind = 0; kind < 2; kind++) {
            int tables = 0, naive = 0, after = 0, kept = 0;
            int total = 0;
            for (long seed = 0; seed < 3000; seed++) {
                var c = kind == 0
                        ? ResidualGuardSafetyTest.Case.of(seed, 2, 2)
                        : ResidualGuardSafetyTest.Case.ofTwoCuts(seed);
                if (kind == 1 && c.plan().listCuts().size() < 2) continue;
                if (kind == 0 && c.plan().listCuts().size() < 1) continue;
                total++;
                if (c.fewestPossible(c.plan()) < 4) {
                    naive++;
                }
                var left = c.withheld().takenFrom(c.plan());
                kept += left.listCuts().size();
                tables += c.plan().listCuts().size();
                if (c.fewestPossible(left) < 4) {
                    after++;
                    System.out.println("seed " + seed + " " + c.fewestPossible(left));
                }
            }
            System.out.println("kind " + kind + " cases " + total + " naive unsafe " + naive + " after " + after
                    + " tables " + tables + " kept " + kept);
        }
    }
}
