package dk.samspil.collection.outreach;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/// Reads the mailbox of returned mails every quarter of an hour. Two nodes that read at the same time do no harm: the
/// second finds nothing to do.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty(name = "samspil.jobs.enabled", matchIfMissing = true)
class ReadingReturnedMail {
    private final ReturnedMail returned;

    ReadingReturnedMail(ReturnedMail returned) {
        this.returned = returned;
    }

    @Scheduled(fixedDelay = 15, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void read() {
        returned.read();
    }
}
