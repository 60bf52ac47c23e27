package dk.samspil.benchmarks.answers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// The processor time of a server's processes: those named, and the children of each, as Linux counts it.
final class ServerProcesses {
    private static final long TICKS_A_SECOND = 100;
    private static final int PARENT = 1;
    private static final int OWN_USER_TIME = 11;
    private static final int TIMES_WITH_THOSE_OF_ENDED_CHILDREN = 4;
    private static final int TIMES = 2;

    private final List<Long> roots;

    /// @param roots the ids of the processes, such as Java's and the postmaster's
    ServerProcesses(List<Long> roots) {
        this.roots = List.copyOf(roots);
    }

    /// What all of them have used since they began.
    Duration processorTime() throws IOException {
        long ticks = 0;
        for (long root : roots) {
            ticks += ticks(stat(root), TIMES_WITH_THOSE_OF_ENDED_CHILDREN);
        }
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            for (Path process : processes
                    .filter(each -> each.getFileName().toString().matches("[0-9]+"))
                    .toList()) {
                List<String> stat = stat(Long.parseLong(process.getFileName().toString()));
                if (!stat.isEmpty() && roots.contains(Long.parseLong(stat.get(PARENT)))) {
                    ticks += ticks(stat, TIMES);
                }
            }
        }
        return Duration.ofMillis(ticks * 1000 / TICKS_A_SECOND);
    }

    private static long ticks(List<String> stat, int times) {
        long ticks = 0;
        for (int i = 0; i < times && !stat.isEmpty(); i++) {
            ticks += Long.parseLong(stat.get(OWN_USER_TIME + i));
        }
        return ticks;
    }

    /// What stands behind the process's name; empty when it has ended.
    private static List<String> stat(long process) throws IOException {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(process), "stat"));
            return List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" "));
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            if (Files.exists(Path.of("/proc", Long.toString(process)))) {
                throw e;
            }
            return List.of();
        }
    }
}
