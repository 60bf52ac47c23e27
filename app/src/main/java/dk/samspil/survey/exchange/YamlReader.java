package dk.samspil.survey.exchange;

import dk.samspil.files.YamlNode;
import dk.samspil.shared.LanguageTag;
import dk.samspil.shared.LocalText;
import dk.samspil.survey.AnswerOptions;
import dk.samspil.survey.Composite;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.FreeTextQuestion;
import dk.samspil.survey.GroupMatrix;
import dk.samspil.survey.Item;
import dk.samspil.survey.QuestionPage;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.ShareWord;
import dk.samspil.survey.Tag;
import dk.samspil.survey.Target;
import dk.samspil.survey.library.QuestionnaireDraft;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Reads our own YAML. What `docs/formats.md` says of `questionnaire.yaml` holds here too; this is the
/// same file with more in it.
final class YamlReader {
    private final YamlNode root;
    private final YamlFields fields = new YamlFields();

    YamlReader(YamlNode root) {
        this.root = root;
    }

    /// The questionnaire; empty, with the problems said, where something is wrong.
    Optional<QuestionnaireDraft> read() {
        Optional<String> id = fields.id(root);
        Optional<LocalText> title = root.require("title").flatMap(YamlNode::localText);
        Optional<AnswerOptions> shared = root.find("scale").flatMap(fields::options);
        List<Dimension> dimensions = fields.all(root.require("dimensions"), node -> dimension(node, shared));
        List<Composite> composites = fields.all(root.find("composites"), this::composite);
        List<LanguageTag> languages = fields.all(root.find("languages"), fields::language);
        Optional<LocalText> dontKnow = root.find("dont_know").flatMap(YamlNode::localText);
        List<FreeTextQuestion> comments = fields.all(root.find("comments"), this::comment);
        List<GroupMatrix> matrices = fields.all(root.find("matrices"), this::matrix);
        List<YamlBlock> blocks = fields.all(root.find("blocks"), node -> YamlBlock.read(node, fields));
        if (root.problems().hasErrors() || id.isEmpty() || title.isEmpty()) {
            return Optional.empty();
        }
        List<QuestionPage> pages = blocks.stream().map(YamlBlock::page).toList();
        return whole(() -> {
            var questionnaire = new Questionnaire(
                    id.get(), title.get(), dimensions, composites, languages, dontKnow, comments, matrices, pages);
            return blocks.isEmpty()
                    ? QuestionnaireDraft.of(questionnaire)
                    : new QuestionnaireDraft(
                            questionnaire, blocks.stream().map(YamlBlock::block).toList());
        });
    }

    private Optional<QuestionnaireDraft> whole(Supplier<QuestionnaireDraft> draft) {
        try {
            return Optional.of(draft.get());
        } catch (IllegalArgumentException e) {
            root.error("exchange.does_not_fit", "why", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<Dimension> dimension(YamlNode node, Optional<AnswerOptions> shared) {
        Optional<String> id = fields.id(node);
        Optional<LocalText> label = node.require("label").flatMap(YamlNode::localText);
        Dimension.Role role = fields.role(node);
        Optional<YamlNode> own = node.find("scale");
        Optional<AnswerOptions> options = own.isPresent() ? own.flatMap(fields::options) : shared;
        if (own.isEmpty() && shared.isEmpty()) {
            node.error("exchange.scale_missing");
        }
        List<Item> items = fields.all(node.require("items"), this::item);
        Optional<String> effectOf = node.find("effect_of").flatMap(YamlNode::text);
        if ((role == Dimension.Role.EFFECT) != effectOf.isPresent()) {
            node.error("exchange.effect_of");
            return Optional.empty();
        }
        if (id.isEmpty() || label.isEmpty() || options.isEmpty() || items.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Dimension(id.get(), label.get(), role, options.get(), items, effectOf));
    }

    private Optional<Item> item(YamlNode node) {
        Optional<String> id = fields.id(node);
        Optional<LocalText> text = node.require("text").flatMap(YamlNode::localText);
        Optional<LocalText> help = node.find("help").flatMap(YamlNode::localText);
        Optional<Target> target = node.find("target").flatMap(name -> fields.constant(name, Target.class));
        Set<Tag> tags = EnumSet.noneOf(Tag.class);
        tags.addAll(fields.all(node.find("tags"), name -> fields.constant(name, Tag.class)));
        boolean reversed = fields.flag(node, "reversed");
        boolean dontKnow = fields.flag(node, "dont_know");
        boolean fixedPoint = fields.flag(node, "fixed_point");
        Optional<ShareWord> share = node.find("share").flatMap(name -> fields.constant(name, ShareWord.class));
        int version = fields.count(node, "version", 1);
        if (id.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Item(id.get(), text.get(), reversed, version, help, dontKnow, target, tags, fixedPoint, share));
    }

    private Optional<FreeTextQuestion> comment(YamlNode node) {
        Optional<String> id = fields.id(node);
        Optional<LocalText> text = node.require("text").flatMap(YamlNode::localText);
        Optional<LocalText> help = node.find("help").flatMap(YamlNode::localText);
        int version = fields.count(node, "version", 1);
        int longest = fields.count(node, "max_length", 600);
        if (longest > FreeTextQuestion.LONGEST) {
            node.error("exchange.comment_too_long", "longest", Integer.toString(FreeTextQuestion.LONGEST));
            return Optional.empty();
        }
        if (id.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new FreeTextQuestion(id.get(), text.get(), version, help, longest));
    }

    private Optional<GroupMatrix> matrix(YamlNode node) {
        Optional<String> id = fields.id(node);
        Optional<LocalText> heading = node.require("heading").flatMap(YamlNode::localText);
        List<GroupMatrix.Row> rows = fields.all(node.require("rows"), this::row);
        List<String> groups = fields.all(node.require("groups"), YamlNode::text);
        if (id.isEmpty() || heading.isEmpty() || rows.isEmpty() || groups.isEmpty()) {
            return Optional.empty();
        }
        return whole(node, () -> new GroupMatrix(id.get(), heading.get(), rows, groups));
    }

    private static Optional<GroupMatrix> whole(YamlNode node, Supplier<GroupMatrix> matrix) {
        try {
            return Optional.of(matrix.get());
        } catch (IllegalArgumentException e) {
            node.error("exchange.does_not_fit", "why", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<GroupMatrix.Row> row(YamlNode node) {
        Optional<String> id = node.require("id").flatMap(YamlNode::text);
        Optional<LocalText> text = node.require("text").flatMap(YamlNode::localText);
        return id.isEmpty() || text.isEmpty()
                ? Optional.empty()
                : Optional.of(new GroupMatrix.Row(id.get(), text.get()));
    }

    private Optional<Composite> composite(YamlNode node) {
        Optional<String> id = fields.id(node);
        Optional<LocalText> label = node.require("label").flatMap(YamlNode::localText);
        boolean ofItems = node.find("items").isPresent();
        List<String> members = fields.all(node.require(ofItems ? "items" : "dimensions"), YamlNode::text);
        if (id.isEmpty() || label.isEmpty() || members.isEmpty()) {
            return Optional.empty();
        }
        var kind = ofItems ? Composite.Kind.MEAN_OF_ITEMS : Composite.Kind.MEAN_OF_DIMENSIONS;
        return Optional.of(new Composite(id.get(), label.get(), kind, members));
    }
}
