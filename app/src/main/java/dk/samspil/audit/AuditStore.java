package dk.samspil.audit;

import dk.samspil.shared.Actor;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class AuditStore {
    private final JdbcClient database;

    AuditStore(JdbcClient database) {
        this.database = database;
    }

    void append(Instant when, Actor actor, String action, String subject) {
        database.sql("""
                insert into audit.entry (happened_at, actor, action, subject)
                values (:when, :actor, :action, :subject)
                """)
                .param("when", Timestamp.from(when))
                .param("actor", actor.name())
                .param("action", action)
                .param("subject", subject)
                .update();
    }
}
