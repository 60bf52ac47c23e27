package dk.samspil.benchmarks.municipality;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// What [ReportRun] was asked to measure.
///
/// @param jar the built application
/// @param work a folder for what is written
/// @param input the four files of a survey; empty for an invented municipality
/// @param units how many units the invented municipality has
record ReportRunArguments(Path jar, Path work, Optional<Path> input, int units, boolean withPdf) {
    static final String USAGE = """
            usage: ReportRun JAR WORK [INPUT] [--units N] [--no-pdf]
              JAR    the built application
              WORK   a folder for the invented municipality and the reports
              INPUT  the folder to report on; without it, an invented municipality of N units (1500)""";

    /// Empty if the arguments are wrong.
    static Optional<ReportRunArguments> find(List<String> arguments) {
        List<Path> folders = new ArrayList<>();
        int units = MunicipalityShape.DEFAULT.units();
        boolean withPdf = true;
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            if (argument.equals("--no-pdf")) {
                withPdf = false;
            } else if (argument.equals("--units") && rest.hasNext()) {
                String number = rest.next();
                if (!number.matches("[1-9]\\d{0,5}")) {
                    return Optional.empty();
                }
                units = Integer.parseInt(number);
            } else if (argument.startsWith("--")) {
                return Optional.empty();
            } else {
                folders.add(Path.of(argument));
            }
        }
        if (folders.size() < 2 || folders.size() > 3) {
            return Optional.empty();
        }
        Optional<Path> input = folders.size() == 3 ? Optional.of(folders.get(2)) : Optional.empty();
        return Optional.of(new ReportRunArguments(folders.get(0), folders.get(1), input, units, withPdf));
    }

    /// The command that measures the same again.
    String describe() {
        String what = input.map(folder -> "report " + folder.getFileName())
                .orElse(units == MunicipalityShape.DEFAULT.units() ? "municipality" : "municipality --units " + units);
        return "`benchmarks/run " + what + (withPdf ? "" : " --no-pdf") + "`";
    }
}
