package dk.samspil.intake;

import dk.samspil.files.TextFile;
import dk.samspil.files.YamlNode;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.Problems;
import dk.samspil.survey.AnswerOptions;
import dk.samspil.survey.Composite;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import dk.samspil.survey.QuestionPage;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.ShareWord;
import dk.samspil.survey.Tag;
import dk.samspil.survey.Target;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads `questionnaire.yaml`. The answer scale stands at the top, for all dimensions, or under each dimension. Texts
/// are plain or given under `da` and `en`.
final class QuestionnaireFile {
    static final String NAME = "questionnaire.yaml";

    /// Ids name figures in files and columns: no blanks, no colons, no bars.
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]{0,63}");

    private final Problems problems;
    private final Map<String, Integer> lineOf = new HashMap<>();

    private QuestionnaireFile(Problems problems) {
        this.problems = problems;
    }

    /// @param tree the units, by which departments with questions of their own are known; empty where they are not
    ///     known
    static Optional<Questionnaire> read(Path folder, Optional<OrganisationTree> tree, Problems problems) {
        return TextFile.read(folder, NAME, problems)
                .flatMap(file -> YamlNode.parse(file, problems))
                .flatMap(root -> new QuestionnaireFile(problems).questionnaire(root, tree));
    }

    private Optional<Questionnaire> questionnaire(YamlNode root, Optional<OrganisationTree> tree) {
        int before = problems.list().size();
        Optional<String> id = root.require("id").flatMap(YamlNode::text);
        Optional<LocalText> title = root.find("title").flatMap(YamlNode::localText);
        Optional<AnswerOptions> shared = root.find("scale").flatMap(this::options);
        List<Dimension> dimensions = root.require("dimensions").map(YamlNode::list).orElse(List.of()).stream()
                .map(node -> dimension(node, shared))
                .flatMap(Optional::stream)
                .toList();
        List<Composite> composites = root.find("composites").map(YamlNode::list).orElse(List.of()).stream()
                .map(node -> composite(node, dimensions))
                .flatMap(Optional::stream)
                .toList();
        if (problems.list().size() > before || id.isEmpty()) {
            return Optional.empty();
        }
        List<QuestionPage> pages = DepartmentBlocks.read(root, dimensions, composites, tree);
        if (problems.list().size() > before) {
            return Optional.empty();
        }
        LocalText named = title.orElseGet(() -> titleOf(id.get(), root));
        try {
            return Optional.of(new Questionnaire(
                    id.get(), named, dimensions, composites, List.of(), Optional.empty(), List.of(), List.of(), pages));
        } catch (IllegalArgumentException unfit) {
            root.error("intake.does_not_fit", "why", String.valueOf(unfit.getMessage()));
            return Optional.empty();
        }
    }

    private static LocalText titleOf(String id, YamlNode root) {
        Optional<String> year = root.find("year").flatMap(YamlNode::text);
        return LocalText.of(year.map(text -> id + " " + text).orElse(id));
    }

    private Optional<AnswerOptions> options(YamlNode node) {
        Optional<Integer> min = node.require("min").flatMap(YamlNode::wholeNumber);
        Optional<Integer> max = node.require("max").flatMap(YamlNode::wholeNumber);
        List<LocalText> labels = node.find("labels").map(YamlNode::list).orElse(List.of()).stream()
                .map(YamlNode::localText)
                .flatMap(Optional::stream)
                .toList();
        if (min.isEmpty() || max.isEmpty()) {
            return Optional.empty();
        }
        int size = max.get() - min.get() + 1;
        if (size < 2 || size > 11) {
            node.error("intake.scale_invalid");
            return Optional.empty();
        }
        if (!labels.isEmpty() && labels.size() != size) {
            node.error(
                    "intake.labels_invalid",
                    "labels",
                    Integer.toString(labels.size()),
                    "answers",
                    Integer.toString(size));
            return Optional.empty();
        }
        return Optional.of(new AnswerOptions(min.get(), max.get(), labels));
    }

    private Optional<Dimension> dimension(YamlNode node, Optional<AnswerOptions> shared) {
        Optional<String> id = id(node);
        Optional<LocalText> label = node.require("label").flatMap(YamlNode::localText);
        Optional<Dimension.Role> role = role(node);
        Optional<YamlNode> own = node.find("scale");
        Optional<AnswerOptions> options = own.isPresent() ? own.flatMap(this::options) : shared;
        if (own.isEmpty() && shared.isEmpty()) {
            node.error("intake.scale_missing");
        }
        List<Item> items = node.require("items").map(YamlNode::list).orElse(List.of()).stream()
                .map(this::item)
                .flatMap(Optional::stream)
                .toList();
        Optional<String> effectOf = node.find("effect_of").flatMap(YamlNode::text);
        if (id.isEmpty() || label.isEmpty() || role.isEmpty() || options.isEmpty() || items.isEmpty()) {
            return Optional.empty();
        }
        if ((role.get() == Dimension.Role.EFFECT) != effectOf.isPresent()) {
            node.error("intake.effect_of");
            return Optional.empty();
        }
        return Optional.of(new Dimension(id.get(), label.get(), role.get(), options.get(), items, effectOf));
    }

    private Optional<Dimension.Role> role(YamlNode node) {
        Optional<YamlNode> given = node.find("role");
        if (given.isEmpty()) {
            return Optional.of(Dimension.Role.CORE);
        }
        return given.flatMap(YamlNode::text).flatMap(text -> switch (text) {
            case "dimension", "social_capital" -> Optional.of(Dimension.Role.CORE);
            case "driver" -> Optional.of(Dimension.Role.DRIVER);
            case "outcome" -> Optional.of(Dimension.Role.OUTCOME);
            case "effect" -> Optional.of(Dimension.Role.EFFECT);
            default -> {
                given.get().error("intake.role_unknown");
                yield Optional.empty();
            }
        });
    }

    private Optional<Item> item(YamlNode node) {
        Optional<String> id = id(node);
        Optional<LocalText> text = node.require("text").flatMap(YamlNode::localText);
        Optional<YamlNode> given = node.find("reversed");
        Optional<Boolean> reversed = given.isEmpty() ? Optional.of(false) : given.flatMap(YamlNode::trueOrFalse);
        if (id.isEmpty() || text.isEmpty() || reversed.isEmpty()) {
            return Optional.empty();
        }
        Optional<Target> target = node.find("target").flatMap(name -> constant(name, Target.class));
        Set<Tag> tags = EnumSet.noneOf(Tag.class);
        node.find("tags")
                .map(YamlNode::list)
                .orElse(List.of())
                .forEach(name -> constant(name, Tag.class).ifPresent(tags::add));
        Optional<ShareWord> share = node.find("share").flatMap(name -> constant(name, ShareWord.class));
        return Optional.of(
                new Item(id.get(), text.get(), reversed.get(), 1, Optional.empty(), false, target, tags, false, share));
    }

    /// A word of ours in small letters.
    private static <E extends Enum<E>> Optional<E> constant(YamlNode node, Class<E> words) {
        Optional<String> text = node.text();
        Optional<E> found = text.flatMap(name -> Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equalsIgnoreCase(name))
                .findFirst());
        if (text.isPresent() && found.isEmpty()) {
            node.error("intake.word_unknown");
        }
        return found;
    }

    private Optional<Composite> composite(YamlNode node, List<Dimension> dimensions) {
        Optional<String> id = id(node);
        Optional<LocalText> label = node.require("label").flatMap(YamlNode::localText);
        boolean ofItems = node.find("items").isPresent();
        List<String> known = ofItems
                ? dimensions.stream()
                        .flatMap(d -> d.items().stream())
                        .map(Item::id)
                        .toList()
                : dimensions.stream().map(Dimension::id).toList();
        List<String> members =
                node.require(ofItems ? "items" : "dimensions").map(YamlNode::list).orElse(List.of()).stream()
                        .map(member -> member(member, known))
                        .flatMap(Optional::stream)
                        .toList();
        if (id.isEmpty() || label.isEmpty() || members.isEmpty()) {
            return Optional.empty();
        }
        var kind = ofItems ? Composite.Kind.MEAN_OF_ITEMS : Composite.Kind.MEAN_OF_DIMENSIONS;
        return Optional.of(new Composite(id.get(), label.get(), kind, members));
    }

    private static Optional<String> member(YamlNode node, List<String> known) {
        Optional<String> name = node.text();
        if (name.isPresent() && !known.contains(name.get())) {
            node.error("intake.member_unknown");
        }
        return name;
    }

    /// The id under `id`, checked to be of the right shape and used once in the whole questionnaire.
    private Optional<String> id(YamlNode node) {
        Optional<YamlNode> given = node.require("id");
        Optional<String> id = given.flatMap(YamlNode::text);
        if (id.isEmpty()) {
            return id;
        }
        if (!ID.matcher(id.get()).matches()) {
            given.get().error("intake.question_id_invalid");
            return Optional.empty();
        }
        Integer first = lineOf.putIfAbsent(id.get(), given.get().line());
        if (first != null) {
            given.get().error("intake.id_twice", "first", first.toString());
        }
        return id;
    }
}
