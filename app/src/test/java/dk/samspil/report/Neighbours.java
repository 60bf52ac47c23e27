package dk.samspil.report;

import dk.samspil.disclosure.ReleasedTableBuilder;
import java.util.List;

/// Other teams of the same level: what a claim about one team is judged together with.
///
/// Three areas of twelve teams, with 20 answers each, that differ from their area by about ten points.
final class Neighbours {
    private static final List<Integer> DEVIATIONS = List.of(-18, 4, -3, 9, -13, 1, 17, -9, 7, 0, -6, 11);
    private static final List<String> AREAS = List.of("syd:Syd", "oest:Øst", "vest:Vest");
    private static final String ANSWERS = "20";

    private Neighbours() {}

    /// Adds the teams below `top`, each with figures in these measures around `mean`.
    ///
    /// @param before whether the round before is known as well; nothing has changed since
    static void addTo(ReleasedTableBuilder builder, String top, List<String> scores, int mean, boolean before) {
        for (String area : AREAS) {
            String id = area.split(":", -1)[0];
            builder.published(id, top, "Område " + area.split(":", -1)[1], "240");
            add(builder, id, scores, "240", mean, before);
            for (int team = 0; team < DEVIATIONS.size(); team++) {
                String teamId = id + "-" + (team + 1);
                builder.published(teamId, id, "Team " + area.split(":", -1)[1] + " " + (team + 1), ANSWERS);
                for (int score = 0; score < scores.size(); score++) {
                    int deviation = DEVIATIONS.get((team + 5 * score) % DEVIATIONS.size());
                    add(builder, teamId, List.of(scores.get(score)), ANSWERS, mean + deviation, before);
                }
            }
        }
    }

    private static void add(
            ReleasedTableBuilder builder, String unit, List<String> scores, String count, int value, boolean before) {
        for (String score : scores) {
            builder.figure(unit, "mean:" + score, count, Integer.toString(value));
            if (before) {
                builder.figure(unit, "previous:" + score, count, Integer.toString(value));
            }
        }
    }
}
