package dk.samspil.report;

import dk.samspil.shared.Language;
import dk.samspil.shared.UnitId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class RenderToFolder {
    public static void main(String[] args) throws Exception {
        var reports = new Reports();
        var table = Fixture.release();
        var q = Fixture.questionnaire();
        for (Language language : Language.values()) {
            Path out = Path.of(args[0], language.code());
            Files.createDirectories(out.resolve("reports"));
            reports.writeAssets(out);
            for (UnitId unit : List.of(Fixture.TOP, Fixture.AREA, Fixture.STREAM, Fixture.HILL, Fixture.NIGHT)) {
                Files.writeString(out.resolve("reports/" + unit + ".html"), reports.unitHtml(table, q, unit, language));
                Files.write(out.resolve("reports/" + unit + ".pdf"), reports.unitPdf(table, q, unit, language));
            }
            Files.writeString(out.resolve("index.html"), reports.overviewHtml(table, q, language));
            Files.writeString(out.resolve("technical.html"), reports.technicalHtml(table, q, language));
            Files.writeString(out.resolve("technical.json"), reports.technicalJson(table, q));
            Files.writeString(out.resolve("statement.html"), reports.statementHtml(table, language));
        }
    }
}
