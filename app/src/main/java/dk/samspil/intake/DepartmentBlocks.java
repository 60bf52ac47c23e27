package dk.samspil.intake;

import dk.samspil.files.YamlNode;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Composite;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import dk.samspil.survey.QuestionPage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads from the `blocks` of `questionnaire.yaml` which questions were asked of one department only. Blocks without a
/// department, and what else blocks say, concern only those who write questionnaires.
final class DepartmentBlocks {
    private final YamlNode root;
    private final List<Dimension> dimensions;
    private final Optional<OrganisationTree> tree;
    private final Map<String, UnitId> departmentOf = new HashMap<>();
    private final Map<UnitId, YamlNode> firstNodes = new LinkedHashMap<>();

    private DepartmentBlocks(YamlNode root, List<Dimension> dimensions, Optional<OrganisationTree> tree) {
        this.root = root;
        this.dimensions = List.copyOf(dimensions);
        this.tree = tree;
    }

    /// A page for each dimension, with whom it was asked of; none where everybody was asked everything. What is wrong
    /// is said where it stands.
    ///
    /// @param tree the units; empty where they are not known, and only the shape of ids is checked
    static List<QuestionPage> read(
            YamlNode root, List<Dimension> dimensions, List<Composite> composites, Optional<OrganisationTree> tree) {
        var blocks = new DepartmentBlocks(root, dimensions, tree);
        root.find("blocks").map(YamlNode::list).orElse(List.of()).forEach(blocks::read);
        return blocks.firstNodes.isEmpty() ? List.of() : blocks.pages(composites);
    }

    private void read(YamlNode block) {
        Optional<YamlNode> given = block.find("department");
        Optional<UnitId> department = given.flatMap(this::department);
        List<YamlNode> questions = given.isEmpty()
                ? List.of()
                : block.require("questions").map(YamlNode::list).orElse(List.of());
        if (department.isEmpty()) {
            return;
        }
        firstNodes.putIfAbsent(department.get(), given.get());
        questions.forEach(question -> question.text()
                .ifPresent(name -> items(name, question).forEach(item -> departmentOf.put(item, department.get()))));
    }

    private Optional<UnitId> department(YamlNode node) {
        Optional<UnitId> unit = node.text().filter(UnitId::isValid).map(UnitId::new);
        boolean known = tree.isEmpty()
                || unit.filter(each -> tree.get().find(each).isPresent()).isPresent();
        if (unit.isEmpty() || !known) {
            node.error("intake.department_unknown");
            return Optional.empty();
        }
        if (tree.isPresent() && tree.get().getLevel(unit.get()) == 1) {
            node.error("intake.department_is_everybody");
            return Optional.empty();
        }
        return unit;
    }

    /// The items that a question of a block stands for: itself, those of a table about groups, none of a comment.
    private List<String> items(String name, YamlNode node) {
        if (itemIds(dimensions.stream()).anyMatch(name::equals)) {
            return List.of(name);
        }
        Optional<Set<String>> groups = nodes("matrices")
                .filter(matrix -> isNamed(matrix, name))
                .findFirst()
                .map(matrix -> matrix.find("groups").map(YamlNode::list).orElse(List.of()).stream()
                        .flatMap(group -> group.text().stream())
                        .collect(Collectors.toSet()));
        if (groups.isEmpty() && nodes("comments").noneMatch(comment -> isNamed(comment, name))) {
            node.error("intake.block_question_unknown");
        }
        return itemIds(dimensions.stream()
                        .filter(dimension -> groups.filter(each -> each.contains(dimension.id()))
                                .isPresent()))
                .toList();
    }

    private Stream<YamlNode> nodes(String key) {
        return root.find(key).map(YamlNode::list).orElse(List.of()).stream();
    }

    private static boolean isNamed(YamlNode node, String name) {
        return node.find("id").flatMap(YamlNode::text).filter(name::equals).isPresent();
    }

    private static Stream<String> itemIds(Stream<Dimension> dimensions) {
        return dimensions.flatMap(dimension -> dimension.items().stream()).map(Item::id);
    }

    private List<QuestionPage> pages(List<Composite> composites) {
        boolean together = true;
        for (Dimension dimension : dimensions) {
            together &= isTogether(dimension.id(), itemIds(Stream.of(dimension)).toList());
        }
        for (Composite composite : composites) {
            together &= isTogether(composite.id(), itemsOf(composite));
        }
        boolean something =
                dimensions.stream().anyMatch(dimension -> askedOf(dimension).isEmpty());
        if (!something) {
            firstNodes.values().iterator().next().error("intake.department_of_everything");
        }
        return together && something
                ? dimensions.stream()
                        .map(dimension -> new QuestionPage(
                                dimension.id(),
                                dimension.label(),
                                Optional.empty(),
                                itemIds(Stream.of(dimension)).toList(),
                                askedOf(dimension)))
                        .toList()
                : List.of();
    }

    private List<String> itemsOf(Composite composite) {
        return dimensions.stream()
                .flatMap(dimension -> composite.members().contains(dimension.id())
                        ? itemIds(Stream.of(dimension))
                        : itemIds(Stream.of(dimension)).filter(composite.members()::contains))
                .toList();
    }

    /// Whether all of these are asked of the same people.
    private boolean isTogether(String id, List<String> items) {
        Set<Optional<UnitId>> askedOf = new HashSet<>();
        items.forEach(item -> askedOf.add(Optional.ofNullable(departmentOf.get(item))));
        if (askedOf.size() > 1) {
            askedOf.stream()
                    .flatMap(Optional::stream)
                    .sorted()
                    .findFirst()
                    .map(firstNodes::get)
                    .ifPresent(node -> node.error("intake.department_in_part", "theme", id));
        }
        return askedOf.size() <= 1;
    }

    private Optional<UnitId> askedOf(Dimension dimension) {
        return Optional.ofNullable(departmentOf.get(dimension.items().getFirst().id()));
    }
}
