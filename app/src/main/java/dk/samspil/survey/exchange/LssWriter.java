package dk.samspil.survey.exchange;

import dk.samspil.shared.LanguageTag;
import dk.samspil.shared.LocalText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes a `.lss` file in the shape of database version 418: LimeSurvey 4 and later read it.
final class LssWriter {
    private static final String SURVEY = "1";

    private final LimeSurvey survey;
    private final Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
    private int nextId = 1;

    private LssWriter(LimeSurvey survey) {
        this.survey = survey;
    }

    static byte[] write(LimeSurvey survey) {
        return new LssWriter(survey).document();
    }

    private byte[] document() {
        for (String table : List.of(
                "answers", "answer_l10ns", "groups", "group_l10ns", "questions", "subquestions", "question_l10ns")) {
            tables.put(table, new ArrayList<>());
        }
        int order = 1;
        for (LimeSurvey.Group group : survey.groups()) {
            add(group, order++);
        }
        addSurvey();
        var xml = new XmlText();
        xml.open("document");
        xml.element("LimeSurveyDocType", "Survey");
        xml.element("DBVersion", "418");
        xml.open("languages");
        survey.languages().forEach(language -> xml.element("language", language.value()));
        xml.close();
        tables.forEach((table, rows) -> write(xml, table, rows));
        xml.close();
        return xml.bytes();
    }

    private static void write(XmlText xml, String table, List<Map<String, String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        xml.open(table);
        xml.open("fields");
        rows.getFirst().keySet().forEach(field -> xml.element("fieldname", field));
        xml.close();
        xml.open("rows");
        for (Map<String, String> row : rows) {
            xml.open("row");
            row.forEach(xml::element);
            xml.close();
        }
        xml.close();
        xml.close();
    }

    private void add(LimeSurvey.Group group, int order) {
        String gid = id();
        row("groups", "gid", gid, "sid", SURVEY, "group_order", number(order), "grelevance", group.relevance());
        for (LanguageTag language : survey.languages()) {
            row(
                    "group_l10ns",
                    "id",
                    id(),
                    "gid",
                    gid,
                    "group_name",
                    group.name().in(language),
                    "description",
                    group.description().map(text -> text.in(language)).orElse(""),
                    "language",
                    language.value());
        }
        int place = 1;
        for (LimeSurvey.Question question : group.questions()) {
            add(question, gid, place++);
        }
    }

    private void add(LimeSurvey.Question question, String gid, int order) {
        String qid = question("questions", "0", gid, question.type(), question.code(), order);
        texts(qid, question.text(), question.help());
        int place = 1;
        for (LimeSurvey.Row each : question.rows()) {
            String row = question("subquestions", qid, gid, question.type(), each.code(), place++);
            texts(row, each.text(), Optional.empty());
        }
        int sort = 1;
        for (AnswerList.Answer answer : question.answers()) {
            String aid = id();
            row(
                    "answers",
                    "aid",
                    aid,
                    "qid",
                    qid,
                    "code",
                    answer.code(),
                    "sortorder",
                    number(sort++),
                    "assessment_value",
                    "0",
                    "scale_id",
                    "0");
            for (LanguageTag language : survey.languages()) {
                row(
                        "answer_l10ns",
                        "id",
                        id(),
                        "aid",
                        aid,
                        "answer",
                        answer.label().in(language),
                        "language",
                        language.value());
            }
        }
    }

    private String question(String table, String parent, String gid, String type, String code, int order) {
        String qid = id();
        row(
                table,
                "qid",
                qid,
                "parent_qid",
                parent,
                "sid",
                SURVEY,
                "gid",
                gid,
                "type",
                type,
                "title",
                code,
                "other",
                "N",
                "mandatory",
                "N",
                "question_order",
                number(order),
                "scale_id",
                "0",
                "same_default",
                "0",
                "relevance",
                "1",
                "encrypted",
                "N");
        return qid;
    }

    private void texts(String qid, LocalText text, Optional<LocalText> help) {
        for (LanguageTag language : survey.languages()) {
            row(
                    "question_l10ns",
                    "id",
                    id(),
                    "qid",
                    qid,
                    "question",
                    text.in(language),
                    "help",
                    help.map(each -> each.in(language)).orElse(""),
                    "language",
                    language.value());
        }
    }

    private void addSurvey() {
        List<String> others =
                survey.languages().stream().skip(1).map(LanguageTag::value).toList();
        row(
                "surveys",
                "sid",
                SURVEY,
                "gsid",
                "1",
                "anonymized",
                "Y",
                "format",
                "G",
                "language",
                survey.languages().getFirst().value(),
                "additional_languages",
                String.join(" ", others),
                "datestamp",
                "N",
                "ipaddr",
                "N",
                "refurl",
                "N",
                "savetimings",
                "N");
        for (LanguageTag language : survey.languages()) {
            row(
                    "surveys_languagesettings",
                    "surveyls_survey_id",
                    SURVEY,
                    "surveyls_language",
                    language.value(),
                    "surveyls_title",
                    survey.title().in(language));
        }
    }

    private void row(String table, String... fieldsAndValues) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            row.put(fieldsAndValues[i], fieldsAndValues[i + 1]);
        }
        tables.computeIfAbsent(table, name -> new ArrayList<>()).add(row);
    }

    private String id() {
        return number(nextId++);
    }

    private static String number(int value) {
        return Integer.toString(value);
    }
}
