package dk.samspil.numerics.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// GLPK's solver `glpsol`, another author's answer to the same linear programs. Install it with the
/// Debian package glpk-utils.
final class LinearProgramSolver {

    private static final Pattern OBJECTIVE = Pattern.compile("^Objective:\\s+sum = (\\S+)", Pattern.MULTILINE);
    private static final Pattern STATUS = Pattern.compile("^Status:\\s+(.*)$", Pattern.MULTILINE);

    private final Path folder;

    LinearProgramSolver(Path folder) {
        this.folder = folder;
    }

    /// The largest or the smallest value of the sum of the groups in the block.
    ///
    /// @param integers whether everybody's answer must be one of 0, 25, 50, 75 and 100
    double solve(
            boolean isLargest, List<SumBounds.Group> groups, List<SumBounds.Interval> intervals, boolean integers) {
        try {
            Path program = folder.resolve("program.lp");
            Path solution = folder.resolve("solution.txt");
            Files.writeString(program, program(isLargest, groups, intervals, integers), StandardCharsets.UTF_8);
            run(program, solution);
            String text = Files.readString(solution, StandardCharsets.UTF_8);
            var status = STATUS.matcher(text);
            if (!status.find() || !status.group(1).contains("OPTIMAL")) {
                throw new IllegalStateException("glpsol found no optimum: " + text);
            }
            var objective = OBJECTIVE.matcher(text);
            if (!objective.find()) {
                throw new IllegalStateException("glpsol gave no value: " + text);
            }
            return 25 * Double.parseDouble(objective.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(Path program, Path solution) throws IOException {
        var command = List.of("glpsol", "--lp", program.toString(), "-o", solution.toString());
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new IllegalStateException(
                    "glpsol is not on the path: install it (on Debian, as root: apt-get install glpk-utils)", e);
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException("glpsol failed: " + output);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// The program in CPLEX format; variables are sums of answers in steps of 25 points.
    private static String program(
            boolean isLargest, List<SumBounds.Group> groups, List<SumBounds.Interval> intervals, boolean integers) {
        var lines = new ArrayList<String>();
        lines.add(isLargest ? "Maximize" : "Minimize");
        lines.add(" sum:" + terms(groups));
        lines.add("Subject To");
        for (int i = 0; i < intervals.size(); i++) {
            String sum = intervals.get(i).groups().stream()
                    .map(group -> " + x" + group)
                    .collect(Collectors.joining());
            lines.add(" low%d:%s >= %s".formatted(i, sum, intervals.get(i).lowest() / 25));
            lines.add(" high%d:%s <= %s".formatted(i, sum, intervals.get(i).highest() / 25));
        }
        lines.add("Bounds");
        for (int group = 0; group < groups.size(); group++) {
            lines.add(" 0 <= x%d <= %d".formatted(group, 4 * groups.get(group).people()));
        }
        if (integers) {
            lines.add("General");
            for (int group = 0; group < groups.size(); group++) {
                lines.add(" x" + group);
            }
        }
        lines.add("End");
        return String.join("\n", lines) + "\n";
    }

    private static String terms(List<SumBounds.Group> groups) {
        var terms = new StringBuilder();
        for (int group = 0; group < groups.size(); group++) {
            terms.append(groups.get(group).isInBlock() ? " + x" + group : "");
        }
        return terms.toString();
    }
}
