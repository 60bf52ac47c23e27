package dk.samspil.report.export.slides;

import dk.samspil.audit.AuditLog;
import dk.samspil.report.export.slides.TemplateOutcome.Reason;
import dk.samspil.shared.Actor;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The organisation's own template for slides; at most one is in use.
@Component
public final class SlideTemplates {
    private final SlideTemplateStore store;
    private final AuditLog auditLog;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SlideTemplates(SlideTemplateStore store, AuditLog auditLog, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.auditLog = auditLog;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Takes a template into use in the place of any before, where it is safe.
    ///
    /// @param name what the file is called
    public TemplateOutcome store(String name, byte[] file, Actor actor) {
        Optional<Reason> reason = TemplateCheck.check(file);
        if (reason.isPresent()) {
            return new TemplateOutcome.Refused(reason.get());
        }
        transaction.executeWithoutResult(status -> {
            store.removeAll();
            store.add(new SlideTemplate(name, clock.instant(), actor.name()), file);
            auditLog.record(actor, "template for slides stored", file.length + " bytes");
        });
        return new TemplateOutcome.Stored();
    }

    /// Goes back to plain slides.
    public void remove(Actor actor) {
        transaction.executeWithoutResult(status -> {
            if (store.removeAll() > 0) {
                auditLog.record(actor, "template for slides removed", "the one in use");
            }
        });
    }

    /// The template in use.
    public Optional<SlideTemplate> find() {
        return store.find();
    }

    /// The file of the template in use.
    public Optional<byte[]> findFile() {
        return store.findFile();
    }
}
