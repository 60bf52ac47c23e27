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
import java.util.stream.IntStream;

/// GLPK's solver `glpsol`, another author's answer to the same linear programs. Install it with the
/// Debian package glpk-utils.
final class LinearProgramSolver {

    private static final Pattern OBJECTIVE = Pattern.compile("^Objective:\\s+sum = (\\S+)", Pattern.MULTILINE);
    private static final Pattern STATUS = Pattern.compile("^Status:\\s+(.*)$", Pattern.MULTILINE);

    private static final double JUST_BELOW = 1e-3;

    private final Path folder;

    LinearProgramSolver(Path folder) {
        this.folder = folder;
    }

    /// The largest or the smallest value of the sum of the groups in the block.
    ///
    /// @param integers whether answers must be in the groups' steps, and means below the half to which they
    ///     were not rounded up
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
            return Double.parseDouble(objective.group(1));
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

    /// The program in CPLEX format. A variable is the sum of a group: in points or, in whole steps, in steps.
    private static String program(
            boolean isLargest, List<SumBounds.Group> groups, List<SumBounds.Interval> intervals, boolean integers) {
        var lines = new ArrayList<String>();
        lines.add(isLargest ? "Maximize" : "Minimize");
        var block = IntStream.range(0, groups.size())
                .filter(group -> groups.get(group).isInBlock())
                .boxed()
                .toList();
        lines.add(" sum:" + terms(block, groups, integers));
        lines.add("Subject To");
        for (int i = 0; i < intervals.size(); i++) {
            var interval = intervals.get(i);
            int people = interval.groups().stream()
                    .mapToInt(group -> groups.get(group).people())
                    .sum();
            double slack = integers && interval.highest() < 100 * people ? JUST_BELOW : 0;
            String sum = terms(interval.groups(), groups, integers);
            lines.add(" low%d:%s >= %s".formatted(i, sum, interval.lowest()));
            lines.add(" high%d:%s <= %s".formatted(i, sum, interval.highest() - slack));
        }
        lines.add("Bounds");
        for (int group = 0; group < groups.size(); group++) {
            long steps = integers ? groups.get(group).parts() : 100;
            lines.add(
                    " 0 <= x%d <= %d".formatted(group, steps * groups.get(group).people()));
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

    private static String terms(List<Integer> members, List<SumBounds.Group> groups, boolean integers) {
        return members.stream()
                .map(group -> " + %s x%d"
                        .formatted(integers ? 100.0 / groups.get(group).parts() : 1.0, group))
                .collect(Collectors.joining());
    }
}
