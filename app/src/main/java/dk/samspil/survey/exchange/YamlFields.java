package dk.samspil.survey.exchange;

import dk.samspil.files.YamlNode;
import dk.samspil.shared.LanguageTag;
import dk.samspil.shared.LocalText;
import dk.samspil.survey.AnswerOptions;
import dk.samspil.survey.Dimension;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// The small values of our own YAML, each checked where it stands.
final class YamlFields {
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]{0,63}");
    private static final int MOST_STEPS = 11;

    /// The entries of a list that may be missing, without those that are wrong.
    <T> List<T> all(Optional<YamlNode> list, Function<YamlNode, Optional<T>> read) {
        return list.map(YamlNode::listOrNone).orElse(List.of()).stream()
                .map(read)
                .flatMap(Optional::stream)
                .toList();
    }

    Optional<String> id(YamlNode node) {
        Optional<YamlNode> given = node.require("id");
        Optional<String> id = given.flatMap(YamlNode::text);
        if (id.isPresent() && !ID.matcher(id.get()).matches()) {
            given.get().error("exchange.id_invalid");
            return Optional.empty();
        }
        return id;
    }

    Optional<LanguageTag> language(YamlNode node) {
        Optional<LanguageTag> language = node.text().flatMap(LanguageTag::find);
        if (language.isEmpty()) {
            node.error("exchange.language_unknown");
        }
        return language;
    }

    /// The word that names a constant, in small letters.
    <E extends Enum<E>> Optional<E> constant(YamlNode node, Class<E> type) {
        Optional<String> name = node.text();
        Optional<E> found = Arrays.stream(type.getEnumConstants())
                .filter(each -> name.equals(Optional.of(each.name().toLowerCase(Locale.ROOT))))
                .findFirst();
        if (name.isPresent() && found.isEmpty()) {
            node.error("exchange.word_unknown");
        }
        return found;
    }

    boolean flag(YamlNode node, String key) {
        return node.find(key).flatMap(YamlNode::trueOrFalse).orElse(false);
    }

    /// A number of 1 or more.
    int count(YamlNode node, String key, int otherwise) {
        Optional<YamlNode> given = node.find(key);
        Optional<Integer> count = given.flatMap(YamlNode::wholeNumber);
        if (count.isPresent() && count.get() < 1) {
            given.get().error("exchange.count_too_small");
            return otherwise;
        }
        return count.orElse(otherwise);
    }

    Optional<LocalDate> day(YamlNode node) {
        Optional<String> text = node.text();
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            node.error("exchange.day_invalid");
            return Optional.empty();
        }
    }

    /// `social_capital` is the older word for the core.
    Dimension.Role role(YamlNode node) {
        Optional<YamlNode> given = node.find("role");
        return given.flatMap(YamlNode::text)
                .map(text -> switch (text) {
                    case "dimension", "social_capital" -> Dimension.Role.CORE;
                    case "driver" -> Dimension.Role.DRIVER;
                    case "outcome" -> Dimension.Role.OUTCOME;
                    case "effect" -> Dimension.Role.EFFECT;
                    default -> {
                        given.get().error("exchange.word_unknown");
                        yield Dimension.Role.CORE;
                    }
                })
                .orElse(Dimension.Role.CORE);
    }

    Optional<AnswerOptions> options(YamlNode node) {
        Optional<Integer> min = node.require("min").flatMap(YamlNode::wholeNumber);
        Optional<Integer> max = node.require("max").flatMap(YamlNode::wholeNumber);
        List<LocalText> labels = all(node.find("labels"), YamlNode::localText);
        if (min.isEmpty() || max.isEmpty()) {
            return Optional.empty();
        }
        int size = max.get() - min.get() + 1;
        if (size < 2 || size > MOST_STEPS || !(labels.isEmpty() || labels.size() == size)) {
            node.error("exchange.scale_invalid");
            return Optional.empty();
        }
        return Optional.of(new AnswerOptions(min.get(), max.get(), labels));
    }
}
