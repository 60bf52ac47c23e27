package dk.samspil.survey.exchange;

import dk.samspil.shared.LanguageTag;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.Problems;
import dk.samspil.survey.AnswerOptions;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.FreeTextQuestion;
import dk.samspil.survey.Item;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.library.Block;
import dk.samspil.survey.library.Licence;
import dk.samspil.survey.library.QuestionnaireDraft;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Writes DDI-Codebook 2.5 for archives: a variable for each item and each free-text question, a variable
/// group for each theme and each composite. The order of the elements is the schema's.
final class DdiWriter {
    private static final String NAMESPACE = "ddi:codebook:2_5";

    private final QuestionnaireDraft draft;
    private final Questionnaire questionnaire;
    private final Codes codes = new Codes();
    private final XmlText xml = new XmlText();

    private DdiWriter(QuestionnaireDraft draft) {
        this.draft = draft;
        this.questionnaire = draft.questionnaire();
    }

    static byte[] write(String file, QuestionnaireDraft draft, Problems problems) {
        var losses = new Losses(file, draft, problems);
        losses.ofEveryFormat();
        losses.ofMatrices();
        losses.ofPages();
        losses.ofCommentLength();
        return new DdiWriter(draft).document();
    }

    private byte[] document() {
        xml.open(
                "codeBook",
                "xmlns",
                NAMESPACE,
                "version",
                "2.5",
                "xml:lang",
                questionnaire.original().value());
        study();
        xml.open("dataDscr");
        questionnaire.dimensions().forEach(this::themeGroup);
        questionnaire
                .composites()
                .forEach(composite -> group(
                        composite.id(),
                        composite.label(),
                        composite.members().stream()
                                .flatMap(member -> itemsOf(member).stream())
                                .toList()));
        questionnaire.dimensions().forEach(dimension -> dimension.items().forEach(item -> variable(item, dimension)));
        questionnaire.comments().forEach(this::variable);
        xml.close();
        xml.close();
        return xml.bytes();
    }

    private void study() {
        xml.open("stdyDscr");
        xml.open("citation");
        xml.open("titlStmt");
        element("titl", questionnaire.original(), questionnaire.title().in(questionnaire.original()));
        others().forEach(language ->
                questionnaire.title().find(language).ifPresent(title -> element("parTitl", language, title)));
        xml.element("IDNo", questionnaire.id());
        xml.close();
        xml.close();
        String notices = draft.blocks().stream()
                .map(Block::licence)
                .flatMap(Optional::stream)
                .distinct()
                .map(DdiWriter::terms)
                .collect(Collectors.joining(" "));
        if (!notices.isEmpty()) {
            xml.open("dataAccs");
            xml.open("useStmt");
            xml.element("conditions", notices);
            xml.close();
            xml.close();
        }
        xml.close();
    }

    private static String terms(Licence licence) {
        return licence.name() + ": " + licence.notice();
    }

    private void themeGroup(Dimension dimension) {
        group(
                dimension.id(),
                dimension.label(),
                dimension.items().stream().map(Item::id).toList());
    }

    private void group(String id, LocalText label, List<String> items) {
        xml.open(
                "varGrp",
                "ID",
                codes.of("group " + id),
                "name",
                id,
                "var",
                items.stream().map(codes::of).collect(Collectors.joining(" ")));
        labels(label);
        xml.close();
    }

    private List<String> itemsOf(String member) {
        return questionnaire
                .findDimension(member)
                .map(dimension -> dimension.items().stream().map(Item::id).toList())
                .orElse(List.of(member));
    }

    private void variable(Item item, Dimension dimension) {
        xml.open("var", "ID", codes.of(item.id()), "name", item.id(), "intrvl", "discrete");
        labels(item.text());
        question(item.text(), item.help());
        AnswerOptions options = dimension.options();
        xml.open("valrng");
        xml.open(
                "range",
                "UNITS",
                "INT",
                "min",
                Integer.toString(options.min()),
                "max",
                Integer.toString(options.max()));
        xml.close();
        xml.close();
        for (int answer = options.min(); answer <= options.max(); answer++) {
            category(
                    Integer.toString(answer),
                    options.labels().isEmpty()
                            ? Optional.empty()
                            : Optional.of(options.labels().get(answer - options.min())),
                    false);
        }
        if (item.dontKnow()) {
            category(LimeExport.DONT_KNOW, Optional.of(OutsideWords.of(draft)), true);
        }
        if (item.reversed()) {
            xml.element(
                    "codInstr",
                    "Reversed: turned (%d - answer) before scaling.".formatted(options.min() + options.max()));
        }
        xml.element("varFormat", "", "type", "numeric");
        xml.close();
    }

    private void variable(FreeTextQuestion comment) {
        xml.open("var", "ID", codes.of(comment.id()), "name", comment.id());
        labels(comment.text());
        question(comment.text(), comment.help());
        xml.element("varFormat", "", "type", "character");
        xml.close();
    }

    private void question(LocalText text, Optional<LocalText> help) {
        for (LanguageTag language : all()) {
            if (text.find(language).isPresent()) {
                xml.open("qstn", "xml:lang", language.value());
                help.flatMap(each -> each.find(language)).ifPresent(words -> xml.element("preQTxt", words));
                xml.element("qstnLit", text.in(language));
                xml.close();
            }
        }
    }

    private void category(String value, Optional<LocalText> label, boolean missing) {
        xml.open("catgry", "missing", missing ? "Y" : "N");
        xml.element("catValu", value);
        label.ifPresent(this::labels);
        xml.close();
    }

    private void labels(LocalText text) {
        for (LanguageTag language : all()) {
            text.find(language).ifPresent(words -> element("labl", language, words));
        }
    }

    private void element(String name, LanguageTag language, String words) {
        xml.element(name, words, "xml:lang", language.value());
    }

    private List<LanguageTag> all() {
        return questionnaire.languages().isEmpty() ? List.of(questionnaire.original()) : questionnaire.languages();
    }

    private List<LanguageTag> others() {
        return all().stream().skip(1).toList();
    }
}
