package dk.samspil.report;

import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.numerics.compare.Comparison;
import dk.samspil.numerics.compare.TargetRule;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Composite;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import dk.samspil.survey.Questionnaire;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// Every claim that the reports of a release make, from its figures alone.
///
/// All units of one level are judged together in each theme, composite and question, because they share one promise
/// about how many claims are chance; so this is made once for a release and not for each report. It holds no
/// figure, and everything in it can be computed again from the release.
public final class Claims {
    private record Key(UnitId unit, String score) {}

    private final Map<Key, Claim> claims;

    private Claims(Map<Key, Claim> claims) {
        this.claims = claims;
    }

    /// Judges everything in a release but ratings of effect, which are held against nothing.
    public static Claims of(ReleasedTable table, Questionnaire questionnaire) {
        return ofThemes(table, questionnaire.withoutEffects());
    }

    private static Claims ofThemes(ReleasedTable table, Questionnaire questionnaire) {
        var claims = new Claims(new HashMap<>());
        Level.top(table).ifPresent(top -> {
            Map<String, Family> families = families(top, questionnaire);
            claims.addChanges(top, questionnaire, families);
            claims.addTargets(top, families);
            claims.addOutside(top, families, Family::wholeBesideOutside);
        });
        for (Level level : Level.listOf(table)) {
            Map<String, Family> families = families(level, questionnaire);
            families.forEach((id, family) -> {
                List<Claim> words = family.levels();
                for (int unit = 0; unit < words.size(); unit++) {
                    claims.claims.put(new Key(level.units().get(unit).id(), id), words.get(unit));
                }
            });
            claims.addChanges(level, questionnaire, families);
            claims.addTargets(level, families);
            claims.addOutside(level, families, Family::besideOutside);
            claims.addTypes(level, families);
        }
        return claims;
    }

    private static Map<String, Family> families(Level level, Questionnaire questionnaire) {
        Map<String, Family> families = new HashMap<>();
        ids(questionnaire).forEach(id -> Family.of(level, id).ifPresent(family -> families.put(id, family)));
        return families;
    }

    private void addChanges(Level level, Questionnaire questionnaire, Map<String, Family> families) {
        Changes.of(questionnaire, families).forEach((id, changes) -> {
            for (int unit = 0; unit < changes.size(); unit++) {
                var key = new Key(level.units().get(unit).id(), id);
                claims.put(key, claims.getOrDefault(key, Claim.NONE).with(changes.get(unit)));
            }
        });
    }

    private void addTargets(Level level, Map<String, Family> families) {
        families.forEach((id, family) -> {
            List<TargetRule.Verdict> verdicts = family.targets();
            for (int unit = 0; unit < verdicts.size(); unit++) {
                var key = new Key(level.units().get(unit).id(), id);
                claims.put(key, claims.getOrDefault(key, Claim.NONE).with(verdicts.get(unit)));
            }
        });
    }

    private void addOutside(
            Level level, Map<String, Family> families, Function<Family, List<Comparison>> besideOutside) {
        families.forEach((id, family) -> {
            List<Comparison> comparisons = besideOutside.apply(family);
            for (int unit = 0; unit < comparisons.size(); unit++) {
                var key = new Key(level.units().get(unit).id(), id);
                claims.put(key, claims.getOrDefault(key, Claim.NONE).withOutside(comparisons.get(unit)));
            }
        });
    }

    private void addTypes(Level level, Map<String, Family> families) {
        families.forEach((id, family) -> {
            List<TypeClaim> besideType = family.besideType();
            for (int unit = 0; unit < besideType.size(); unit++) {
                var key = new Key(level.units().get(unit).id(), id);
                claims.put(key, claims.getOrDefault(key, Claim.NONE).withType(besideType.get(unit)));
            }
        });
    }

    private static Stream<String> ids(Questionnaire questionnaire) {
        return Stream.of(
                        questionnaire.dimensions().stream().map(Dimension::id),
                        questionnaire.composites().stream().map(Composite::id),
                        questionnaire.listItems().stream().map(Item::id))
                .flatMap(ids -> ids);
    }

    /// What may be said about a unit, or a joint report, in a theme, composite or question; nothing where there is no
    /// figure.
    public Claim find(UnitId unit, String score) {
        return claims.getOrDefault(new Key(unit, score), Claim.NONE);
    }
}
