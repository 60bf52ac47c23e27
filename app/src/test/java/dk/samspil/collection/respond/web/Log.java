package dk.samspil.collection.respond.web;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/// What the application writes to its log during a test.
final class Log {
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    void start() {
        lines.start();
        root().addAppender(lines);
    }

    void stop() {
        root().detachAppender(lines);
    }

    String words() {
        return lines.list.stream().map(ILoggingEvent::getFormattedMessage).collect(Collectors.joining("\n"));
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }
}
