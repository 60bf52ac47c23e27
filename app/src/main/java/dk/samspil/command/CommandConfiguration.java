package dk.samspil.command;

import dk.samspil.ui.SiteSettings;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/// The modules the main job goes through, without their pages.
@EnableAutoConfiguration
@EnableConfigurationProperties(SiteSettings.class)
@ComponentScan(
        basePackages = {
            "dk.samspil.access",
            "dk.samspil.audit",
            "dk.samspil.collection.answer",
            "dk.samspil.collection.custody",
            "dk.samspil.collection.promise",
            "dk.samspil.collection.secret",
            "dk.samspil.database",
            "dk.samspil.disclosure",
            "dk.samspil.intake",
            "dk.samspil.jobs",
            "dk.samspil.mail",
            "dk.samspil.organisation",
            "dk.samspil.report",
            "dk.samspil.secret",
            "dk.samspil.statistics",
            "dk.samspil.survey"
        },
        excludeFilters = @Filter(type = FilterType.REGEX, pattern = "dk\\.samspil\\..*\\.web\\..*"))
class CommandConfiguration {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    RandomGenerator randomGenerator() {
        return new SecureRandom();
    }
}
