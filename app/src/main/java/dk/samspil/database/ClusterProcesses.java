package dk.samspil.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// The processes of PostgreSQL that work in one cluster. A server and each of its children have the cluster as their
/// working folder; that, and not a number in a file that may be out of date, says whose they are.
record ClusterProcesses(List<ProcessHandle> processes) {
    static ClusterProcesses in(Path cluster) {
        return new ClusterProcesses(ProcessHandle.allProcesses()
                .filter(process -> isPostgresIn(cluster, process))
                .toList());
    }

    boolean isEmpty() {
        return processes.isEmpty();
    }

    boolean include(long pid) {
        return processes.stream().anyMatch(process -> process.pid() == pid);
    }

    /// Ends what is left. Only for children whose server is gone: they hold nothing that recovery does not bring back.
    void endForcibly() {
        processes.forEach(ProcessHandle::destroyForcibly);
        CompletableFuture.allOf(processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new))
                .join();
    }

    private static boolean isPostgresIn(Path cluster, ProcessHandle process) {
        return link(process, "cwd").filter(cluster::equals).isPresent()
                && link(process, "exe")
                        .map(Path::getFileName)
                        .filter(Path.of("postgres")::equals)
                        .isPresent();
    }

    /// Empty for a process that has just ended or that this account may not look at.
    private static Optional<Path> link(ProcessHandle process, String name) {
        try {
            return Optional.of(Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), name)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
