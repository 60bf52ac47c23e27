package dk.samspil.demo;

import dk.samspil.collection.custody.KeyCustody;
import dk.samspil.collection.custody.RoundKeys;
import dk.samspil.collection.invitation.Invitations;
import dk.samspil.collection.invitation.InvitedPerson;
import dk.samspil.organisation.Employment;
import dk.samspil.organisation.OrganisationSnapshot;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Organisations;
import dk.samspil.organisation.Unit;
import dk.samspil.shared.Actor;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.AnswerOptions;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.FreeTextQuestion;
import dk.samspil.survey.Item;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.Surveys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Opens a round of thirty items on three pages and a comment with a throw-away key, invites as many as the setting
/// `samspil.load.people` says, and writes their codes to the file `samspil.load.codes`: what
/// `benchmarks/run answers` answers. With `samspil.load.mail` everybody is invited by e-mail besides ([LoadMail]). With
/// `samspil.load.letters`, a password, a round is made ready instead ([LoadLetters]), and its id is written to the
/// file. With `samspil.load.reports`, a folder of four files, a survey is published instead ([LoadReports]); once, and
/// not again when the server starts anew.
@Component
@Profile("load")
final class LoadRound implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(LoadRound.class);
    private static final Actor ACTOR = new Actor("load");
    private static final UnitId TOP = new UnitId("load");
    private static final int THEMES = 3;
    private static final int ITEMS_OF_A_THEME = 10;
    private static final int PEOPLE_OF_A_TEAM = 20;
    private static final int LONGEST_COMMENT = 600;
    private static final long NANOSECONDS_A_MILLISECOND = 1_000_000;

    private final Organisations organisations;
    private final Surveys surveys;
    private final RoundKeys keys;
    private final Invitations invitations;
    private final LoadMail mail;
    private final LoadLetters letters;
    private final LoadReports reports;
    private final Environment settings;

    LoadRound(
            Organisations organisations,
            Surveys surveys,
            RoundKeys keys,
            Invitations invitations,
            LoadMail mail,
            LoadLetters letters,
            LoadReports reports,
            Environment settings) {
        this.organisations = organisations;
        this.surveys = surveys;
        this.keys = keys;
        this.invitations = invitations;
        this.mail = mail;
        this.letters = letters;
        this.reports = reports;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        int count = settings.getProperty("samspil.load.people", Integer.class, PEOPLE_OF_A_TEAM);
        Path codes = Path.of(settings.getRequiredProperty("samspil.load.codes"));
        String folder = settings.getProperty("samspil.load.reports", "");
        if (!folder.isEmpty()) {
            publish(Path.of(folder), codes);
            return;
        }
        OrganisationSnapshot staff = staff(count);
        String password = settings.getProperty("samspil.load.letters", "");
        if (!password.isEmpty()) {
            RoundId ready = letters.makeReady(staff, questionnaire(), password, ACTOR);
            write(codes, List.of(ready.toString()));
            LOG.info("A round is ready for {} people; its id is in {}", count, codes);
            return;
        }
        boolean mailed = settings.getProperty("samspil.load.mail", Boolean.class, false);
        RoundId round = mailed ? mail.plan(staff, ACTOR) : new RoundId(UUID.randomUUID());
        surveys.open(round, questionnaire(), organisations.freeze(staff, ACTOR), List.of("age"), true, ACTOR);
        keys.makeServerKey(round, KeyCustody.DEMONSTRATION, ACTOR);
        long start = System.nanoTime();
        invitations.prepare(
                round, staff.employments().stream().map(LoadRound::invited).toList(), ACTOR);
        LOG.info("Codes for {} people: {} ms", count, (System.nanoTime() - start) / NANOSECONDS_A_MILLISECOND);
        write(
                codes,
                staff.employments().stream()
                        .map(each -> invitations.codeOf(round, each.id()).display())
                        .toList());
        if (mailed) {
            mail.invite(round);
        }
        LOG.info("A round is open for {} people; their codes are in {}", count, codes);
    }

    /// Writes how long the papers took, in milliseconds since the figures were frozen, how many there are, and then the
    /// units with a report.
    private void publish(Path folder, Path file) throws IOException {
        if (!surveys.list().isEmpty()) {
            return;
        }
        RoundId round = reports.publish(folder, settings.getRequiredProperty("samspil.load.password"), ACTOR);
        long start = System.nanoTime();
        var progress = reports.waitForPapers(round);
        List<String> lines = new ArrayList<>();
        lines.add(Long.toString((System.nanoTime() - start) / NANOSECONDS_A_MILLISECOND));
        lines.add(Integer.toString(progress.all()));
        lines.addAll(reports.listUnits(round));
        write(file, lines);
        LOG.info("A survey is published; the units with a report are in {}", file);
    }

    /// Whoever waits for the file finds it whole.
    private static void write(Path file, List<String> lines) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.write(unfinished, lines);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static InvitedPerson invited(Employment employment) {
        return new InvitedPerson(
                employment.id(), employment.unit(), employment.leader(), employment.attributes(), "da");
    }

    private static OrganisationSnapshot staff(int count) {
        List<Unit> units = new ArrayList<>(List.of(new Unit(TOP, null, "Belastningsprøve")));
        List<Employment> people = new ArrayList<>();
        for (int person = 0; person < count; person++) {
            int team = person / PEOPLE_OF_A_TEAM;
            var unit = new UnitId("load-" + team);
            if (person % PEOPLE_OF_A_TEAM == 0) {
                units.add(new Unit(unit, TOP, "Team " + team));
            }
            people.add(new Employment("load-" + person, unit, person % PEOPLE_OF_A_TEAM == 0, List.of("30-39")));
        }
        return new OrganisationSnapshot(new OrganisationTree(units), List.of("age"), people);
    }

    private static Questionnaire questionnaire() {
        var options = new AnswerOptions(
                1,
                5,
                List.of("I meget ringe grad", "I ringe grad", "Delvist", "I høj grad", "I meget høj grad").stream()
                        .map(LocalText::of)
                        .toList());
        List<Dimension> themes = IntStream.range(0, THEMES)
                .mapToObj(theme -> new Dimension(
                        "theme-" + theme,
                        LocalText.of("Tema " + (theme + 1)),
                        Dimension.Role.CORE,
                        options,
                        IntStream.range(theme * ITEMS_OF_A_THEME, (theme + 1) * ITEMS_OF_A_THEME)
                                .mapToObj(LoadRound::item)
                                .toList()))
                .toList();
        return new Questionnaire(
                "load",
                LocalText.of("Belastningsprøve"),
                themes,
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(new FreeTextQuestion(
                        "load-comment", LocalText.of("Hvad ville hjælpe?"), 1, Optional.empty(), LONGEST_COMMENT)),
                List.of(),
                List.of());
    }

    private static Item item(int number) {
        return new Item(
                "load-" + number,
                LocalText.of(
                        "Bliver arbejdet fordelt retfærdigt mellem jer, når der er travlt? (" + (number + 1) + ")"),
                false);
    }
}
