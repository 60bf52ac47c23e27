package dk.samspil.survey.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import dk.samspil.shared.LanguageTag;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes LimeSurvey's tab-separated structure: UTF-8 with a byte-order mark, everything in the first
/// language, then all of it again in each of the others.
final class TabWriter {
    static final List<String> COLUMNS = List.of(
            "class",
            "type/scale",
            "name",
            "relevance",
            "text",
            "help",
            "language",
            "validation",
            "mandatory",
            "other",
            "default",
            "same_default");

    private final LimeSurvey survey;
    private final CsvWriter rows;

    private TabWriter(LimeSurvey survey, CsvWriter rows) {
        this.survey = survey;
        this.rows = rows;
    }

    static byte[] write(LimeSurvey survey) {
        var text = new StringWriter();
        text.write('\ufeff');
        try (CsvWriter rows = CsvWriter.builder().fieldSeparator('\t').build(text)) {
            new TabWriter(survey, rows).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write() {
        rows.writeRecord(COLUMNS);
        List<String> languages =
                survey.languages().stream().map(LanguageTag::value).toList();
        row("S", "", "language", "", languages.getFirst(), "", "");
        row("S", "", "additional_languages", "", String.join(" ", languages.subList(1, languages.size())), "", "");
        row("S", "", "anonymized", "", "Y", "", "");
        row("S", "", "format", "", "G", "", "");
        for (LanguageTag language : survey.languages()) {
            row("SL", "", "surveyls_title", "", survey.title().in(language), "", language.value());
        }
        survey.languages().forEach(language -> survey.groups().forEach(group -> write(group, language)));
    }

    private void write(LimeSurvey.Group group, LanguageTag language) {
        String description = group.description().map(text -> text.in(language)).orElse("");
        row("G", "", group.name().in(language), group.relevance(), description, "", language.value());
        for (LimeSurvey.Question question : group.questions()) {
            String help = question.help().map(text -> text.in(language)).orElse("");
            row(
                    "Q",
                    question.type(),
                    question.code(),
                    question.relevance(),
                    question.text().in(language),
                    help,
                    language.value());
            question.rows()
                    .forEach(each -> row(
                            "SQ",
                            "0",
                            each.code(),
                            each.relevance(),
                            each.text().in(language),
                            "",
                            language.value()));
            question.answers()
                    .forEach(
                            each -> row("A", "0", each.code(), "0", each.label().in(language), "", language.value()));
        }
    }

    private void row(
            String kind, String type, String name, String relevance, String text, String help, String language) {
        boolean question = kind.equals("Q");
        rows.writeRecord(
                kind,
                type,
                name,
                relevance,
                text,
                help,
                language,
                "",
                question ? "N" : "",
                question ? "N" : "",
                "",
                "");
    }
}
