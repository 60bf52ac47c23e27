package dk.samspil.command;

import java.io.PrintStream;

/// Where a command writes: results and progress to one stream, errors to the other.
final class Console {
    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int WRONG_ARGUMENTS = 2;

    private final PrintStream out;
    private final PrintStream err;

    Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    static Console ofProcess() {
        return new Console(System.out, System.err);
    }

    void say(String line) {
        out.println(line);
    }

    void error(String line) {
        err.println(line);
    }
}
