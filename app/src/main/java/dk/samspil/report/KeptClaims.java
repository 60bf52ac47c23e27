package dk.samspil.report;

import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.survey.Questionnaire;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/// The claims of the releases that are in memory: a release never changes, so they are made once for each. May be used
/// from several threads at once.
final class KeptClaims {
    private final Map<ReleasedTable, Claims> kept = Collections.synchronizedMap(new WeakHashMap<>());

    Claims of(ReleasedTable table, Questionnaire questionnaire) {
        return kept.computeIfAbsent(table, release -> Claims.of(release, questionnaire));
    }
}
