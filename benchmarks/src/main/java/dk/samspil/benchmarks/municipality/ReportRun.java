package dk.samspil.benchmarks.municipality;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Measures the main job, `report INPUT OUTPUT`, from outside: the built application as a process of its own, with a
/// heap of 512 MB, on an invented municipality or on a given folder.
///
/// The parts of the work are timed by the application and read from what it prints: import (files already read) to
/// frozen figures, pages, PDF. Wall time is everything, from the start of Java to its end, so it also holds the start
/// of the application and of PostgreSQL and the reading of the files. Processor time and memory are those of Java;
/// PostgreSQL's come on top.
///
/// Called by `benchmarks/run`. The last line is a row for `benchmarks/RESULTS.md`.
public final class ReportRun {
    private static final Pattern LAP = Pattern.compile("(Import to frozen figures|Pages|PDF): (.+ s)\\.");

    private final ReportRunArguments arguments;
    private final PrintStream out;
    private final Clock clock;
    private final Map<String, String> laps = new LinkedHashMap<>();

    private ReportRun(ReportRunArguments arguments, PrintStream out, Clock clock) {
        this.arguments = arguments;
        this.out = out;
        this.clock = clock;
    }

    /// See [ReportRunArguments#USAGE].
    public static void main(String[] args) throws IOException, InterruptedException {
        var arguments = ReportRunArguments.find(List.of(args));
        if (arguments.isEmpty()) {
            System.err.println(ReportRunArguments.USAGE);
            System.exit(64);
        }
        System.exit(new ReportRun(arguments.orElseThrow(), System.out, Clock.systemDefaultZone()).measure());
    }

    private int measure() throws IOException, InterruptedException {
        out.println("Machine: " + Machine.describe());
        Path input = arguments.input().isPresent() ? arguments.input().get() : writeMunicipality();
        String load = Machine.load();
        out.println("Load average at the start: " + load);
        var cost = MeasuredProcess.run(command(input), Map.of(), this::hear);
        if (cost.exitCode() != 0) {
            out.println("The application ended with " + cost.exitCode() + "; nothing was measured.");
            return cost.exitCode();
        }
        out.printf(
                Locale.ROOT,
                "Wall time %s, processor time of Java %s, peak memory of Java %s; load average at the end %s%n",
                seconds(cost.wallTime()),
                seconds(cost.processorTime()),
                megabytes(cost),
                Machine.load());
        out.println(row(load, cost));
        return 0;
    }

    private Path writeMunicipality() throws IOException {
        var shape = MunicipalityShape.DEFAULT.withUnits(arguments.units());
        Path folder = arguments.work().resolve("input");
        SyntheticMunicipality.of(shape, SyntheticMunicipality.SEED).writeTo(folder);
        out.println("Wrote " + shape + " to " + folder);
        return folder;
    }

    private List<String> command(Path input) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-jar",
                arguments.jar().toString(),
                "report",
                input.toString(),
                arguments.work().resolve("output").toString()));
        if (!arguments.withPdf()) {
            command.add("--no-pdf");
        }
        return command;
    }

    private void hear(String line) {
        out.println("  " + line);
        var lap = LAP.matcher(line);
        if (lap.matches()) {
            laps.put(lap.group(1), lap.group(2));
        }
    }

    private String row(String load, MeasuredProcess.Cost cost) {
        return "| "
                + String.join(
                        " | ",
                        LocalDate.now(clock).toString(),
                        arguments.describe(),
                        load,
                        lap("Import to frozen figures"),
                        lap("Pages"),
                        lap("PDF"),
                        seconds(cost.wallTime()),
                        seconds(cost.processorTime()),
                        megabytes(cost))
                + " |";
    }

    private String lap(String name) {
        return laps.getOrDefault(name, "–");
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }

    private static String megabytes(MeasuredProcess.Cost cost) {
        return cost.peakKilobytes() == 0 ? "not known" : cost.peakKilobytes() / 1024 + " MB";
    }
}
