package dk.samspil.access;

import dk.samspil.shared.Actor;
import dk.samspil.shared.Language;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/// Lets somebody into a new installation: makes the HR consultant's account that
/// `samspil.access.first-account.name` and `.password` describe, while there is none of that name.
@Component
final class FirstAccount implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(FirstAccount.class);

    private final Accounts accounts;
    private final String name;
    private final String password;

    FirstAccount(
            Accounts accounts,
            @Value("${samspil.access.first-account.name:}") String name,
            @Value("${samspil.access.first-account.password:}") String password) {
        this.accounts = accounts;
        this.name = name;
        this.password = password;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (name.isBlank() || accounts.has(new SignInName(name))) {
            return;
        }
        var account = new NewAccount(
                new SignInName(name),
                new Password(password),
                Language.DA,
                List.of(RoleAssignment.of(Role.HR_CONSULTANT)));
        accounts.create(account, Actor.APPLICATION);
        LOG.info("The first account, {}, is made. Remove its password from the settings now.", name);
    }
}
