package dk.samspil.numerics;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.samspil.numerics.scale.AnswerScale;
import dk.samspil.numerics.scale.ScaleScore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A survey in our four input files among the test resources, read just well enough for tests: every questionnaire
/// there has answers 1 to 5 and one item a line.
final class SurveyFolder {

    static final AnswerScale SCALE = new AnswerScale(1, 5);

    private static final Pattern SCALE_LINE = Pattern.compile("  - \\{?id: (\\w+).*");
    private static final Pattern ITEM_LINE = Pattern.compile("      - \\{id: (\\w+),.*reversed: (true|false)}");
    private static final Pattern COMPOSITE_LINE = Pattern.compile("  - \\{id: (\\w+),.*items: \\[(.*)]}");

    private final Map<String, Integer> employed = new LinkedHashMap<>();
    private final Map<String, String> parents = new LinkedHashMap<>();
    private final Map<String, Boolean> reversedItems = new LinkedHashMap<>();
    private final Map<String, List<String>> itemsOfScales = new LinkedHashMap<>();
    private final List<NamedCsvRecord> responses;

    private SurveyFolder(String folder, String responsesFile) {
        for (var unit : csv(folder + "/organisation.csv")) {
            parents.put(unit.getField("unit_id"), unit.getField("parent_id"));
        }
        for (var person : csv(folder + "/employees.csv")) {
            employed.merge(person.getField("unit_id"), 1, Integer::sum);
        }
        responses = csv(folder + "/" + responsesFile);
        readQuestionnaire(text(folder + "/questionnaire.yaml"));
    }

    static SurveyFolder read(String folder) {
        return new SurveyFolder(folder, "responses.csv");
    }

    static SurveyFolder read(String folder, String responsesFile) {
        return new SurveyFolder(folder, responsesFile);
    }

    static List<NamedCsvRecord> csv(String resource) {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(text(resource))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String resource) {
        try (InputStream stream = SurveyFolder.class.getResourceAsStream("/" + resource)) {
            assertThat(stream).as(resource).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Ids of all scales: dimensions and composites of items.
    List<String> scales() {
        return List.copyOf(itemsOfScales.keySet());
    }

    List<String> items(String scale) {
        return itemsOfScales.get(scale);
    }

    List<String> units() {
        return List.copyOf(parents.keySet());
    }

    /// The unit itself and every unit below it.
    List<String> unitsWithin(String unit) {
        return units().stream().filter(below -> isWithin(below, unit)).toList();
    }

    /// People employed directly in this unit.
    int employed(String unit) {
        return employed.getOrDefault(unit, 0);
    }

    /// The unit of every response, in the order of the file.
    List<String> unitsOfResponses() {
        return responses.stream().map(response -> response.getField("unit_id")).toList();
    }

    /// Every response's unit as a number, in the order of the file.
    int[] groups() {
        var units = units();
        return unitsOfResponses().stream().mapToInt(units::indexOf).toArray();
    }

    /// Raw answers, one row for each response, `NaN` where missing.
    double[][] answers(String scale) {
        return responses.stream()
                .map(response -> items(scale).stream()
                        .mapToDouble(item -> answer(response, item))
                        .toArray())
                .toArray(double[][]::new);
    }

    /// Item scores 0-100, reversed items turned, `NaN` where missing.
    double[][] itemScores(String scale) {
        double[][] scores = answers(scale);
        for (double[] row : scores) {
            for (int i = 0; i < row.length; i++) {
                boolean reversed = reversedItems.get(items(scale).get(i));
                row[i] = Double.isNaN(row[i]) ? Double.NaN : SCALE.scoreOf100((int) row[i], reversed);
            }
        }
        return scores;
    }

    /// Every response's score on a scale.
    double[] scores(String scale) {
        double[][] itemScores = itemScores(scale);
        double[] scores = new double[itemScores.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = ScaleScore.ofItems(itemScores[i]);
        }
        return scores;
    }

    private boolean isWithin(String below, String unit) {
        for (String at = below; !at.isEmpty(); at = parents.get(at)) {
            if (at.equals(unit)) {
                return true;
            }
        }
        return false;
    }

    private static double answer(NamedCsvRecord response, String item) {
        String answer = response.getField(item);
        return answer.isEmpty() ? Double.NaN : Integer.parseInt(answer);
    }

    private void readQuestionnaire(String yaml) {
        List<String> items = new ArrayList<>();
        for (String line : yaml.lines().toList()) {
            var composite = COMPOSITE_LINE.matcher(line);
            var scale = SCALE_LINE.matcher(line);
            var item = ITEM_LINE.matcher(line);
            if (composite.matches()) {
                itemsOfScales.put(composite.group(1), List.of(composite.group(2).split(", ")));
            } else if (scale.matches()) {
                items = new ArrayList<>();
                itemsOfScales.put(scale.group(1), items);
            } else if (item.matches()) {
                items.add(item.group(1));
                reversedItems.put(item.group(1), Boolean.valueOf(item.group(2)));
            }
        }
    }
}
