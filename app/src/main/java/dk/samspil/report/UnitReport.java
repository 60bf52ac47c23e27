package dk.samspil.report;

import dk.samspil.report.UnitPlace.Crumb;
import dk.samspil.report.priority.EffectPart;
import dk.samspil.report.priority.PriorityPart;
import dk.samspil.report.quick.QuickPart;
import dk.samspil.report.trend.TrendPart;
import dk.samspil.shared.Language;
import dk.samspil.shared.UnitId;
import dk.samspil.ui.Messages;
import dk.samspil.ui.chart.Drawing;
import dk.samspil.ui.chart.Legend;
import dk.samspil.ui.chart.Sign;
import dk.samspil.ui.chart.Standing;
import java.util.List;
import java.util.Optional;

/// The report of one unit, worded and formatted: the same for the page, the PDF and every later form.
///
/// What is withheld is said in words; nothing is null.
///
/// @param kicker unit, answers and round in one line
/// @param heading the conclusion, in the words a leader would repeat
/// @param lead what the conclusion rests on
/// @param changes what is said about the time since the round before; empty where there are no figures of it
/// @param priorities the priority map; empty where importance is not released, or nothing is above the unit
/// @param effects what its people said it would mean if a theme became better; empty where they were not asked
/// @param targets what has been reached of what the unit was to reach; empty where it has no targets
/// @param themes the picture of every theme, where the first picture does not show them all
/// @param beside the unit beside figures from outside and beside units of its type; empty where there are none
/// @param quick the four quick questions in points; empty where they are not asked or not shown
/// @param trend the unit over time; empty where no earlier round is known and nothing has been noted
/// @param explanations what each theme is about, where its questions say so
/// @param breakdowns empty where none is shown
/// @param shares how many answered positively; empty where the questionnaire asks for no share or none is shown
/// @param items empty where questions are not shown
/// @param distributions empty where distributions are not shown
/// @param sentences every generated sentence with the figures and the rule that made it
/// @param words the fixed words of the page
public record UnitReport(
        UnitId unit,
        String unitName,
        String organisationName,
        String roundTitle,
        List<Crumb> path,
        String kicker,
        String heading,
        String lead,
        Picture picture,
        List<String> changes,
        List<String> targets,
        List<Card> cards,
        Optional<PriorityPart> priorities,
        Optional<EffectPart> effects,
        Optional<Picture> themes,
        List<BesidePart> beside,
        Optional<QuickPart> quick,
        Optional<TrendPart> trend,
        List<Explanation> explanations,
        Optional<Breakdowns> breakdowns,
        Optional<SharePart> shares,
        Optional<ItemPart> items,
        Optional<DistributionPart> distributions,
        List<String> reading,
        Protection protection,
        List<Sentence> sentences,
        Messages words) {
    public UnitReport {
        path = List.copyOf(path);
        changes = List.copyOf(changes);
        targets = List.copyOf(targets);
        sentences = List.copyOf(sentences);
        cards = List.copyOf(cards);
        beside = List.copyOf(beside);
        explanations = List.copyOf(explanations);
        reading = List.copyOf(reading);
    }

    public Language language() {
        return words.language();
    }

    /// Rows on a scale from 0 to 100.
    ///
    /// @param caption one or more sentences on how certain the numbers are; empty when said elsewhere
    public record Picture(
            String heading, List<LegendEntry> legend, List<Row> rows, String against, String caption, Table table) {
        public Picture {
            legend = List.copyOf(legend);
            rows = List.copyOf(rows);
        }
    }

    public record LegendEntry(Legend piece, String words) {}

    /// One value on the scale, with its words.
    ///
    /// @param note a few words under the label; may be empty
    /// @param value the number, the range or a dash
    /// @param apart whether a line separates it from the row above
    public record Row(String label, String note, String value, Drawing drawing, List<Saying> sayings, boolean apart) {
        public Row {
            sayings = List.copyOf(sayings);
        }
    }

    /// What may be said about a row.
    ///
    /// @param sign a triangle for a level, an arrow for a change
    /// @param strong the claim itself, such as "over"; empty when nothing is claimed
    public record Saying(Standing standing, boolean compared, Sign sign, String strong, String words) {
        /// Words about a level.
        public Saying(Standing standing, boolean compared, String strong, String words) {
            this(standing, compared, compared ? Sign.of(standing) : Sign.NONE, strong, words);
        }
    }

    /// One thing to take along.
    ///
    /// @param notice that it is not shown in the meeting, since it is about one person; else empty
    public record Card(
            Standing standing,
            boolean talk,
            String kicker,
            String title,
            Drawing drawing,
            String text,
            String note,
            Optional<String> notice) {
        /// A card that may be shown in the meeting.
        public Card(
                Standing standing,
                boolean talk,
                String kicker,
                String title,
                Drawing drawing,
                String text,
                String note) {
            this(standing, talk, kicker, title, drawing, text, note, Optional.empty());
        }

        /// Whether it may stand on the screen in the meeting.
        public boolean isForMeeting() {
            return notice.isEmpty();
        }

        Card notInMeeting(String words) {
            return new Card(standing, talk, kicker, title, drawing, text, note, Optional.of(words));
        }
    }

    /// The numbers of a picture.
    public record Table(String caption, List<String> columns, List<TableRow> rows) {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    public record TableRow(String head, List<String> cells) {
        public TableRow {
            cells = List.copyOf(cells);
        }
    }

    /// How many answered some questions positively.
    ///
    /// @param table the same for paper
    public record SharePart(String heading, String note, List<ShareLine> lines, Table table) {
        public SharePart {
            lines = List.copyOf(lines);
        }
    }

    /// One question.
    ///
    /// @param value the share, or a dash
    /// @param words what is said of those who answered so, or why nothing is
    public record ShareLine(String question, String value, String words) {
        static final String UNTOLD = "–";

        /// Whether there is a share.
        public boolean told() {
            return !value.equals(UNTOLD);
        }
    }

    public record ItemPart(String heading, String note, List<LegendEntry> legend, List<ItemGroup> groups) {
        public ItemPart {
            legend = List.copyOf(legend);
            groups = List.copyOf(groups);
        }
    }

    /// The questions of one theme.
    public record ItemGroup(String label, List<Row> rows, Table table) {
        public ItemGroup {
            rows = List.copyOf(rows);
        }
    }

    public record DistributionPart(String heading, String note, List<DistributionGroup> groups) {
        public DistributionPart {
            groups = List.copyOf(groups);
        }
    }

    /// The distributions of one theme, with the key to their colours.
    ///
    /// @param agreement whether the answers are alike or divided; empty where neither can be said
    public record DistributionGroup(
            String label, String agreement, List<LegendEntry> key, List<DistributionRow> rows, Table table) {
        public DistributionGroup {
            key = List.copyOf(key);
            rows = List.copyOf(rows);
        }
    }

    /// The answers to one question.
    ///
    /// @param note words beside the question, such as which answers are taken together; may be empty
    /// @param segments the classes in order; empty when the distribution is not shown
    public record DistributionRow(
            String question, String note, Optional<Drawing> bar, List<DistributionSegment> segments) {
        public DistributionRow {
            segments = List.copyOf(segments);
        }
    }

    public record DistributionSegment(String answers, int percent, Legend colour) {}

    /// How the answers are protected.
    ///
    /// @param promises the two sentences, the same everywhere
    /// @param sentences what else was done, and what is left out of this report
    /// @param rules which rules were in force, by the beginning of their fingerprint
    public record Protection(String promises, List<String> sentences, List<Rung> ladder, String rules) {
        public Protection {
            sentences = List.copyOf(sentences);
            ladder = List.copyOf(ladder);
        }
    }

    /// One step of detail.
    public record Rung(String answers, String shown, boolean own) {}
}
