package dk.samspil.report.priority;

import dk.samspil.report.priority.PriorityPart.Letter;
import dk.samspil.report.priority.PriorityPart.Line;
import dk.samspil.shared.Language;
import dk.samspil.survey.Dimension;
import dk.samspil.ui.chart.Drawing;
import dk.samspil.ui.chart.PriorityMap;
import dk.samspil.ui.chart.PriorityMap.Position;
import dk.samspil.ui.chart.PriorityMap.Size;
import dk.samspil.ui.chart.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Writes the priority map of one unit.
public final class PriorityWriter {
    /// How many pixels the wide map is long, and a letter of a name: a name has the room of its own place.
    private static final double WIDE_PIXELS = 640;

    private static final double LETTER_PIXELS = 8;
    private static final int ALPHABET = 26;

    private final ReleasedImportance importance;
    private final List<PlacedTheme> themes;
    private final String organisation;
    private final String above;
    private final PriorityWords words;

    /// @param themes in the order of the questionnaire
    /// @param above the unit above
    public PriorityWriter(
            ReleasedImportance importance,
            List<PlacedTheme> themes,
            String organisation,
            String above,
            Language language) {
        this.importance = importance;
        this.themes = List.copyOf(themes);
        this.organisation = organisation;
        this.above = above;
        this.words = PriorityWords.in(language);
    }

    /// The themes to talk about first: those that go together most and are claimed to lie under.
    public List<PlacedTheme> topics() {
        return strongest(Standing::isUnder);
    }

    /// The themes to take care of: those that go together most and are claimed to lie over.
    public List<PlacedTheme> strengths() {
        return strongest(Standing::isOver);
    }

    private List<PlacedTheme> strongest(Predicate<Standing> standing) {
        return themes.stream()
                .filter(each -> importance.isStrongest(each.theme()))
                .filter(each -> standing.test(each.standing()))
                .toList();
    }

    /// Writes the map, its words and its table.
    public PriorityPart write() {
        List<String> names = themes.stream().map(each -> name(each.theme())).toList();
        boolean lettered = !haveRoom();
        return new PriorityPart(
                heading(),
                words.text("axis", "above", above),
                words.text("foot", "outcome", outcome(), "organisation", organisation),
                map(Size.WIDE, lettered ? PriorityWriter::letter : names::get),
                map(Size.NARROW, PriorityWriter::letter),
                lettered,
                IntStream.range(0, names.size())
                        .mapToObj(number -> new Letter(letter(number), names.get(number)))
                        .toList(),
                reading(),
                words.text("note"),
                words.text("table.caption", "above", above, "outcome", outcome()),
                themes.stream().map(this::line).toList(),
                words.messages());
    }

    private String name(ReleasedImportance.Theme theme) {
        return words.name(theme.dimension());
    }

    private String outcome() {
        return words.quoted(importance.outcome());
    }

    private boolean haveRoom() {
        return themes.stream().allMatch(each -> {
            long beside = themes.stream()
                    .filter(other -> other.theme().column() == each.theme().column())
                    .count();
            return name(each.theme()).length() * LETTER_PIXELS <= WIDE_PIXELS / importance.classes() / beside;
        });
    }

    static String letter(int number) {
        String letter = String.valueOf((char) ('A' + number % ALPHABET));
        return number < ALPHABET ? letter : letter + number / ALPHABET;
    }

    private Drawing map(Size size, IntFunction<String> label) {
        List<PriorityMap.Theme> placed = new ArrayList<>();
        for (int number = 0; number < themes.size(); number++) {
            String labelled = label.apply(number);
            PlacedTheme each = themes.get(number);
            each.position()
                    .ifPresent(position -> placed.add(
                            new PriorityMap.Theme(labelled, each.theme().column(), position)));
        }
        return PriorityMap.of(
                alternative(),
                size,
                placed,
                new PriorityMap.Words(
                        words.columns(importance.classes()), words.text("field.over"), words.text("field.under")));
    }

    private String alternative() {
        return words.text("alternative", "themes", themes.size(), "heading", heading());
    }

    /// What the map says, by the five words alone.
    public String heading() {
        if (!importance.tellsApart()) {
            return words.text("heading.equal", "outcome", outcome());
        }
        List<PlacedTheme> said = topics().isEmpty() ? strengths() : topics();
        String key = !topics().isEmpty() ? "heading.topic" : said.isEmpty() ? "heading.none" : "heading.keep";
        return words.text(key, "themes", words.quoted(dimensions(said)), "above", above, "outcome", outcome());
    }

    private static List<Dimension> dimensions(List<PlacedTheme> themes) {
        return themes.stream().map(each -> each.theme().dimension()).toList();
    }

    private List<String> reading() {
        List<String> reading = new ArrayList<>();
        reading.add(words.text(
                importance.tellsApart() ? "reading.right" : "reading.equal",
                "outcome",
                outcome(),
                "organisation",
                organisation,
                "people",
                importance.people()));
        reading.add(words.text("reading.up", "above", above));
        long grey = themes.stream()
                .filter(each -> each.standing() == Standing.NO_CLAIM)
                .count();
        reading.add(words.text("reading.black", "above", above, "grey", grey, "themes", themes.size()));
        if (themes.stream().anyMatch(PriorityWriter::isOpen)) {
            reading.add(words.text("reading.open"));
        }
        if (themes.stream().anyMatch(each -> each.position().isEmpty())) {
            reading.add(words.text("reading.missing"));
        }
        return reading;
    }

    private static boolean isOpen(PlacedTheme theme) {
        return theme.position()
                .filter(position -> !(position instanceof Position.At))
                .isPresent();
    }

    private Line line(PlacedTheme placed) {
        String importanceOf =
                words.columns(importance.classes()).get(placed.theme().column());
        return new Line(
                name(placed.theme()),
                importanceOf,
                placed.position().map(this::points).orElse("–"),
                placed.position().map(this::interval).orElse("–"),
                placed.standing(),
                placed.verdict());
    }

    private String points(Position position) {
        return switch (position) {
            case Position.At at -> words.points(at.difference());
            case Position.From from -> words.text("points.from", "points", words.points(from.difference()));
            case Position.Until until -> words.text("points.until", "points", words.points(until.difference()));
        };
    }

    private String interval(Position position) {
        return position instanceof Position.At at
                ? words.text("interval", "low", words.points(at.low()), "high", words.points(at.high()))
                : words.text("interval.open");
    }
}
