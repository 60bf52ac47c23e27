package dk.samspil.report.priority;

import dk.samspil.report.priority.EffectPart.Line;
import dk.samspil.report.priority.PriorityPart.Letter;
import dk.samspil.shared.Language;
import dk.samspil.survey.Dimension;
import dk.samspil.ui.chart.Drawing;
import dk.samspil.ui.chart.EffectMap;
import dk.samspil.ui.chart.EffectMap.Field;
import dk.samspil.ui.chart.EffectMap.Lines;
import dk.samspil.ui.chart.EffectMap.Size;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Writes the map of what the employees themselves said it would mean if a theme became better. It is never mixed with
/// what was computed to go together.
public final class EffectWriter {
    private static final int MIDDLE = 50;

    private final List<RatedTheme> themes;
    private final Optional<Lines> ofOrganisation;
    private final String organisation;
    private final Optional<String> above;
    private final PriorityWords words;

    /// @param themes in the order of the questionnaire
    /// @param ofOrganisation where the organisation's numbers part the themes; empty where it has none
    /// @param above the unit above; empty for the organisation itself
    public EffectWriter(
            List<RatedTheme> themes,
            Optional<Lines> ofOrganisation,
            String organisation,
            Optional<String> above,
            Language language) {
        this.themes = List.copyOf(themes);
        this.ofOrganisation = ofOrganisation;
        this.organisation = organisation;
        this.above = above;
        this.words = PriorityWords.in(language);
    }

    /// Writes the map, its words and its table.
    public EffectPart write() {
        boolean placed = themes.stream().anyMatch(RatedTheme::isPlaced);
        return new EffectPart(
                heading(),
                words.text("effect.asked"),
                placed ? Optional.of(map()) : Optional.empty(),
                IntStream.range(0, themes.size())
                        .mapToObj(number -> new Letter(PriorityWriter.letter(number), name(number)))
                        .toList(),
                placed ? reading() : List.of(words.text("effect.hidden")),
                words.text("effect.caption"),
                themes.stream().map(this::line).toList(),
                words.messages());
    }

    /// The themes to give priority: rated low, a larger effect, and claimed to lie under the unit above. Where there is
    /// nothing above, those that stand in the field.
    private List<Dimension> topics() {
        return themes.stream()
                .filter(each -> field(each).equals(Optional.of(Field.PRIORITISE)))
                .filter(each -> above.isEmpty() || each.standing().isUnder())
                .map(RatedTheme::theme)
                .toList();
    }

    /// What the map says; a theme of a unit is named only where it is claimed to lie under the unit above.
    public String heading() {
        if (themes.stream().noneMatch(RatedTheme::isPlaced)) {
            return words.text("effect.heading.hidden");
        }
        List<Dimension> topics = topics();
        String key = "effect.heading" + (above.isEmpty() ? ".whole" : "") + (topics.isEmpty() ? ".none" : "");
        return words.text(
                key, "themes", words.quoted(topics), "count", topics.size(), "above", above.orElse(organisation));
    }

    private Lines lines() {
        return ofOrganisation.orElse(new Lines(MIDDLE, MIDDLE));
    }

    private Optional<Field> field(RatedTheme theme) {
        return theme.isPlaced()
                ? Optional.of(lines().fieldOf(
                                theme.effect().number().orElseThrow(),
                                theme.rating().number().orElseThrow()))
                : Optional.empty();
    }

    private EffectPart.Map map() {
        boolean lettered = !EffectMap.hasRoom(Size.WIDE, placed(this::name), lines(), fields());
        return new EffectPart.Map(
                words.text("effect.axis"),
                words.text("effect.foot"),
                draw(Size.WIDE, lettered ? PriorityWriter::letter : this::name),
                draw(Size.NARROW, PriorityWriter::letter),
                lettered);
    }

    private Drawing draw(Size size, IntFunction<String> label) {
        String alternative = words.text("effect.alternative", "themes", themes.size(), "heading", heading());
        return EffectMap.of(alternative, size, placed(label), lines(), fields());
    }

    private List<EffectMap.Theme> placed(IntFunction<String> label) {
        List<EffectMap.Theme> placed = new ArrayList<>();
        for (int number = 0; number < themes.size(); number++) {
            RatedTheme each = themes.get(number);
            if (each.isPlaced()) {
                placed.add(new EffectMap.Theme(
                        label.apply(number),
                        each.effect().number().orElseThrow(),
                        each.rating().number().orElseThrow(),
                        each.standing()));
            }
        }
        return placed;
    }

    private Map<Field, String> fields() {
        return Arrays.stream(Field.values()).collect(Collectors.toMap(field -> field, this::named));
    }

    private String named(Field field) {
        return words.text("effect.field." + field);
    }

    private String name(int number) {
        return words.name(themes.get(number).theme());
    }

    private List<String> reading() {
        List<String> reading = new ArrayList<>();
        reading.add(words.text("effect.reading.right"));
        reading.add(words.text("effect.reading.up"));
        String lines = ofOrganisation.isPresent() ? "effect.reading.lines" : "effect.reading.middle";
        reading.add(words.text(
                lines, "organisation", organisation, "effect", lines().effect(), "rating", lines().rating()));
        above.ifPresent(unit -> reading.add(words.text("effect.reading.black", "above", unit)));
        if (themes.stream().anyMatch(each -> !each.isPlaced())) {
            reading.add(words.text("effect.reading.missing"));
        }
        return reading;
    }

    private Line line(RatedTheme theme) {
        return new Line(
                words.name(theme.theme()),
                theme.effect().words(),
                theme.rating().words(),
                theme.effect().number(),
                theme.rating().number(),
                field(theme).map(this::named).orElse("–"),
                theme.standing(),
                theme.verdict());
    }
}
