package dk.samspil.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Prints a [DatabaseNotStarted] as a description and an action in place of a stack trace.
final class DatabaseNotStartedAnalyzer extends AbstractFailureAnalyzer<DatabaseNotStarted> {
    @Override
    protected FailureAnalysis analyze(Throwable root, DatabaseNotStarted cause) {
        return new FailureAnalysis(cause.whatHappened(), cause.whatToDo(), cause);
    }
}
