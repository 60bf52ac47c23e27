package dk.samspil.command.rehearsal;

import dk.samspil.shared.RoundId;
import dk.samspil.survey.SurveyRound;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The whole way of one survey with the invented municipality: the staff list is taken in, a leader checks it, last
/// year's round is copied, three make a key, everybody answers, two open the box, and all reports are read. Everything
/// that people do goes through HTTP.
public final class DressRehearsal {
    private static final String PASSWORD = "demonstration";
    /// The name of the round, by which its reports are known from last year's.
    private static final String TITLE = "Generalprøven";
    private static final int AT_ONCE = 16;
    private static final long SEED = 20261122;
    private static final int MILLISECONDS_BETWEEN_LOOKS = 200;
    private static final Pattern ROUND = Pattern.compile("/maaling/([0-9a-f-]{36})");

    private final Class<?> application;
    private final Path binaries;
    private final int people;
    private final Consumer<String> say;

    /// @param application the class that starts the server
    /// @param binaries where PostgreSQL's programs are kept
    /// @param people how many are let to answer, at most
    /// @param say gets a line for every step
    public DressRehearsal(Class<?> application, Path binaries, int people, Consumer<String> say) {
        this.application = application;
        this.binaries = binaries;
        this.people = people;
        this.say = say;
    }

