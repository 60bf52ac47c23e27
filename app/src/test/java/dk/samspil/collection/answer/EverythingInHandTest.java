package dk.samspil.collection.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.access.Accounts;
import dk.samspil.access.SignInName;
import dk.samspil.collection.answer.BallotPaper.Mark;
import dk.samspil.collection.custody.Holders;
import dk.samspil.collection.custody.KeyCeremony;
import dk.samspil.collection.custody.KeyHolder;
import dk.samspil.collection.custody.RoundKeys;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.numerics.seal.OpeningKey;
import dk.samspil.numerics.seal.SecretShare;
import dk.samspil.numerics.seal.SecretShares;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Somebody has the whole database, every secret and comment of the server, and all that was logged, and
/// wants to read an answer before the close. Two key sheets are what they lack.
@SpringBootTest
@OnRealPostgres
@ExtendWith(OutputCaptureExtension.class)
class EverythingInHandTest {
    private static final String ATTRIBUTE = "den eneste jordemoder";
    private static final String COMMENT = "Det siger jeg kun her";
    private static final Pattern BYTES = Pattern.compile("(?:[0-9a-f]{2}){24,}");

    @TempDir
    private static Path secrets;

    @TempDir
    private static Path comments;

    private final RoundId round = new RoundId(UUID.randomUUID());
    private final SecureRandom random = new SecureRandom();
    private final KeyCeremony ceremony;
    private final RoundKeys keys;
    private final SealedBallots ballots;
    private final Accounts accounts;
    private final Environment environment;

    @Autowired
    EverythingInHandTest(
            KeyCeremony ceremony, RoundKeys keys, SealedBallots ballots, Accounts accounts, Environment environment) {
        this.ceremony = ceremony;
        this.keys = keys;
        this.ballots = ballots;
        this.accounts = accounts;
        this.environment = environment;
    }

    @DynamicPropertySource
    static void secretsLieHere(DynamicPropertyRegistry properties) {
        properties.add("samspil.secrets-dir", secrets::toString);
        properties.add("samspil.comments-dir", comments::toString);
    }

    @BeforeEach
    void people() {
        Holders.create(accounts);
    }

    @Test
    void everythingButTheKeySheetsReadsNoAnswer(CapturedOutput output) throws SQLException {
        List<SecretShare> sheets = answerOnce();

        String inHand = dump() + files(secrets) + files(comments) + output.getAll();

        assertThat(files(comments))
                .as("a comment waits there")
                .contains(round.toString().replace("-", ""));
        assertThat(inHand).contains(round.toString()).doesNotContain(ATTRIBUTE, COMMENT);
        assertThat(inHand).doesNotContain(hex(ATTRIBUTE), hex(COMMENT));
        assertThat(sheets)
                .allSatisfy(sheet ->
                        assertThat(inHand).doesNotContain(sheet.groups().get(3)));
        assertThat(openWithAnythingIn(inHand)).isEmpty();
    }

    /// The same attack with two sheets more: it would find the key if it were there.
    @Test
    void theAttackFindsTheKeyWhereItIs() throws SQLException {
        List<SecretShare> sheets = answerOnce();
        byte[] seed = SecretShares.combine(sheets.get(0), sheets.get(1));

        String inHand = dump() + HexFormat.of().formatHex(seed);

        assertThat(openWithAnythingIn(inHand))
                .hasValueSatisfying(ballot -> assertThat(ballot.attributes()).containsExactly(ATTRIBUTE));
    }

    /// Makes a key, has all sheets printed and proved, and puts one ballot and one comment in.
    private List<SecretShare> answerOnce() {
        ceremony.make(round, Holders.ALL, Holders.ACTOR);
        List<SecretShare> sheets = ceremony.listHolders(round).stream()
                .map(KeyHolder::name)
                .map(this::printAndProve)
                .toList();
        ballots.openBox(round);
        var unit = new UnitId("team");
        var ballot = new BallotPaper(
                unit, Optional.of(false), List.of(ATTRIBUTE), List.of(new Mark.Answer(4), new Mark.DontKnow()));
        boolean isIn = ballots.deposit(
                round,
                keys.find(round).orElseThrow().key(),
                Ticket.draw(random),
                ballot,
                List.of(new TextPaper(unit, "comment", COMMENT)));
        assertThat(isIn).isTrue();
        return sheets;
    }

    private SecretShare printAndProve(SignInName name) {
        KeyHolder holder = ceremony.findHolder(round, name).orElseThrow();
        SecretShare sheet = ceremony.show(holder).orElseThrow();
        ceremony.prove(holder, sheet.groups().get(10) + sheet.groups().get(11));
        return sheet;
    }

    /// Every row of every table, as the owner of the database reads it.
    private String dump() throws SQLException {
        var rows = new StringBuilder();
        try (var owner = owner()) {
            for (String table : texts(owner, """
                    select format('%I.%I', schemaname, tablename) from pg_tables
                    where schemaname not in ('pg_catalog', 'information_schema')
                    """)) {
                texts(owner, "select t::text from " + table + " t")
                        .forEach(row -> rows.append(row).append('\n'));
            }
        }
        return rows.toString();
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(
                environment.getRequiredProperty("samspil.database.url"),
                environment.getRequiredProperty("samspil.database.user"),
                environment.getRequiredProperty("samspil.database.password"));
    }

    private static List<String> texts(Connection database, String sql) throws SQLException {
        var texts = new ArrayList<String>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private static String files(Path folder) {
        var contents = new StringBuilder();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.append(HexFormat.of()
                                .formatHex(Files.readAllBytes(file))
                                .replace("00".repeat(OpeningKey.SEED_LENGTH), "\n"))
                        .append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents.toString();
    }

    /// Takes every 24 bytes in a row for the seed of the key.
    private Optional<BallotPaper> openWithAnythingIn(String inHand) throws SQLException {
        byte[] sealed;
        try (var owner = owner()) {
            sealed = HexFormat.of()
                    .parseHex(texts(
                                    owner,
                                    "select encode(sealed, 'hex') from collection_answer.sealed_ballot where round_id = '"
                                            + round + "'")
                            .getFirst());
        }
        var own = HexFormat.of().formatHex(sealed);
        return BYTES.matcher(inHand.replace(own, "").replace("\\\\x", " "))
                .results()
                .flatMap(found -> seeds(found.group()).stream())
                .map(OpeningKey::fromSeed)
                .flatMap(key -> BallotSeal.openBallot(key, round, sealed).stream())
                .findFirst();
    }

    private static List<byte[]> seeds(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        var seeds = new ArrayList<byte[]>();
        for (int start = 0; start + OpeningKey.SEED_LENGTH <= bytes.length; start++) {
            seeds.add(Arrays.copyOfRange(bytes, start, start + OpeningKey.SEED_LENGTH));
        }
        return seeds;
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
