package dk.samspil.report.web;

import dk.samspil.report.Results.Coming;
import dk.samspil.report.release.ReleaseStanding;
import dk.samspil.report.release.Sight;
import dk.samspil.shared.Language;
import dk.samspil.survey.plan.FieldPeriod;
import dk.samspil.survey.plan.WhenWords;
import dk.samspil.ui.Messages;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What readers are told about when results are out.
final class ReleaseWords {
    private final Messages words;
    private final WhenWords dates;

    ReleaseWords(Language language) {
        this.words = Messages.of("release", language);
        this.dates = WhenWords.of(language);
    }

    /// What stands above results: that newer ones are on their way, that these are not out yet, and what they replace.
    /// Empty for most.
    List<String> notices(Sight sight, Optional<Coming> coming) {
        return Stream.of(
                        coming.map(newer -> coming(Optional.of(newer))),
                        closed(sight),
                        sight.note().map(note -> words.text("replaces", "note", note)))
                .flatMap(Optional::stream)
                .toList();
    }

    /// That results are not out yet; on every page of a paper, too.
    Optional<String> closed(Sight sight) {
        if (!sight.isClosed()) {
            return Optional.empty();
        }
        return Optional.of(sight.closedUntil()
                .map(moment -> words.text("closed.until", "moment", dates.moment(moment)))
                .orElseGet(() -> words.text("closed")));
    }

    /// The heading of the page in the place of results: they are yet to come, or were held or taken back.
    String heading(Optional<Coming> coming) {
        boolean gone = coming.map(Coming::standing)
                .filter(standing ->
                        standing instanceof ReleaseStanding.Held || standing instanceof ReleaseStanding.Withdrawn)
                .isPresent();
        return gone
                ? words.text("heading.gone")
                : Messages.of("report", words.language()).text("units.none");
    }

    /// Where the results will be, in the place where they are not.
    String coming(Optional<Coming> coming) {
        return coming.map(Coming::standing).map(this::coming).orElseGet(() -> words.text("none"));
    }

    private String coming(ReleaseStanding standing) {
        return switch (standing) {
            case ReleaseStanding.Planned(var opensAt, var early, var note) ->
                words.text("coming.planned", "moment", dates.moment(opensAt));
            case ReleaseStanding.Held(var note) -> words.text("coming.held", "note", note);
            case ReleaseStanding.Withdrawn(var note) -> words.text("coming.withdrawn", "note", note);
            case ReleaseStanding.Unplanned() -> words.text("none");
            case ReleaseStanding.Open open -> words.text("none");
        };
    }

    /// The name of a file that may lie in a folder for years: whether it was closed when it was fetched.
    static String fileName(String name, Sight sight) {
        if (!sight.isClosed()) {
            return name;
        }
        return sight.closedUntil()
                        .map(ReleaseWords::day)
                        .map(day -> "lukket-til-" + day + "-")
                        .orElse("lukket-")
                + name;
    }

    private static String day(Instant moment) {
        return moment.atZone(FieldPeriod.DANISH_TIME).toLocalDate().toString();
    }
}
