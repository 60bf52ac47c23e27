package dk.samspil.report;

import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedTableBuilder;
import dk.samspil.shared.Language;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.AnswerOptions;
import dk.samspil.survey.Composite;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.Tag;
import dk.samspil.survey.Target;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// One row of `sentences/cases.csv`: what a team and the unit above it show.
///
/// @param answers as displayed
/// @param own the team's themes in the order trust, justice, within the team, between teams, nearest leader; `-` is
///     not shown
/// @param above the same of the unit above
/// @param before the same of the team in the round before; empty when it is not known
/// @param heap per cent at either end of the first question; 0 when distributions are even
record SentenceCase(String name, String answers, List<String> own, List<String> above, List<String> before, int heap) {
    private static final UnitId TEAM = new UnitId("team");
    private static final List<String> THEMES = List.of("trust", "justice", "within", "between", "leader");
    private static final List<LocalText> LABELS = List.of(
            LocalText.of("Tillid", "Trust"),
            LocalText.of("Retfærdighed", "Justice"),
            LocalText.of("Sammenhold", "Relations within the team"),
            LocalText.of("Samarbejde med andre", "Relations with other teams"),
            LocalText.of("Nærmeste leder", "The nearest leader"));
    private static final String ABOVE_ANSWERS = "120";

    SentenceCase {
        own = List.copyOf(own);
        above = List.copyOf(above);
        before = List.copyOf(before);
    }

    static List<SentenceCase> readAll() {
        var file = Objects.requireNonNull(SentenceCase.class.getResourceAsStream("/sentences/cases.csv"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(SentenceCase::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SentenceCase parse(String line) {
        String[] cells = line.split(";", -1);
        return new SentenceCase(
                cells[0],
                cells[1],
                List.of(cells[2].split(" ", -1)),
                List.of(cells[3].split(" ", -1)),
                cells[4].equals("-") ? List.of() : List.of(cells[4].split(" ", -1)),
                cells[5].equals("-") ? 0 : Integer.parseInt(cells[5]));
    }

    UnitReport report(Language language) {
        return new Reports().unitReport(table(), questionnaire(), TEAM, language);
    }

    ReleasedTable table() {
        var builder = ReleasedTableBuilder.aRelease()
                .published("top", null, "Vidby Kommune", "900")
                .published("area", "top", "Hjemmeplejen Nord", ABOVE_ANSWERS)
                .published("team", "area", "Team Åen", answers);
        List<String> scores = new ArrayList<>(THEMES);
        scores.add("capital");
        Neighbours.addTo(builder, "top", scores, 60, true);
        figures(builder, "area", "mean:", ABOVE_ANSWERS, above);
        figures(builder, "team", "mean:", answers, own);
        figures(builder, "team", "previous:", answers, before);
        if (!answers.equals("5-9")) {
            items(builder);
        }
        scores.forEach(score -> builder.quality(score, Map.of("pooled_sd", 20.0)));
        return builder.build();
    }

    private static void figures(
            ReleasedTableBuilder builder, String unit, String measure, String count, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).equals("-")) {
                builder.figure(unit, measure + THEMES.get(i), count, values.get(i));
            }
        }
        List<String> numbers =
                values.stream().filter(value -> value.matches("\\d+")).toList();
        if (!numbers.isEmpty() && numbers.size() == values.size()) {
            double mean = numbers.stream().mapToInt(Integer::parseInt).average().orElseThrow();
            builder.figure(unit, measure + "capital", count, Long.toString(Math.round(mean)));
        }
    }

    private void items(ReleasedTableBuilder builder) {
        for (int theme = 0; theme < THEMES.size(); theme++) {
            if (own.get(theme).matches("\\d+")) {
                int mean = Integer.parseInt(own.get(theme));
                builder.figure("team", "mean:" + THEMES.get(theme) + "_1", answers, Integer.toString(mean + 4));
                builder.figure("team", "mean:" + THEMES.get(theme) + "_2", answers, Integer.toString(mean - 4));
            }
        }
        if (heap > 0) {
            builder.figure("team", "share:trust_1:1|2", answers, Integer.toString(heap))
                    .figure("team", "share:trust_1:3", answers, Integer.toString(100 - 2 * heap))
                    .figure("team", "share:trust_1:4|5", answers, Integer.toString(heap));
        }
    }

    static Questionnaire questionnaire() {
        List<Dimension> dimensions = IntStream.range(0, THEMES.size())
                .mapToObj(SentenceCase::dimension)
                .toList();
        return new Questionnaire(
                "q",
                LocalText.of("Eksempel", "Example"),
                dimensions,
                List.of(new Composite(
                        "capital",
                        LocalText.of("Social kapital", "Social capital"),
                        Composite.Kind.MEAN_OF_DIMENSIONS,
                        THEMES)));
    }

    private static Dimension dimension(int theme) {
        String id = THEMES.get(theme);
        return new Dimension(
                id,
                LABELS.get(theme),
                Dimension.Role.CORE,
                new AnswerOptions(1, 5, List.of()),
                List.of(item(id, 1), item(id, 2)));
    }

    private static Item item(String theme, int number) {
        Set<Tag> tags = switch (theme) {
            case "within" -> Set.of(Tag.BONDING);
            case "between" -> Set.of(Tag.BRIDGING);
            default -> Set.of();
        };
        Optional<Target> target = theme.equals("leader") ? Optional.of(Target.IMMEDIATE_LEADER) : Optional.empty();
        return new Item(
                theme + "_" + number,
                LocalText.of("Spørgsmål " + number + " om " + theme, "Question " + number + " about " + theme),
                false,
                1,
                Optional.empty(),
                false,
                target,
                tags,
                false);
    }
}
