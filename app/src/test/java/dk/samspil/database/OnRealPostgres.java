package dk.samspil.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;

/// Gives the Spring context of a test a real PostgreSQL database of its own, migrated and empty, with the roles of an
/// installation: a test that asks for a `JdbcClient` can do what the pages can do, and cannot read answers.
///
/// ```java
/// @SpringBootTest
/// @OnRealPostgres
/// class ClosingARoundTest {
///     private final JdbcClient jdbc; // or any bean of the application
/// ```
///
/// A thread of it gets one connection at a time, as [OneConnectionAtATime] says.
///
/// Spring keeps a context for all tests that are configured alike, and with it the database: such tests see each
/// other's rows. A test that must not, says `@Transactional`, or names its units apart from the others'.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ContextConfiguration(initializers = OnRealPostgres.FreshDatabase.class)
public @interface OnRealPostgres {
    /// Creates the database and points the application to it.
    final class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            context.getBeanFactory().addBeanPostProcessor(new OneConnectionAtATime());
            var address = RealPostgres.freshAddress();
            var logins = RealPostgres.logins(address);
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "a real PostgreSQL",
                            Map.of(
                                    "samspil.database.url", address.url(),
                                    "samspil.database.user", address.user(),
                                    "samspil.database.password", address.password(),
                                    "samspil.database.pages-user",
                                            logins.pages().role(),
                                    "samspil.database.pages-password",
                                            logins.pages().address().password(),
                                    "samspil.database.planner-user",
                                            logins.planner().role(),
                                    "samspil.database.planner-password",
                                            logins.planner().address().password(),
                                    "samspil.database.pool-size", "4")));
            context.getEnvironment()
                    .getPropertySources()
                    .addLast(new MapPropertySource(
                            "secrets of tests, and sign-ins with a password alone that last while clocks are moved",
                            Map.of(
                                    "samspil.access.session.longest",
                                    "4000d",
                                    "samspil.access.second-factor.required-for",
                                    "",
                                    "samspil.secrets-dir",
                                    "target/secrets/" + UUID.randomUUID(),
                                    "samspil.comments-dir",
                                    "target/comments/" + UUID.randomUUID())));
        }
    }
}
