package dk.samspil.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Starts, takes over and stops the server of one data folder. The caller holds the folder's lock.
record PostgresControl(DataFolder folder, PostgresBinaries binaries, ServerCommands commands) {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresControl.class);
    private static final int ATTEMPTS_AT_A_FREE_PORT = 3;

    /// Brings the server up, whatever an earlier run left behind.
    ///
    /// A healthy server whose application was killed is taken over as it is. One that is half started or
    /// half stopped is stopped first, and children whose server was killed are ended.
    ///
    /// @param wantedPort 0 for any free one
    /// @return the port on the loopback address
    int ensureRunning(int wantedPort, boolean durable) {
        var left = ClusterProcesses.in(folder.cluster());
        var server = PostmasterPid.find(folder).filter(found -> left.include(found.pid()));
        if (server.filter(PostmasterPid::ready).isPresent()) {
            LOG.warn("The database in {} was still running and is taken over", folder.cluster());
            return server.get().port();
        }
        if (server.isPresent()) {
            stop();
        }
        ClusterProcesses.in(folder.cluster()).endForcibly();
        deleteStalePid();
        return start(wantedPort, durable);
    }

    /// Ends all connections and stops the server. Nothing happens when it is not running.
    void stop() {
        if (ClusterProcesses.in(folder.cluster()).isEmpty()) {
            return;
        }
        commands.run(pgCtl("stop", "--mode=fast", "--wait", "--timeout=120"));
    }

    private int start(int wantedPort, boolean durable) {
        var command = pgCtl("start", "--wait", "--timeout=240", "--log=" + folder.startLog());
        for (int attempt = 1; ; attempt++) {
            int port = wantedPort == 0 ? freePort() : wantedPort;
            configure(new PostgresParameters(port, durable));
            if (commands.succeeds(command)) {
                return port;
            }
            if (wantedPort != 0 || attempt == ATTEMPTS_AT_A_FREE_PORT) {
                throw notStarted(port);
            }
        }
    }

    private DatabaseNotStarted notStarted(int port) {
        return new DatabaseNotStarted(
                "PostgreSQL did not start in %s on port %d:%n%s".formatted(folder.cluster(), port, endOfStartLog()),
                "Read the lines above and %s.".formatted(folder.path().resolve("log")));
    }

    private String endOfStartLog() {
        try {
            var lines = Files.readAllLines(folder.startLog());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 10), lines.size()));
        } catch (IOException e) {
            return "(it wrote nothing)";
        }
    }

    private List<String> pgCtl(String action, String... options) {
        var command = new ArrayList<>(List.of(binaries.program("pg_ctl"), action, "--pgdata=" + folder.cluster()));
        command.addAll(List.of(options));
        return command;
    }

    private void configure(PostgresParameters parameters) {
        try {
            var file = folder.cluster().resolve(PostgresParameters.FILE_NAME);
            Files.writeString(file, parameters.asConfigurationFile());
            commands.account().own(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A number in the file may have gone to another program since: PostgreSQL would then refuse to start.
    private void deleteStalePid() {
        try {
            Files.deleteIfExists(folder.postmasterPid());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
