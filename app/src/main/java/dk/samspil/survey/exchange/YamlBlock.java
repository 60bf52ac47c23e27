package dk.samspil.survey.exchange;

import dk.samspil.files.YamlNode;
import dk.samspil.shared.LanguageTag;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.QuestionPage;
import dk.samspil.survey.library.Block;
import dk.samspil.survey.library.Decision;
import dk.samspil.survey.library.Licence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A page of the questionnaire and what holds for it: one entry of the file's `blocks`.
record YamlBlock(QuestionPage page, Block block) {
    static Optional<YamlBlock> read(YamlNode node, YamlFields fields) {
        Optional<String> id = fields.id(node);
        Optional<Block.Kind> kind = node.require("kind").flatMap(name -> fields.constant(name, Block.Kind.class));
        Optional<LocalText> heading = node.require("heading").flatMap(YamlNode::localText);
        Optional<LocalText> intro = node.find("intro").flatMap(YamlNode::localText);
        Optional<UnitId> department = node.find("department").flatMap(YamlBlock::unit);
        Optional<Decision> decision = node.find("decided").flatMap(decided -> decision(decided, fields));
        Optional<Licence> licence = node.find("licence").flatMap(given -> licence(given, fields));
        List<String> questions = fields.all(node.require("questions"), YamlNode::text);
        if (id.isEmpty() || kind.isEmpty() || heading.isEmpty() || questions.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new YamlBlock(
                new QuestionPage(id.get(), heading.get(), intro, questions, department),
                new Block(id.get(), kind.get(), decision, licence)));
    }

    /// Whether there is such a unit shows when the questionnaire is used: files go from one organisation to another.
    private static Optional<UnitId> unit(YamlNode node) {
        Optional<String> text = node.text();
        if (text.filter(UnitId::isValid).isEmpty()) {
            node.error("exchange.department_invalid");
            return Optional.empty();
        }
        return text.map(UnitId::new);
    }

    private static Optional<Decision> decision(YamlNode node, YamlFields fields) {
        Optional<String> forum = node.require("by").flatMap(YamlNode::text);
        Optional<LocalDate> day = node.require("on").flatMap(fields::day);
        return forum.isEmpty() || day.isEmpty() ? Optional.empty() : Optional.of(new Decision(forum.get(), day.get()));
    }

    private static Optional<Licence> licence(YamlNode node, YamlFields fields) {
        Optional<String> name = node.require("name").flatMap(YamlNode::text);
        Optional<String> notice = node.require("notice").flatMap(YamlNode::text);
        List<LanguageTag> unchanged = fields.all(node.find("unchanged_in"), fields::language);
        return name.isEmpty() || notice.isEmpty()
                ? Optional.empty()
                : Optional.of(new Licence(name.get(), notice.get(), unchanged));
    }
}
