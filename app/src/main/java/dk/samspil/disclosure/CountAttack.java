package dk.samspil.disclosure;

import dk.samspil.numerics.audit.ParticipationAuditor;
import dk.samspil.numerics.audit.ParticipationAuditor.Known;
import dk.samspil.numerics.audit.ParticipationAuditor.Told;
import dk.samspil.numerics.audit.Publication;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Attacks numbers of answers and response rates: does subtracting them tell that everybody who is left over answered,
/// or nobody? The staff list tells how many were asked.
final class CountAttack {
    private static final int[] CLASSES = {0, 5, 10, 20, 50};
    private static final int MOST_PLACES = 4;

    private final ReadRelease release;
    private final Map<ReadCell, ReleasedValue> rates = new HashMap<>();

    private CountAttack(ReadRelease release) {
        this.release = release;
        release.rows().rows().stream()
                .filter(row -> row.figure().measure() instanceof Measure.ResponseRate)
                .forEach(row -> rates.put(row.cell(), row.figure().value()));
    }

    static List<Finding> list(ReadRelease release) {
        return new CountAttack(release).list();
    }

    private List<Finding> list() {
        List<ReadCell> cells = release.rows().listCounted();
        var publication =
                new Publication(cells.stream().map(release.register()::cell).toList());
        List<Told> told = cells.stream().map(this::told).toList();
        return ParticipationAuditor.audit(release.register().ofInvited(), publication, told).stream()
                .map(known -> finding(known, cells))
                .toList();
    }

    private Told told(ReadCell cell) {
        int invited = release.register().invited(cell);
        ReleasedCount count = release.rows().findCount(cell).orElseThrow();
        int most =
                count instanceof ReleasedCount.Between(int lowest, int highest) ? Math.min(highest, invited) : invited;
        int fewest = count.lowest();
        if (count instanceof ReleasedCount.Exact) {
            most = fewest;
        }
        Rate rate = Rate.of(Optional.ofNullable(rates.get(cell)), invited);
        int ofClass = classOf(fewest);
        int end = ofClass + 1 < CLASSES.length ? Math.min(CLASSES[ofClass + 1] - 1, invited) : invited;
        return new Told(Math.max(fewest, rate.fewest()), Math.min(most, rate.most()), CLASSES[ofClass], end);
    }

    private static int classOf(int people) {
        int found = 0;
        while (found + 1 < CLASSES.length && CLASSES[found + 1] <= people) {
            found++;
        }
        return found;
    }

    /// How many answers agree with a rate that was rounded to whole per cents.
    private record Rate(int fewest, int most) {
        private static Rate of(Optional<ReleasedValue> told, int invited) {
            if (told.isEmpty()) {
                return new Rate(0, invited);
            }
            return switch (told.get()) {
                case ReleasedValue.Whole(int percent) ->
                    new Rate(fewest(percent, invited), fewest(percent + 1, invited) - 1);
                case ReleasedValue.Below(int limit) -> new Rate(0, fewest(limit + 1, invited) - 1);
                case ReleasedValue.Above(int limit) -> new Rate(fewest(limit, invited), invited);
            };
        }

        private static int fewest(int percent, int invited) {
            int answered = 0;
            while (answered <= invited && 200L * answered + invited < 2L * percent * invited) {
                answered++;
            }
            return answered;
        }
    }

    private Finding finding(Known known, List<ReadCell> cells) {
        String where = known.places().stream()
                .limit(MOST_PLACES)
                .map(release.register()::text)
                .distinct()
                .collect(Collectors.joining(" and "));
        return new Finding(
                "answered",
                where,
                Finding.Kind.PARTICIPATION_KNOWN,
                PeopleClass.of(known.people()),
                known.cells().stream().map(cell -> cells.get(cell).text()).toList());
    }
}
