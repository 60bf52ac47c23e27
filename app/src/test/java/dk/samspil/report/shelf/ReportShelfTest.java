package dk.samspil.report.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.access.Accounts;
import dk.samspil.collection.custody.Holders;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.Releases;
import dk.samspil.report.Reports;
import dk.samspil.report.release.FrozenRounds;
import dk.samspil.report.shelf.ReportShelf.Progress;
import dk.samspil.shared.Language;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.Surveys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(properties = "samspil.jobs.enabled=false")
@OnRealPostgres
@Import(FrozenRounds.class)
class ReportShelfTest {
    @Autowired
    Accounts accounts;

    @Autowired
    FrozenRounds frozen;

    @Autowired
    Releases releases;

    @Autowired
    Surveys surveys;

    @Autowired
    Reports reports;

    @Autowired
    ReportShelf shelf;

    @Autowired
    ShelfJob job;

    @Autowired
    JdbcClient database;

    @TempDir
    Path folder;

    private RoundId round;
    private ReleasedTable table;
    private Questionnaire questionnaire;

    @BeforeEach
    void figuresAreFrozen() throws IOException {
        Holders.create(accounts);
        round = frozen.make(folder);
        table = releases.find(round).orElseThrow();
        questionnaire = surveys.get(round).questionnaire();
    }

    @Test
    void whatLiesThereIsWhatWouldBeWrittenNow() {
        byte[] written = reports.unitPdf(table, questionnaire, FrozenRounds.TEAM, Language.DA);

        assertThat(fetch()).isEqualTo(written);
        assertThat(fetch()).isEqualTo(written);
    }

    @Test
    void whatIsFrozenIsWrittenInTheBackground() {
        Optional<Progress> before = shelf.findProgress(round);
        String planned = database
                .sql("select task_instance from jobs.scheduled_task where task_name = :job")
                .param("job", job.name())
                .query(String.class)
                .list()
                .stream()
                .filter(subject -> subject.startsWith(round.toString()))
                .findFirst()
                .orElseThrow();

        job.run(planned);

        assertThat(before.orElseThrow().ready()).isZero();
        assertThat(shelf.findProgress(round).orElseThrow()).satisfies(progress -> {
            assertThat(progress.ready()).isEqualTo(progress.all());
            assertThat(progress.all()).isGreaterThan(Language.values().length);
        });
    }

    @Test
    void aServerThatStopsLeavesTheRest() {
        var written = new AtomicInteger();

        boolean whole = shelf.fill(round, () -> written.getAndIncrement() == 2);

        assertThat(whole).isFalse();
        assertThat(shelf.findProgress(round).orElseThrow().ready()).isEqualTo(2);
    }

    @Test
    void twoWhoAskAtOnceGetTheSamePaperWrittenOnce() throws Exception {
        List<Callable<byte[]>> asking = new ArrayList<>();
        for (int reader = 0; reader < 3; reader++) {
            asking.add(this::fetch);
        }
        try (var threads = Executors.newFixedThreadPool(asking.size())) {
            for (Future<byte[]> got : threads.invokeAll(asking)) {
                assertThat(got.get()).isEqualTo(fetch());
            }
        }

        assertThat(count("PDF")).isEqualTo(1);
        assertThat(shelf.findProgress(round).orElseThrow().ready()).isZero();

        shelf.unitPage(table, questionnaire, FrozenRounds.TEAM, Language.DA);
        assertThat(shelf.findProgress(round).orElseThrow().ready()).isEqualTo(1);
    }

    @Test
    void thePageThatLiesThereIsTheReportAsItWouldBeWrittenNow() {
        String written = reports.unitPage(table, questionnaire, FrozenRounds.TEAM, Language.EN);

        assertThat(written).contains("<h1>");
        assertThat(fetchPage()).isEqualTo(written);
        assertThat(fetchPage()).isEqualTo(written);
        assertThat(count("PAGE")).isEqualTo(1);
    }

    @Test
    void whatAnEarlierVersionWroteIsNotHandedOut() {
        fetch();
        makeItLookOld();

        assertThat(shelf.findProgress(round).orElseThrow().ready()).isZero();
        assertThat(fetch()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        shelf.fill(round, () -> true);
        assertThat(editions()).hasSize(1).doesNotContain("old");
    }

    private String fetchPage() {
        return new String(shelf.unitPage(table, questionnaire, FrozenRounds.TEAM, Language.EN), StandardCharsets.UTF_8);
    }

    private byte[] fetch() {
        return shelf.unitPdf(table, questionnaire, FrozenRounds.TEAM, Language.DA);
    }

    /// The pages may not change a document, so it is put there anew.
    private void makeItLookOld() {
        database.sql("""
                insert into report_shelf.document (round_id, edition, unit_id, language, form, content)
                values (:round, 'old', :unit, 'da', 'PDF', '\\x00')
                """)
                .param("round", round.value())
                .param("unit", FrozenRounds.TEAM.value())
                .update();
        database.sql("delete from report_shelf.document where round_id = :round and edition <> 'old'")
                .param("round", round.value())
                .update();
    }

    private int count(String form) {
        return database.sql("select count(*) from report_shelf.document where round_id = :round and form = :form")
                .param("round", round.value())
                .param("form", form)
                .query(Integer.class)
                .single();
    }

    private List<String> editions() {
        return database.sql("select distinct edition from report_shelf.document where round_id = :round")
                .param("round", round.value())
                .query(String.class)
                .list();
    }
}
