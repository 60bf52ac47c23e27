package dk.samspil.disclosure;

import dk.samspil.collection.custody.BallotsOpened;
import dk.samspil.collection.custody.RetentionRule;
import dk.samspil.shared.RoundId;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Publishes a round while its ballots lie open, and says what then becomes of them.
@Component
final class PublicationAtOpening implements RetentionRule {
    private static final Logger LOG = LoggerFactory.getLogger(PublicationAtOpening.class);

    private final Publisher publisher;
    private final Policies policies;
    private final Releases releases;

    PublicationAtOpening(Publisher publisher, Policies policies, Releases releases) {
        this.publisher = publisher;
        this.policies = policies;
        this.releases = releases;
    }

    @EventListener
    void publish(BallotsOpened event) {
        switch (publisher.publish(event.round(), List.of(), event.actor())) {
            case PublishOutcome.Published published -> LOG.info("Published {}.", event.round());
            case PublishOutcome.AlreadyPublished already -> LOG.info("{} was published before.", event.round());
            case PublishOutcome.AnswersChanged changed ->
                LOG.error("{} was published before, from other answers. Nothing is changed.", event.round());
            case PublishOutcome.Unsafe unsafe ->
                LOG.error(
                        "{} is not published: the attacker found {} ways.",
                        event.round(),
                        unsafe.exposures().size());
        }
    }

    @Override
    public boolean mayBurn(RoundId round) {
        boolean burn = policies.find(round)
                .filter(policy -> policy.retention() == DisclosurePolicy.Retention.BURN)
                .isPresent();
        return burn && releases.find(round).isPresent();
    }
}
