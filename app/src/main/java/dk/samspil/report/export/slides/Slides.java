package dk.samspil.report.export.slides;

import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.report.Overview;
import dk.samspil.report.Reports;
import dk.samspil.report.UnitReport;
import dk.samspil.report.trend.TrendPart;
import dk.samspil.shared.Language;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Questionnaire;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/// Writes slides (PPTX) from released figures, with the words and the claims of the reports. All methods may be called
/// from several threads at once.
@Component
public final class Slides {
    private final Reports reports;

    public Slides(Reports reports) {
        this.reports = reports;
    }

    /// How slides are made.
    ///
    /// @param closed that the results are not out yet, for the foot of every slide; empty once they are
    /// @param template the organisation's own, already checked; empty for the plain one
    public record Style(Language language, Optional<String> closed, Optional<byte[]> template) {
        /// Plain slides of results that are out.
        public static Style plain(Language language) {
            return new Style(language, Optional.empty(), Optional.empty());
        }
    }

    /// The slides for a team's meeting.
    ///
    /// @param report a unit with a report of its own, or the id of one that units share
    public byte[] unit(ReleasedTable table, Questionnaire questionnaire, UnitId report, Style style) {
        UnitReport shown = reports.unitReport(table, questionnaire, report, style.language());
        String foot = shown.unitName() + " · " + shown.roundTitle();
        return write(style, foot, new UnitDeck(shown, new SlideWords(style.language()))::addTo);
    }

    /// The slides for a committee: the organisation as a whole.
    public byte[] main(ReleasedTable table, Questionnaire questionnaire, Style style) {
        Overview overview = reports.overview(table, questionnaire, style.language());
        var statement = reports.safetyStatement(table, questionnaire, style.language());
        String foot =
                overview.organisationName() + " · " + table.release().title().in(style.language());
        Optional<TrendPart> trend = Optional.of(table.getRoot())
                .filter(ReleasedUnit::published)
                .flatMap(root -> reports.unitReport(table, questionnaire, root.id(), style.language())
                        .trend());
        return write(style, foot, new MainDeck(overview, trend, statement, new SlideWords(style.language()))::addTo);
    }

    private static byte[] write(Style style, String about, Consumer<Deck> content) {
        String foot = style.closed().map(closed -> closed + " · " + about).orElse(about);
        try (Deck deck = Deck.begin(style.template(), style.language(), foot)) {
            content.accept(deck);
            return deck.write();
        }
    }
}
