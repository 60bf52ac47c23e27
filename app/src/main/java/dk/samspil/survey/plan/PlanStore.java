package dk.samspil.survey.plan;

import dk.samspil.organisation.SnapshotId;
import dk.samspil.shared.Language;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.SurveyJson;
import dk.samspil.survey.library.DraftId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class PlanStore {
    private static final String PLAN = """
            select round_id, title_da, title_en, kind, copied_from, questionnaire_draft, state, first_day, opens, last_day, closes,
                release_day, employed_by, monthly_paid, hourly_paid, trainees, leaders, every_job, units, policy, channels,
                languages, version
            from survey_plan.round_plan
            """;

    private final JdbcClient database;

    PlanStore(JdbcClient database) {
        this.database = database;
    }

    void add(RoundPlan plan) {
        bind(plan, """
                insert into survey_plan.round_plan
                    (round_id, title_da, title_en, kind, copied_from, questionnaire_draft, state, first_day, opens, last_day, closes,
                    release_day, employed_by, monthly_paid, hourly_paid, trainees, leaders, every_job, units, policy, channels,
                    languages, version)
                values (:id, :titleDa, :titleEn, :kind, :copiedFrom, :questions, :state, :firstDay, :opens, :lastDay, :closes,
                    :release, :employedBy, :monthlyPaid, :hourlyPaid, :trainees, :leaders, :everyJob, :units, :policy, :channels,
                    :languages, 0)
                """);
        addDates(plan);
    }

    /// Puts a plan in the place of the version it was made from; false, and nothing is changed, when that is not the
    /// latest any more.
    boolean change(RoundPlan plan) {
        boolean isLatest = bind(plan, """
                update survey_plan.round_plan
                set title_da = :titleDa, title_en = :titleEn, kind = :kind, copied_from = :copiedFrom,
                    questionnaire_draft = :questions, state = :state,
                    first_day = :firstDay, opens = :opens, last_day = :lastDay, closes = :closes,
                    release_day = :release, employed_by = :employedBy, monthly_paid = :monthlyPaid,
                    hourly_paid = :hourlyPaid, trainees = :trainees, leaders = :leaders, every_job = :everyJob,
                    units = :units,
                    policy = :policy, channels = :channels, languages = :languages, version = version + 1
                where round_id = :id and version = :version
                """) == 1;
        if (isLatest) {
            database.sql("delete from survey_plan.planned_date where round_id = :id")
                    .param("id", plan.id().value())
                    .update();
            addDates(plan);
        }
        return isLatest;
    }

    /// Whether the round was in the one state until now; then it is in the other.
    boolean advance(RoundId round, PlanState from, PlanState to) {
        return database.sql("""
                        update survey_plan.round_plan set state = :to, version = version + 1
                        where round_id = :id and state = :from
                        """)
                        .param("id", round.value())
                        .param("from", from.name())
                        .param("to", to.name())
                        .update()
                == 1;
    }

    /// Deletes a draft, and nothing that is more.
    boolean discard(RoundId round) {
        return database.sql("delete from survey_plan.round_plan where round_id = :id and state = 'DRAFT'")
                        .param("id", round.value())
                        .update()
                == 1;
    }

    Optional<RoundPlan> find(RoundId round) {
        return database.sql(PLAN + " where round_id = :id")
                .param("id", round.value())
                .query((row, number) -> planWithoutDates(row))
                .optional()
                .map(this::withDates);
    }

    /// The plan as it is; nobody else changes it until the transaction ends.
    Optional<RoundPlan> findLocked(RoundId round) {
        return database.sql(PLAN + " where round_id = :id for update")
                .param("id", round.value())
                .query((row, number) -> planWithoutDates(row))
                .optional()
                .map(this::withDates);
    }

    /// The first planned first.
    List<RoundPlan> list() {
        return database.sql(PLAN + " order by sequence").query((row, number) -> planWithoutDates(row)).list().stream()
                .map(this::withDates)
                .toList();
    }

    void freeze(RoundId round, FrozenRound frozen) {
        database.sql("""
                insert into survey_plan.frozen_round (round_id, questionnaire, organisation_snapshot_id, policy)
                values (:id, :questionnaire::jsonb, :organisation, :policy)
                """)
                .param("id", round.value())
                .param("questionnaire", SurveyJson.write(frozen.questionnaire()))
                .param("organisation", frozen.organisation().value())
                .param("policy", frozen.policy())
                .update();
    }

    void thaw(RoundId round) {
        database.sql("delete from survey_plan.frozen_round where round_id = :id")
                .param("id", round.value())
                .update();
    }

    Optional<FrozenRound> findFrozen(RoundId round) {
        return database.sql("""
                select questionnaire, organisation_snapshot_id, policy
                from survey_plan.frozen_round
                where round_id = :id
                """)
                .param("id", round.value())
                .query((row, number) -> new FrozenRound(
                        SurveyJson.read(row.getString("questionnaire"), Questionnaire.class),
                        new SnapshotId(row.getObject("organisation_snapshot_id", UUID.class)),
                        row.getString("policy")))
                .optional();
    }

    private int bind(RoundPlan plan, String sql) {
        var dates = plan.timetable();
        var people = plan.participants();
        return database.sql(sql)
                .param("id", plan.id().value())
                .param("titleDa", plan.title().in(Language.DA))
                .param("titleEn", plan.title().in(Language.EN))
                .param("kind", plan.kind().name())
                .param("copiedFrom", plan.copiedFrom().map(RoundId::value).orElse(null))
                .param("questions", plan.questions().map(DraftId::value).orElse(null))
                .param("state", plan.state().name())
                .param("firstDay", dates.period().firstDay())
                .param("opens", dates.period().opens())
                .param("lastDay", dates.period().lastDay())
                .param("closes", dates.period().closes())
                .param("release", dates.release())
                .param("employedBy", people.employedBy())
                .param("monthlyPaid", people.monthlyPaid())
                .param("hourlyPaid", people.hourlyPaid())
                .param("trainees", people.trainees())
                .param("leaders", people.leaders())
                .param("everyJob", people.everyJob())
                .param("units", texts(people.units().stream().map(UnitId::value).sorted()))
                .param("policy", plan.policy())
                .param("channels", texts(plan.channels().stream().sorted().map(Channel::name)))
                .param("languages", texts(plan.languages().stream()))
                .param("version", plan.version())
                .update();
    }

    private void addDates(RoundPlan plan) {
        for (PlannedDate date : plan.timetable().others()) {
            database.sql("""
                    insert into survey_plan.planned_date (round_id, milestone, happens, own)
                    values (:id, :milestone, :when, :own)
                    """)
                    .param("id", plan.id().value())
                    .param("milestone", date.milestone().name())
                    .param("when", WhenCode.of(date.when()))
                    .param("own", date.own())
                    .update();
        }
    }

    private RoundPlan withDates(RoundPlan plan) {
        Timetable chosen = plan.timetable();
        return plan.with(new Timetable(chosen.period(), chosen.release(), listDates(plan.id())));
    }

    private List<PlannedDate> listDates(RoundId round) {
        return database.sql("""
                select milestone, happens, own
                from survey_plan.planned_date
                where round_id = :id
                """)
                .param("id", round.value())
                .query((row, number) -> new PlannedDate(
                        Milestone.valueOf(row.getString("milestone")),
                        WhenCode.parse(row.getString("happens")),
                        row.getBoolean("own")))
                .list();
    }

    private static RoundPlan planWithoutDates(ResultSet row) throws SQLException {
        var period = new FieldPeriod(
                row.getObject("first_day", LocalDate.class),
                row.getObject("opens", LocalTime.class),
                row.getObject("last_day", LocalDate.class),
                row.getObject("closes", LocalTime.class));
        return new RoundPlan(
                new RoundId(row.getObject("round_id", UUID.class)),
                LocalText.of(row.getString("title_da"), row.getString("title_en")),
                RoundKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("copied_from", UUID.class)).map(RoundId::new),
                Optional.ofNullable(row.getObject("questionnaire_draft", UUID.class))
                        .map(DraftId::new),
                new Timetable(period, row.getObject("release_day", LocalDate.class), List.of()),
                participants(row),
                row.getString("policy"),
                texts(row, "channels").map(Channel::valueOf).collect(Collectors.toSet()),
                texts(row, "languages").toList(),
                PlanState.valueOf(row.getString("state")),
                row.getInt("version"));
    }

    private static Participants participants(ResultSet row) throws SQLException {
        return new Participants(
                row.getObject("employed_by", LocalDate.class),
                row.getBoolean("monthly_paid"),
                row.getBoolean("hourly_paid"),
                row.getBoolean("trainees"),
                row.getBoolean("leaders"),
                row.getBoolean("every_job"),
                texts(row, "units").map(UnitId::new).collect(Collectors.toSet()));
    }

    private static String[] texts(Stream<String> texts) {
        return texts.toArray(String[]::new);
    }

    private static Stream<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray());
    }
}
