package dk.samspil.benchmarks.municipality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Runs a program as a child process and observes what it costs.
///
/// Processor time and memory are read ten times a second while it runs, so that the last tenth is missing; processes
/// that the child starts are not counted. Memory is known on Linux only.
final class MeasuredProcess {
    private static final long INTERVAL_MILLISECONDS = 100;

    private final Process process;
    private final Path status;
    private Duration processorTime = Duration.ZERO;
    private long peakKilobytes;

    private MeasuredProcess(Process process) {
        this.process = process;
        this.status = Path.of("/proc", Long.toString(process.pid()), "status");
    }

    /// What a finished run has cost.
    ///
    /// @param exitCode what the program returned
    /// @param peakKilobytes the most memory it had in the machine at any time, 0 if that is not known
    record Cost(int exitCode, Duration wallTime, Duration processorTime, long peakKilobytes) {}

    /// Runs a command to its end.
    ///
    /// @param environment variables to add to those of this process
    /// @param line gets every line the program writes, errors as well
    static Cost run(List<String> command, Map<String, String> environment, Consumer<String> line)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        long start = System.nanoTime();
        Process process = builder.start();
        var measured = new MeasuredProcess(process);
        Thread observer = Thread.ofPlatform().daemon().start(measured::observe);
        try (var output = process.inputReader(StandardCharsets.UTF_8)) {
            output.lines().forEach(line);
            int exitCode = process.waitFor();
            Duration wallTime = Duration.ofNanos(System.nanoTime() - start);
            observer.join();
            return new Cost(exitCode, wallTime, measured.processorTime, measured.peakKilobytes);
        } finally {
            process.destroy();
        }
    }

    private void observe() {
        try {
            do {
                processorTime = process.info().totalCpuDuration().orElse(processorTime);
                peakKilobytes = Math.max(peakKilobytes, readPeak());
            } while (!process.waitFor(INTERVAL_MILLISECONDS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private long readPeak() {
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0; // no such file: the process has ended, or this is not Linux
        }
    }
}
