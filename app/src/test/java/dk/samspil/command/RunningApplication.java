package dk.samspil.command;

import dk.samspil.database.OnRealPostgres;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// The application of the commands, started once for all tests. What a command takes in is a round of its own, so that
/// commands do not see each other's.
final class RunningApplication {
    private static final ConfigurableApplicationContext CONTEXT = new SpringApplicationBuilder(
                    CommandConfiguration.class)
            .web(WebApplicationType.NONE)
            .initializers(new OnRealPostgres.FreshDatabase())
            .logStartupInfo(false)
            .run("--logging.level.root=warn");

    private RunningApplication() {}

    static TemporaryApplication get() {
        return TemporaryApplication.of(CONTEXT);
    }
}
