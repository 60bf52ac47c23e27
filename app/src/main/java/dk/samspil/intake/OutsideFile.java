package dk.samspil.intake;

import dk.samspil.files.CsvTable;
import dk.samspil.shared.Problems;
import dk.samspil.survey.Composite;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.goal.OutsideSet;
import dk.samspil.survey.goal.OutsideSource;
import dk.samspil.survey.goal.OutsideValue;
import dk.samspil.survey.goal.SourceDay;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads `references.csv`, which may be absent: figures from outside, one line for each theme with `score`, `points`,
/// `source`, `date` and `population`, and `answers` and `standard_error` where the source gives them.
final class OutsideFile {
    static final String NAME = "references.csv";
    private static final int DIGITS_OF_ANSWERS = 8;

    private final Optional<Set<String>> known;
    private final Problems problems;
    private final Map<OutsideSource, List<OutsideValue>> sets = new LinkedHashMap<>();
    private final Map<String, Integer> lineOf = new HashMap<>();

    private OutsideFile(Optional<Questionnaire> questionnaire, Problems problems) {
        this.known = questionnaire.map(OutsideFile::scores);
        this.problems = problems;
    }

    private static Set<String> scores(Questionnaire questionnaire) {
        return Stream.concat(
                        questionnaire.listThemes().stream().map(Dimension::id),
                        questionnaire.composites().stream().map(Composite::id))
                .collect(Collectors.toSet());
    }

    /// The sets, source by source; none where there is no such file or where, with the problems said, it is wrong.
    ///
    /// @param questionnaire empty where it could not be read, and themes go unchecked
    static List<OutsideSet> read(Path folder, Optional<Questionnaire> questionnaire, Problems problems) {
        if (!Files.exists(folder.resolve(NAME))) {
            return List.of();
        }
        var file = new OutsideFile(questionnaire, problems);
        CsvTable.read(folder, NAME, List.of("score", "points", "source", "date", "population"), problems)
                .ifPresent(table -> table.rows().forEach(file::readRow));
        return file.sets.entrySet().stream()
                .map(set -> new OutsideSet(set.getKey(), set.getValue()))
                .toList();
    }

    private void readRow(CsvTable.Row row) {
        boolean good = checkScore(row);
        good = checkText(row, "source") && good;
        good = checkText(row, "population") && good;
        Optional<SourceDay> day = read(row, "date", SourceDay.parse(row.get("date")));
        Optional<BigDecimal> points = read(row, "points", OutsideValue.parsePoints(row.get("points")));
        Optional<BigDecimal> error =
                readOptional(row, "standard_error", OutsideValue.parseError(row.get("standard_error")));
        Optional<Integer> answers = readOptional(row, "answers", parseAnswers(row.get("answers")));
        boolean whole = isWhole(row, "standard_error", error) && isWhole(row, "answers", answers);
        if (good && whole && day.isPresent() && points.isPresent()) {
            var source = new OutsideSource(row.get("source"), day.get(), row.get("population"), answers.orElse(null));
            sets.computeIfAbsent(source, any -> new ArrayList<>())
                    .add(new OutsideValue(row.get("score"), points.get(), error.orElse(null)));
        }
    }

    private static <T> boolean isWhole(CsvTable.Row row, String column, Optional<T> read) {
        return row.get(column).isEmpty() || read.isPresent();
    }

    private boolean checkScore(CsvTable.Row row) {
        String score = row.get("score");
        if (score.isEmpty() || known.filter(scores -> !scores.contains(score)).isPresent()) {
            problems.error(NAME, row.line(), "score", score, "intake.reference_score_unknown");
            return false;
        }
        Integer first = lineOf.putIfAbsent(score, row.line());
        if (first != null) {
            problems.error(NAME, row.line(), "score", score, "intake.reference_twice", "first", first.toString());
        }
        return first == null;
    }

    private boolean checkText(CsvTable.Row row, String column) {
        String text = row.get(column);
        boolean good = !text.isEmpty() && text.length() <= OutsideSource.LONGEST;
        if (!good) {
            String most = Integer.toString(OutsideSource.LONGEST);
            problems.error(NAME, row.line(), column, text, "intake.reference_" + column, "most", most);
        }
        return good;
    }

    private <T> Optional<T> readOptional(CsvTable.Row row, String column, Optional<T> value) {
        return row.get(column).isEmpty() ? Optional.empty() : read(row, column, value);
    }

    private <T> Optional<T> read(CsvTable.Row row, String column, Optional<T> value) {
        if (value.isEmpty()) {
            problems.error(NAME, row.line(), column, row.get(column), "intake.reference_" + column);
        }
        return value;
    }

    private static Optional<Integer> parseAnswers(String text) {
        return text.matches("[1-9]\\d*") && text.length() <= DIGITS_OF_ANSWERS
                ? Optional.of(Integer.valueOf(text)).filter(count -> count <= OutsideSource.MOST_ANSWERS)
                : Optional.empty();
    }
}
