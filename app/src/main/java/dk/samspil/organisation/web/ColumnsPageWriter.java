package dk.samspil.organisation.web;

import dk.samspil.files.CsvTable;
import dk.samspil.organisation.staffimport.Field;
import dk.samspil.organisation.web.ColumnsPage.Choice;
import dk.samspil.organisation.web.ColumnsPage.Column;
import dk.samspil.shared.Problem;
import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Numbers;
import dk.samspil.ui.PageFrame;
import dk.samspil.ui.ProblemText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts the columns of a list and what they may hold into words.
final class ColumnsPageWriter {
    /// What the form's name for the choice of a column begins with; its number follows.
    static final String PARAMETER = "kolonne-";

    private static final int LONGEST_EXAMPLE = 40;

    private final CsvTable table;
    private final Map<String, Optional<Field>> chosen;
    private final Messages words;

    /// @param chosen what each column holds as far as is known; columns of CPR numbers are not among them
    ColumnsPageWriter(CsvTable table, Map<String, Optional<Field>> chosen, Messages words) {
        this.table = table;
        this.chosen = Map.copyOf(chosen);
        this.words = words;
    }

    ColumnsPage write(PageFrame frame, FormToken token, StaffSteps steps, List<Problem> problems) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            if (chosen.containsKey(table.columns().get(i))) {
                columns.add(column(i));
            }
        }
        int fits = (int) columns.stream().filter(Column::fits).count();
        columns.sort(Comparator.comparingInt(column -> column.fits() ? 1 : 0));
        return new ColumnsPage(
                frame,
                token,
                steps,
                words.text(
                        "columns.lead",
                        "file",
                        table.file(),
                        "rows",
                        Numbers.whole(table.rows().size(), words.language())),
                words.text(
                        "columns.summary",
                        "fits",
                        fits,
                        "dropped",
                        table.columns().size() - columns.size(),
                        "look",
                        columns.size() - fits),
                columns,
                table.columns().stream()
                        .filter(name -> !chosen.containsKey(name))
                        .toList(),
                problems.stream()
                        .map(problem -> ProblemText.of(problem, words.language()))
                        .toList(),
                words);
    }

    private Column column(int place) {
        String name = table.columns().get(place);
        Optional<Field> field = chosen.getOrDefault(name, Optional.empty());
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", words.text("columns.none"), field.isEmpty()));
        for (Field each : Field.listForFlatLists()) {
            choices.add(new Choice(each.name(), words.text("field." + each), field.equals(Optional.of(each))));
        }
        boolean title =
                field.isEmpty() && name.toLowerCase(words.language().locale()).matches(".*(tit|still).*");
        return new Column(
                PARAMETER + place,
                name,
                words.text("columns.label", "column", name),
                example(name),
                choices,
                field.isPresent(),
                title ? words.text("columns.title-hint") : "");
    }

    private String example(String column) {
        return table.rows().stream()
                .map(row -> row.get(column))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .map(value -> words.text("columns.example", "value", shortened(value)))
                .orElse(words.text("columns.empty"));
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST_EXAMPLE ? value : value.substring(0, LONGEST_EXAMPLE) + " …";
    }
}
