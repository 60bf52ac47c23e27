package dk.samspil.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The roles on a server that somebody else runs.
class ExternalPostgresTest {
    private static final String READ_ANSWERS = "select count(*) from collection_answer.ballot";

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(DatabaseConfiguration.class);

    @Test
    void anOwnerWhoMayMakeRolesIsEnough() {
        var owner = RealPostgres.addressOfNewOwner("createrole");

        start(owner, context -> {
            assertThat(context).hasNotFailed();
            assertSeparated(context, owner.user() + "_pages", owner.user() + "_planner");
        });
    }

    @Test
    void startingAgainFindsTheRolesThere() {
        var owner = RealPostgres.addressOfNewOwner("createrole");
        start(owner, context -> assertThat(context).hasNotFailed());

        start(owner, context -> assertThat(context).hasNotFailed());
    }

    @Test
    void rolesThatTheAdministratorMadeWillDo() {
        var owner = RealPostgres.addressOfNewOwner("");
        RealPostgres.administer(
                owner,
                "create role %s_pages".formatted(owner.user()),
                "create role %s_planner".formatted(owner.user()),
                "grant %1$s_pages, %1$s_planner to %1$s".formatted(owner.user()));

        start(owner, context -> {
            assertThat(context).hasNotFailed();
            assertSeparated(context, owner.user() + "_pages", owner.user() + "_planner");
        });
    }

    @Test
    void withoutRolesTheStartIsRefusedWithAdvice() {
        var owner = RealPostgres.addressOfNewOwner("");

        start(
                owner,
                context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(DatabaseNotStarted.class)
                        .hasMessageContaining("There is no database role %s_pages", owner.user())
                        .hasMessageContaining("create role \"%s_pages\"", owner.user()));
    }

    @Test
    void usersOfTheirOwnCannotBecomeTheOwner() {
        var owner = RealPostgres.addressOfNewOwner("");
        var pages = newUser(owner, "_web");
        var planner = newUser(owner, "_reader");

        start(owner, settings(pages, planner), context -> {
            assertThat(context).hasNotFailed();
            assertSeparated(context, pages, planner);
            assertThatThrownBy(() ->
                            client(context).sql("set role " + owner.user()).update())
                    .rootCause()
                    .hasMessageStartingWith("ERROR: permission denied to set role \"%s\"".formatted(owner.user()));
        });
    }

    @Test
    void aUserWhoMayBecomeTheOwnerIsRefused() {
        var owner = RealPostgres.addressOfNewOwner("");
        var pages = newUser(owner, "_web");
        RealPostgres.administer(owner, "grant %s to %s".formatted(owner.user(), pages));

        start(
                owner,
                settings(pages, newUser(owner, "_reader")),
                context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(DatabaseNotStarted.class)
                        .hasMessageContaining("The database role %s can become the owner", pages));
    }

    @Test
    void aUserWhoMayReadEverythingIsRefused() {
        var owner = RealPostgres.addressOfNewOwner("");
        var pages = newUser(owner, "_web");
        RealPostgres.administer(owner, "grant pg_read_all_data to " + pages);

        start(
                owner,
                settings(pages, newUser(owner, "_reader")),
                context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(DatabaseNotStarted.class)
                        .hasMessageContaining("%s may also select on", pages));
    }

    @Test
    void aWrongPasswordOfThePlannerShowsAtTheStart() {
        var owner = RealPostgres.addressOfNewOwner("");
        var settings = settings(newUser(owner, "_web"), newUser(owner, "_reader"));
        settings.add("samspil.database.planner-password=wrong");

        start(
                owner,
                settings,
                context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(DatabaseNotStarted.class)
                        .hasMessageContaining("does not let Samspil work in the role %s_reader", owner.user()));
    }

    private static String newUser(DatabaseAddress owner, String suffix) {
        var user = owner.user() + suffix;
        RealPostgres.administer(owner, "create role %s login password '%s'".formatted(user, owner.password()));
        return user;
    }

    private static List<String> settings(String pages, String planner) {
        return new ArrayList<>(List.of(
                "samspil.database.pages-user=" + pages,
                "samspil.database.pages-password=known to the test",
                "samspil.database.planner-user=" + planner,
                "samspil.database.planner-password=known to the test"));
    }

    private void start(DatabaseAddress owner, Consumer<AssertableApplicationContext> check) {
        start(owner, List.of(), check);
    }

    private void start(DatabaseAddress owner, List<String> settings, Consumer<AssertableApplicationContext> check) {
        application
                .withPropertyValues(
                        "samspil.database.url=" + owner.url(),
                        "samspil.database.user=" + owner.user(),
                        "samspil.database.password=" + owner.password())
                .withPropertyValues(settings.toArray(String[]::new))
                .run(check::accept);
    }

    private static void assertSeparated(AssertableApplicationContext context, String pages, String planner) {
        var ofPages = client(context);
        var ofPlanner = context.getBean("plannerClient", JdbcClient.class);

        assertThat(currentUser(ofPages)).isEqualTo(pages);
        assertThat(currentUser(ofPlanner)).isEqualTo(planner);
        assertThat(ofPlanner.sql(READ_ANSWERS).query(Integer.class).single()).isZero();
        assertThatThrownBy(() -> ofPages.sql(READ_ANSWERS).query(Integer.class).single())
                .rootCause()
                .hasMessageStartingWith("ERROR: permission denied for table ballot");
        assertThatThrownBy(() -> ofPlanner
                        .sql("select count(*) from survey.round")
                        .query(Integer.class)
                        .single())
                .rootCause()
                .hasMessageStartingWith("ERROR: permission denied for schema survey");
    }

    private static JdbcClient client(AssertableApplicationContext context) {
        return JdbcClient.create(context.getBean("dataSource", DataSource.class));
    }

    private static String currentUser(JdbcClient client) {
        return client.sql("select current_user").query(String.class).single();
    }
}
