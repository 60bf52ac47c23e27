package dk.samspil.command;

import dk.samspil.disclosure.ReleasedGroup;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.report.Papers;
import dk.samspil.report.Reports;
import dk.samspil.report.export.Exports;
import dk.samspil.report.export.Scope;
import dk.samspil.report.export.slides.Slides;
import dk.samspil.shared.Language;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Questionnaire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// Writes what a release holds, from the frozen figures only.
final class ReportWriter {
    private static final int PROGRESS_STEPS = 20;
    /// What the command writes is in the hands of whoever runs it.
    private static final Optional<String> OUT = Optional.empty();

    private final Reports reports;
    private final ReleasedTable table;
    private final Questionnaire questionnaire;
    private final Language language;
    private final Console console;

    ReportWriter(
            Reports reports, ReleasedTable table, Questionnaire questionnaire, Language language, Console console) {
        this.reports = reports;
        this.table = table;
        this.questionnaire = questionnaire;
        this.language = language;
        this.console = console;
    }

    void writeFigures(Path folder) {
        write(folder.resolve("cells.csv"), FigureFiles.cells(table));
        write(folder.resolve("units.csv"), FigureFiles.units(table));
        if (!table.listGroups().isEmpty()) {
            write(folder.resolve("groups.csv"), FigureFiles.groups(table));
        }
        write(folder.resolve("policy.yaml"), table.release().policy().text());
        write(folder.resolve("technical.json"), reports.technicalJson(table, questionnaire));
        var exports = new Exports(reports);
        Scope everything = Scope.everything(table);
        write(folder.resolve("figures.csv"), exports.csv(table, questionnaire, everything, language, OUT));
        write(folder.resolve("figures.xlsx"), exports.xlsx(table, questionnaire, everything, language, OUT));
    }

    void writePages(Path folder) {
        reports.writeAssets(folder);
        write(folder.resolve("index.html"), reports.overviewHtml(table, questionnaire, language));
        write(folder.resolve("technical.html"), reports.technicalHtml(table, questionnaire, language));
        write(folder.resolve("statement.html"), reports.statementHtml(table, questionnaire, language));
        var papers = new Papers(reports);
        write(folder.resolve("facts.html"), papers.factSheetHtml(table, questionnaire, language));
        for (UnitId unit : withReport()) {
            write(file(folder, unit, "html"), reports.unitHtml(table, questionnaire, unit, language));
            write(file(folder, unit, "poster.html"), papers.posterHtml(table, questionnaire, unit, language));
        }
    }

    /// Writes the papers and the slides, as many at a time as the machine has processors.
    void writePapers(Path folder) {
        var papers = new Papers(reports);
        var slides = new Slides(reports);
        var plain = Slides.Style.plain(language);
        write(folder.resolve("statement.pdf"), reports.statementPdf(table, questionnaire, language));
        write(folder.resolve("main.pdf"), papers.mainReport(table, questionnaire, language, OUT));
        write(folder.resolve("main.pptx"), slides.main(table, questionnaire, plain));
        write(folder.resolve("facts.pdf"), papers.factSheet(table, questionnaire, language, OUT));
        List<UnitId> units = withReport();
        var done = new AtomicInteger();
        try (var workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Future<?>> all = new ArrayList<>();
            for (UnitId unit : units) {
                all.add(workers.submit(() -> {
                    write(file(folder, unit, "pdf"), reports.unitPdf(table, questionnaire, unit, language));
                    write(file(folder, unit, "pptx"), slides.unit(table, questionnaire, unit, plain));
                    write(file(folder, unit, "poster.pdf"), papers.poster(table, questionnaire, unit, language, OUT));
                    sayProgress(done.incrementAndGet(), units.size());
                }));
            }
            all.forEach(ReportWriter::await);
        }
    }

    private void sayProgress(int done, int all) {
        int step = Math.max(1, all / PROGRESS_STEPS);
        if (done % step == 0 || done == all) {
            console.say("Papers and slides %d of %d".formatted(done, all));
        }
    }

    private static void await(Future<?> work) {
        try {
            work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while writing", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a report could not be written", e.getCause());
        }
    }

    private List<UnitId> withReport() {
        return Stream.concat(
                        table.listUnits().stream()
                                .filter(ReleasedUnit::published)
                                .map(ReleasedUnit::id),
                        table.listJoints().stream().map(ReleasedGroup::id))
                .toList();
    }

    private static Path file(Path folder, UnitId unit, String type) {
        return folder.resolve("reports").resolve(unit + "." + type);
    }

    private static void write(Path file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(Path file, byte[] content) {
        try {
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
