package dk.samspil.report;

import dk.samspil.numerics.compare.Change;
import dk.samspil.numerics.compare.ChangeRule;
import dk.samspil.numerics.compare.Waves;
import dk.samspil.survey.Composite;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Questionnaire;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What changed in the units of one level: composites first, and their dimensions only in units whose composite is
/// marked. A dimension in no composite, or in one without figures of the round before, is judged by itself.
final class Changes {
    private final Map<String, Family> families;
    private final Map<String, List<Change>> changes = new HashMap<>();
    private final Set<String> judged = new HashSet<>();

    private Changes(Map<String, Family> families) {
        this.families = families;
    }

    /// By dimension and composite what may be said about each unit, in order.
    static Map<String, List<Change>> of(Questionnaire questionnaire, Map<String, Family> families) {
        var changes = new Changes(families);
        questionnaire.composites().forEach(changes::judge);
        questionnaire.dimensions().stream().map(Dimension::id).forEach(changes::judgeAlone);
        return changes.changes;
    }

    private void judge(Composite composite) {
        Family whole = families.get(composite.id());
        if (whole == null) {
            return;
        }
        List<Change> judgedWhole = ChangeRule.DEFAULT.judge(whole.waves());
        changes.put(composite.id(), judgedWhole);
        boolean hasFigures = judgedWhole.stream().anyMatch(it -> it.verdict() != Change.Verdict.NOT_COMPARED);
        if (!hasFigures || composite.kind() != Composite.Kind.MEAN_OF_DIMENSIONS) {
            return;
        }
        Map<String, Waves> members = new LinkedHashMap<>();
        for (String id : composite.members()) {
            Family member = families.get(id);
            if (member != null && judged.add(id)) {
                members.put(id, member.waves());
            }
        }
        List<List<Change>> within = ChangeRule.DEFAULT.judgeWithin(judgedWhole, List.copyOf(members.values()));
        int next = 0;
        for (String id : members.keySet()) {
            changes.put(id, within.get(next++));
        }
    }

    private void judgeAlone(String id) {
        Family family = families.get(id);
        if (family != null && judged.add(id)) {
            changes.put(id, ChangeRule.DEFAULT.judge(family.waves()));
        }
    }
}
