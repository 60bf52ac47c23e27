package dk.samspil.intake;

import dk.samspil.collection.answer.Ballot;
import dk.samspil.files.CsvTable;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.shared.Problems;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.AnswerOptions;
import dk.samspil.survey.Item;
import dk.samspil.survey.Questionnaire;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads `responses.csv`: `response_id`, `unit_id`, a column for every item (empty where it was skipped), `is_leader`
/// (may be absent); every other column is an attribute. The response's id serves to find doubles and is not kept.
record ResponsesFile(List<String> attributeNames, boolean leadersKnown, List<Ballot> ballots) {
    static final String NAME = "responses.csv";
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,4}([.,]\\d{1,6})?");

    ResponsesFile {
        attributeNames = List.copyOf(attributeNames);
        ballots = List.copyOf(ballots);
    }

    static Optional<ResponsesFile> read(
            Path folder,
            Optional<Set<String>> units,
            Optional<OrganisationTree> tree,
            Optional<Questionnaire> questionnaire,
            Problems problems) {
        List<String> required = new ArrayList<>(List.of("response_id", "unit_id"));
        questionnaire.ifPresent(asked -> asked.listItems().forEach(item -> required.add(item.id())));
        Optional<CsvTable> table = CsvTable.read(folder, NAME, required, problems);
        if (table.isEmpty() || questionnaire.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Reader(table.get(), units, tree, questionnaire.get(), problems).read());
    }

    private static final class Reader {
        private final CsvTable table;
        private final Optional<Set<String>> units;
        private final List<Item> items;
        private final Optional<OrganisationTree> tree;
        private final Map<String, AnswerOptions> optionsOf = new HashMap<>();
        private final Map<String, UnitId> departmentOf = new HashMap<>();
        private final Map<String, Integer> lineOf = new HashMap<>();
        private final Problems problems;

        Reader(
                CsvTable table,
                Optional<Set<String>> units,
                Optional<OrganisationTree> tree,
                Questionnaire questionnaire,
                Problems problems) {
            this.table = table;
            this.units = units;
            this.tree = tree;
            this.items = questionnaire.listItems();
            this.problems = problems;
            items.forEach(item -> optionsOf.put(
                    item.id(), questionnaire.getDimensionOf(item.id()).options()));
            questionnaire
                    .dimensions()
                    .forEach(dimension -> questionnaire
                            .findDepartment(dimension)
                            .ifPresent(department ->
                                    dimension.items().forEach(item -> departmentOf.put(item.id(), department))));
        }

        ResponsesFile read() {
            List<String> attributes = table.columns().stream()
                    .filter(column ->
                            !List.of("response_id", "unit_id", "is_leader").contains(column))
                    .filter(column -> !optionsOf.containsKey(column))
                    .toList();
            List<Ballot> ballots = new ArrayList<>();
            table.rows().forEach(row -> ballot(row, attributes).ifPresent(ballots::add));
            return new ResponsesFile(attributes, table.has("is_leader"), ballots);
        }

        private Optional<Ballot> ballot(CsvTable.Row row, List<String> attributes) {
            int before = problems.list().size();
            checkId(row);
            UnitColumn.check(NAME, row, units, problems);
            Optional<Boolean> leader = FlagColumn.LEADER.read(NAME, row, problems);
            List<Optional<Integer>> answers =
                    items.stream().map(item -> answer(row, item)).toList();
            if (problems.list().size() > before) {
                return Optional.empty();
            }
            return Optional.of(new Ballot(
                    new UnitId(row.get("unit_id")),
                    leader,
                    attributes.stream().map(row::get).toList(),
                    answers));
        }

        private void checkId(CsvTable.Row row) {
            String id = row.get("response_id");
            Integer first = lineOf.putIfAbsent(id, row.line());
            if (id.isEmpty()) {
                problems.error(NAME, row.line(), "response_id", "", "intake.id_missing");
            } else if (first != null) {
                problems.error(NAME, row.line(), "response_id", id, "intake.id_twice", "first", first.toString());
            }
        }

        private Optional<Integer> answer(CsvTable.Row row, Item item) {
            String value = row.get(item.id());
            if (value.isEmpty()) {
                return Optional.empty();
            }
            if (!isAsked(row, item)) {
                problems.error(
                        NAME,
                        row.line(),
                        item.id(),
                        value,
                        "intake.answer_not_asked",
                        "department",
                        String.valueOf(departmentOf.get(item.id())));
                return Optional.empty();
            }
            AnswerOptions options = Objects.requireNonNull(optionsOf.get(item.id()));
            Optional<Integer> answer = wholeNumber(value).filter(options::contains);
            if (answer.isEmpty()) {
                problems.error(
                        NAME,
                        row.line(),
                        item.id(),
                        value,
                        "intake.answer_outside",
                        "min",
                        Integer.toString(options.min()),
                        "max",
                        Integer.toString(options.max()));
            }
            return answer;
        }

        /// A row whose unit is not known has a problem of its own already.
        private boolean isAsked(CsvTable.Row row, Item item) {
            UnitId department = departmentOf.get(item.id());
            String unit = row.get("unit_id");
            return department == null
                    || !UnitId.isValid(unit)
                    || tree.filter(known -> known.find(new UnitId(unit)).isPresent())
                            .map(known -> known.isWithin(new UnitId(unit), department))
                            .orElse(true);
        }

        private static Optional<Integer> wholeNumber(String value) {
            if (!NUMBER.matcher(value).matches()) {
                return Optional.empty();
            }
            var number = new BigDecimal(value.replace(',', '.'));
            return number.stripTrailingZeros().scale() > 0 ? Optional.empty() : Optional.of(number.intValue());
        }
    }
}