    /// Plays it.
    ///
    /// @return what was not as it should be; empty when all went well
    public List<String> play() throws InterruptedException {
        say.accept("Starting a server with the invented municipality, on a database of its own …");
        try (var post = PostOffice.open();
                var server = RehearsedServer.start(application, binaries, post.port())) {
            return play(server, post);
        } catch (IOException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    private List<String> play(RehearsedServer server, PostOffice post) throws IOException, InterruptedException {
        URI site = server.address();
        try (var consultant = WebReader.withCookies(site);
                var representative = WebReader.withCookies(site);
                var operator = WebReader.withCookies(site)) {
            consultant.signIn("hr", PASSWORD);
            takeStaffIn(server, consultant);
            letALeaderCheck(consultant, site);
            RoundId round = planRound(consultant);
            var ceremony = new Ceremony(PASSWORD, round, consultant, representative, operator);
            ceremony.make();
            makeReady(consultant, round);
            waitFor(server, round, SurveyRound.State.OPEN);
            int asked = server.countAsked(round);
            consultant.signIn("hr", PASSWORD);
            CodesInHand.Found found = new CodesInHand(post, consultant, "/maaling/" + round).gather();
            Crowd.Outcome crowd = answer(server, found);
            waitFor(server, round, SurveyRound.State.CLOSED);
            String counts = ceremony.open();
            release(server, consultant, round);
            List<String> wrong = new ArrayList<>(new Findings(crowd, counts, readReports(consultant)).list(say));
            if (found.codes().size() != asked) {
                wrong.add("%d are asked, and %d codes came by mail or letter"
                        .formatted(asked, found.codes().size()));
            }
            return wrong;
        }
    }

    private void takeStaffIn(RehearsedServer server, WebReader consultant) throws IOException, InterruptedException {
        byte[] workbook = new StaffFile(server.units(), server.staff()).workbook();
        consultant.open("/medarbejdere");
        consultant.upload("fil", "staff.xlsx", workbook);
        consultant.requireText("Intet er gemt endnu");
        consultant.open("/medarbejdere/ret");
        while (consultant.canPress("Brug forslaget")) {
            consultant.press("Brug forslaget");
        }
        consultant.open("/medarbejdere/forskel");
        consultant.press("Gem medarbejderlisten");
        consultant.requireText("Medarbejderlisten er gemt");
        say.accept("HR has taken in the staff list: %,d bytes, %,d jobs."
                .formatted(workbook.length, server.staff().size()));
    }

    private void letALeaderCheck(WebReader consultant, URI site) throws IOException, InterruptedException {
        consultant.open("/validering");
        consultant.press("Start valideringen");
        try (var leader = WebReader.withCookies(site)) {
            leader.signIn("leder", PASSWORD);
            leader.open("/kontroller/team-aaen");
            leader.press("Ja, listen er rigtig");
            leader.requireText("Tak. Listen er godkendt");
        }
        consultant.open("/validering");
        consultant.press("Lås listerne nu");
        say.accept("A leader has checked the list, and HR has locked all lists.");
    }

    private RoundId planRound(WebReader consultant) throws IOException, InterruptedException {
        consultant.open("/maaling/ny");
        consultant.press("Ja, kopiér den");
        consultant.press("Gem, og vælg spørgsmål", Map.of("navn-da", TITLE));
        Matcher found = ROUND.matcher(consultant.page().address());
        if (!found.find()) {
            throw new IOException("no plan at " + consultant.page().address() + ": "
                    + consultant.page().text());
        }
        say.accept("HR has planned a round out of last year's.");
        return new RoundId(UUID.fromString(found.group(1)));
    }

    private void makeReady(WebReader consultant, RoundId round) throws IOException, InterruptedException {
        consultant.open("/maaling/" + round);
        consultant.press("Gør planen færdig");
        consultant.press("Frys, og gør målingen klar");
        consultant.requireText("Målingen åbner af sig selv");
        consultant.open("/maaling/" + round + "/indbydelser");
        consultant.press("Gem rækkefølgen", Map.of("vej", "EMAIL_ONLY"));
        say.accept("Three have a part of the key each. The round is ready and opens by itself.");
    }

    /// Puts the clock forward and waits until the server has noticed.
    private void waitFor(RehearsedServer server, RoundId round, SurveyRound.State state) throws InterruptedException {
        if (state == SurveyRound.State.OPEN) {
            server.waitUntilOpening(round);
        } else {
            server.waitUntilClosing(round);
        }
        while (!server.is(round, state)) {
            Thread.sleep(MILLISECONDS_BETWEEN_LOOKS);
        }
        say.accept(
                state == SurveyRound.State.OPEN
                        ? "The round has opened by itself."
                        : "The round has closed by itself.");
    }

    private Crowd.Outcome answer(RehearsedServer server, CodesInHand.Found found) throws InterruptedException {
        List<String> codes = found.codes().stream().limit(people).toList();
        say.accept("%,d codes came by mail and %,d by letter; %,d people answer with theirs, %d at a time …"
                .formatted(found.inMails(), found.codes().size() - found.inMails(), codes.size(), AT_ONCE));
        long start = System.nanoTime();
        Crowd.Outcome outcome = new Crowd(server.address(), AT_ONCE, SEED, say).answer(codes);
        say.accept("%,d have a receipt, %,d gave up on the way, %,d did not come: %.0f s."
                .formatted(
                        outcome.acknowledged(),
                        outcome.gaveUp(),
                        outcome.stayedAway(),
                        (System.nanoTime() - start) / 1e9));
        return outcome;
    }

    /// HR plans the release; a leader waits for it and can read from the minute on.
    private void release(RehearsedServer server, WebReader consultant, RoundId round)
            throws IOException, InterruptedException {
        String page = "/maaling/" + round + "/frigivelse";
        consultant.signIn("hr", PASSWORD);
        consultant.open(page);
        consultant.press("Planlæg frigivelse");
        consultant.requireText("Det åbner af sig selv");
        try (var leader = WebReader.withCookies(server.address())) {
            leader.signIn("leder", PASSWORD);
            leader.open("/resultater");
            leader.requireText("Resultatet kommer");
            server.waitUntilRelease(round);
            if (leader.open("/resultater").text().contains("Resultatet kommer")) {
                throw new IOException("the leader still waits after the release");
            }
        }
        consultant.open(page);
        consultant.requireText("Resultatet er frigivet");
        say.accept("The results were closed until the planned minute, and a leader could read them from it on.");
    }

    /// Opens the page of every unit, the overview and the statement.
    ///
    /// @return how many units have a report on this round
    private int readReports(WebReader consultant) throws IOException, InterruptedException {
        consultant.signIn("hr", PASSWORD);
        Set<String> units = new TreeSet<>(consultant.open("/resultater").links());
        units.removeIf(address -> !address.startsWith("/resultater/"));
        int reports = 0;
        for (String unit : units) {
            HtmlPage page = consultant.open(unit);
            if (page.status() != WebReader.OK || page.heading().isEmpty()) {
                throw new IOException("no page at " + unit + ": " + page.text());
            }
            reports += page.text().contains(TITLE) ? 1 : 0;
        }
        for (String page : List.of("/overblik", "/sikkerhedserklaering")) {
            consultant.open(page);
            consultant.requireText(TITLE);
        }
        say.accept("%,d units have a report, %,d have too few answers for one."
                .formatted(reports, units.size() - reports));
        return reports;
    }
}
