package dk.samspil.collection.invitation;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/// Every node stores by night, and when it stops, what it remembers of used codes. Not a job that one node does for
/// all, since each remembers something else. Thereafter it follows the staff list, which changes nothing the second
/// time.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnWebApplication
class NightlyCount implements DisposableBean {
    private final Invitations invitations;
    private final LateInvitations late;

    NightlyCount(Invitations invitations, LateInvitations late) {
        this.invitations = invitations;
        this.late = late;
    }

    @Scheduled(cron = "0 0 2 * * *", zone = "Europe/Copenhagen")
    void count() {
        invitations.storeRemembered();
        late.updateAll();
    }

    @Override
    public void destroy() {
        invitations.storeRemembered();
    }
}
