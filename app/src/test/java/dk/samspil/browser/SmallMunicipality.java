package dk.samspil.browser;

import dk.samspil.access.Accounts;
import dk.samspil.access.UnitTree;
import dk.samspil.access.fixture.FourUnits;
import dk.samspil.access.fixture.SomeAccounts;
import dk.samspil.front.ReleasedReports;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// Four units, one account for each role, and results released on a Thursday in December.
@TestConfiguration(proxyBeanMethods = false)
class SmallMunicipality {
    @Bean
    @Primary
    UnitTree fourUnits() {
        return new FourUnits();
    }

    @Bean
    @Primary
    ReleasedReports releasedInDecember() {
        return () -> Optional.of(LocalDate.of(2026, 12, 3));
    }

    @Bean
    ApplicationRunner fourPeople(Accounts accounts) {
        return arguments -> SomeAccounts.create(accounts);
    }
}
