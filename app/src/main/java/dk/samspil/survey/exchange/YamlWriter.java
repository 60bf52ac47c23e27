package dk.samspil.survey.exchange;

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
import dk.samspil.survey.library.Block;
import dk.samspil.survey.library.Decision;
import dk.samspil.survey.library.Licence;
import dk.samspil.survey.library.QuestionnaireDraft;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/// Writes our own YAML: everything there is, so that reading it gives the same draft.
final class YamlWriter {
    private YamlWriter() {}

    static String write(QuestionnaireDraft draft) {
        Questionnaire q = draft.questionnaire();
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("id", q.id());
        root.put("title", text(q.title()));
        putList(
                root,
                "languages",
                q.languages().stream().map(LanguageTag::value).toList());
        q.dontKnow().ifPresent(words -> root.put("dont_know", text(words)));
        root.put(
                "dimensions", q.dimensions().stream().map(YamlWriter::dimension).toList());
        putList(
                root,
                "composites",
                q.composites().stream().map(YamlWriter::composite).toList());
        putList(root, "comments", q.comments().stream().map(YamlWriter::comment).toList());
        putList(root, "matrices", q.matrices().stream().map(YamlWriter::matrix).toList());
        List<Object> blocks = new ArrayList<>();
        for (int i = 0; i < draft.blocks().size(); i++) {
            blocks.add(block(q.pages().get(i), draft.blocks().get(i)));
        }
        root.put("blocks", blocks);
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setWidth(120);
        options.setSplitLines(false);
        return new Yaml(options).dump(root);
    }

    private static Map<String, Object> dimension(Dimension dimension) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("id", dimension.id());
        node.put("label", text(dimension.label()));
        node.put(
                "role",
                switch (dimension.role()) {
                    case CORE -> "social_capital";
                    case DRIVER -> "driver";
                    case OUTCOME -> "outcome";
                    case EFFECT -> "effect";
                });
        dimension.effectOf().ifPresent(theme -> node.put("effect_of", theme));
        node.put("scale", options(dimension.options()));
        node.put("items", dimension.items().stream().map(YamlWriter::item).toList());
        return node;
    }

    private static Map<String, Object> options(AnswerOptions options) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("min", options.min());
        node.put("max", options.max());
        putList(node, "labels", options.labels().stream().map(YamlWriter::text).toList());
        return node;
    }

    private static Map<String, Object> item(Item item) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("id", item.id());
        node.put("version", item.version());
        node.put("text", text(item.text()));
        item.help().ifPresent(help -> node.put("help", text(help)));
        node.put("reversed", item.reversed());
        node.put("dont_know", item.dontKnow());
        item.target().ifPresent(target -> node.put("target", small(target)));
        putList(node, "tags", item.tags().stream().map(YamlWriter::small).toList());
        if (item.fixedPoint()) {
            node.put("fixed_point", true);
        }
        item.share().ifPresent(word -> node.put("share", small(word)));
        return node;
    }

    private static Map<String, Object> composite(Composite composite) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("id", composite.id());
        node.put("label", text(composite.label()));
        node.put(composite.kind() == Composite.Kind.MEAN_OF_ITEMS ? "items" : "dimensions", composite.members());
        return node;
    }

    private static Map<String, Object> comment(FreeTextQuestion comment) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("id", comment.id());
        node.put("version", comment.version());
        node.put("text", text(comment.text()));
        comment.help().ifPresent(help -> node.put("help", text(help)));
        node.put("max_length", comment.maxLength());
        return node;
    }

    private static Map<String, Object> matrix(GroupMatrix matrix) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("id", matrix.id());
        node.put("heading", text(matrix.heading()));
        node.put(
                "rows",
                matrix.rows().stream()
                        .map(row -> Map.of("id", row.id(), "text", text(row.text())))
                        .toList());
        node.put("groups", matrix.groups());
        return node;
    }

    private static Map<String, Object> block(QuestionPage page, Block block) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("id", page.id());
        node.put("kind", small(block.kind()));
        node.put("heading", text(page.heading()));
        page.intro().ifPresent(intro -> node.put("intro", text(intro)));
        page.askedOf().ifPresent(department -> node.put("department", department.value()));
        block.decision().ifPresent(decision -> node.put("decided", decided(decision)));
        block.licence().ifPresent(licence -> node.put("licence", licence(licence)));
        node.put("questions", page.questions());
        return node;
    }

    private static Map<String, Object> decided(Decision decision) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("by", decision.forum());
        node.put("on", decision.day().toString());
        return node;
    }

    private static Map<String, Object> licence(Licence licence) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("name", licence.name());
        node.put("notice", licence.notice());
        putList(
                node,
                "unchanged_in",
                licence.unchangedIn().stream().map(LanguageTag::value).toList());
        return node;
    }

    private static Map<String, String> text(LocalText text) {
        Map<String, String> sorted = new TreeMap<>();
        text.texts().forEach((language, words) -> sorted.put(language.value(), words));
        return sorted;
    }

    private static void putList(Map<String, Object> node, String key, List<?> values) {
        Optional.of(values).filter(list -> !list.isEmpty()).ifPresent(list -> node.put(key, list));
    }

    private static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
