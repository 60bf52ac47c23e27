package dk.samspil.demo;

import dk.samspil.access.Accounts;
import dk.samspil.disclosure.DisclosurePolicy;
import dk.samspil.disclosure.Policies;
import dk.samspil.disclosure.Pooling;
import dk.samspil.disclosure.PoolingAdvice;
import dk.samspil.disclosure.PublishOutcome;
import dk.samspil.disclosure.Publisher;
import dk.samspil.disclosure.Releases;
import dk.samspil.intake.Intake;
import dk.samspil.intake.SurveyFolder;
import dk.samspil.organisation.register.Register;
import dk.samspil.shared.Actor;
import dk.samspil.shared.Language;
import dk.samspil.shared.Problem;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.SurveyRound;
import dk.samspil.survey.Surveys;
import dk.samspil.survey.goal.UnitTargets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/// Takes the invented municipality in on start-up, the same way as a real one: files, intake, publication. In the
/// second year its smallest team shares a report with another. What is there already is left as it is, so that starting
/// again costs nothing.
@Component
@Profile("demo")
final class DemoLoader implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);

    /// What the invented main committee set before the second survey, for every unit.
    private static final Map<String, Integer> TARGETS = Map.of("trust", 70, "social_capital", 68);

    private final Surveys surveys;
    private final Intake intake;
    private final Policies policies;
    private final UnitTargets targets;
    private final Pooling pooling;
    private final Publisher publisher;
    private final Releases releases;
    private final Accounts accounts;
    private final Register register;
    private final Clock clock;
    private final Environment environment;

    DemoLoader(
            Surveys surveys,
            Intake intake,
            Policies policies,
            UnitTargets targets,
            Pooling pooling,
            Publisher publisher,
            Releases releases,
            Accounts accounts,
            Register register,
            Clock clock,
            Environment environment) {
        this.surveys = surveys;
        this.intake = intake;
        this.policies = policies;
        this.targets = targets;
        this.pooling = pooling;
        this.publisher = publisher;
        this.releases = releases;
        this.accounts = accounts;
        this.register = register;
        this.clock = clock;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (missingYears().isEmpty()) {
            LOG.info("The invented municipality is there already.");
        } else {
            takeIn();
        }
        employ();
        DemoAccounts.list().stream()
                .filter(account -> !accounts.has(account.name()))
                .forEach(account -> accounts.create(account, Actor.APPLICATION));
        LOG.info(
                "Open http://localhost:{} and sign in as one of {} with the password {}",
                environment.getProperty("local.server.port", "8080"),
                DemoAccounts.names(),
                DemoAccounts.PASSWORD);
    }

    private void takeIn() throws IOException {
        Path folder = Files.createTempDirectory("samspil-demo");
        try {
            InputFiles.write(InventedMunicipality.vidby(), folder);
            for (int year : missingYears()) {
                SurveyFolder survey = read(folder.resolve(Integer.toString(year)));
                RoundId round = findRound(year).orElseGet(() -> store(survey));
                PoolingAdvice advice = pooling.adviseAtClose(round, Actor.APPLICATION);
                if (year == MunicipalityPlan.SECOND_YEAR) {
                    UnitId whole =
                            survey.organisation().tree().listUnits().getFirst().id();
                    targets.set(whole, TARGETS, true, Actor.APPLICATION);
                    advice.proposals()
                            .forEach(each -> pooling.decide(advice.snapshot(), each.units(), true, Actor.APPLICATION));
                }
                publish(round, survey.warnings());
                LOG.info("Vidby Kommune {} is taken in and published.", year);
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /// Puts the staff of the second year into the register, unless somebody stands there already.
    private void employ() {
        LocalDate today = LocalDate.now(clock);
        if (register.findTree(today).isEmpty()) {
            var year = InventedMunicipality.vidby().years().getLast();
            register.update(new DemoStaff(year).contents(today), today, Actor.APPLICATION);
        }
    }

    private RoundId store(SurveyFolder survey) {
        return intake.store(
                survey,
                Actor.APPLICATION,
                opened -> policies.adopt(opened, DisclosurePolicy.DEFAULT, Actor.APPLICATION));
    }

    private List<Integer> missingYears() {
        return Stream.of(MunicipalityPlan.FIRST_YEAR, MunicipalityPlan.SECOND_YEAR)
                .filter(year -> findRound(year).flatMap(releases::find).isEmpty())
                .toList();
    }

    private Optional<RoundId> findRound(int year) {
        return surveys.list().stream()
                .filter(round -> round.questionnaire().title().in(Language.DA).equals("Social kapital " + year))
                .map(SurveyRound::id)
                .findFirst();
    }

    private static SurveyFolder read(Path folder) {
        return switch (SurveyFolder.read(folder)) {
            case SurveyFolder.Outcome.Whole whole -> whole.survey();
            case SurveyFolder.Outcome.Broken broken ->
                throw new IllegalStateException("the invented municipality has problems: " + broken.problems());
        };
    }

    private void publish(RoundId round, List<Problem> warnings) {
        switch (publisher.publishBesideLatest(round, warnings, Actor.APPLICATION)) {
            case PublishOutcome.Published published -> LOG.debug("published {}", round);
            case PublishOutcome.AlreadyPublished already -> LOG.debug("{} was published before", round);
            case PublishOutcome.AnswersChanged changed ->
                throw new IllegalStateException("the invented municipality was changed after it was published");
            case PublishOutcome.Unsafe unsafe ->
                throw new IllegalStateException("the auditor refused the invented municipality: " + unsafe.exposures());
        }
    }
}
