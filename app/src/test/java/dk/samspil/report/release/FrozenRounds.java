package dk.samspil.report.release;

import dk.samspil.collection.answer.BallotOpening;
import dk.samspil.collection.answer.SealedBallots;
import dk.samspil.collection.answer.SealedForTest;
import dk.samspil.collection.custody.Holders;
import dk.samspil.collection.custody.KeyCustody;
import dk.samspil.collection.custody.RoundKeys;
import dk.samspil.disclosure.DisclosurePolicy;
import dk.samspil.disclosure.Policies;
import dk.samspil.intake.SurveyFolder;
import dk.samspil.intake.SurveyFolderBuilder;
import dk.samspil.organisation.Organisations;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Surveys;
import dk.samspil.survey.goal.OutsideSet;
import dk.samspil.survey.goal.OutsideSets;
import dk.samspil.survey.goal.OutsideSource;
import dk.samspil.survey.goal.OutsideValue;
import dk.samspil.survey.goal.SourceDay;
import dk.samspil.survey.plan.RoundKind;
import dk.samspil.survey.plan.RoundPlans;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Makes rounds that were planned, answered and opened, so that their figures are frozen.
public record FrozenRounds(
        RoundPlans plans,
        Surveys surveys,
        Organisations organisations,
        Policies policies,
        OutsideSets outside,
        RoundKeys keys,
        SealedBallots box,
        BallotOpening opening) {
    public static final UnitId TOP = new UnitId("release-top");
    public static final UnitId TEAM = new UnitId("release-team-a");

    public RoundId make(Path folder) throws IOException {
        RoundId round = plans.startAnew(RoundKind.SOCIAL_CAPITAL, Holders.ACTOR).id();
        keys.makeServerKey(round, KeyCustody.DEMONSTRATION, Holders.ACTOR);
        SurveyFolder survey = survey(folder);
        surveys.open(
                round,
                survey.questionnaire(),
                organisations.freeze(survey.organisation(), Holders.ACTOR),
                survey.attributeNames(),
                survey.leadersKnown(),
                Holders.ACTOR);
        outside.keep(round, Optional.empty(), figures(), Holders.ACTOR);
        policies.adopt(round, DisclosurePolicy.DEFAULT, Holders.ACTOR);
        box.openBox(round);
        SealedForTest.depositAll(box, round, keys.find(round).orElseThrow().key(), survey.ballots());
        surveys.close(round, Holders.ACTOR);
        opening.openWithServerKey(round, Holders.ACTOR);
        return round;
    }

    private static OutsideSet figures() {
        var source = new OutsideSource(
                "Arbejdsmiljøtal", SourceDay.parse("2024-05").orElseThrow(), "lønmodtagere i hele landet", 4340);
        return new OutsideSet(source, List.of(new OutsideValue("trust", new BigDecimal("60.5"), null)));
    }

    /// Two teams of a department, and a third that only has the department above it.
    private static SurveyFolder survey(Path folder) throws IOException {
        var employees = new StringBuilder("person_id,unit_id,is_leader\n");
        var answers = new StringBuilder("response_id,unit_id,is_leader,t1,t2\n");
        List<String> units = List.of(TEAM.value(), "release-team-b", "release-small");
        for (int person = 0; person < 39; person++) {
            String team = units.get(person / 13);
            employees.append("p%d,%s,0%n".formatted(person, team));
            answers.append("p%d,%s,0,%d,%d%n".formatted(person, team, 2 + person % 3, 1 + person % 4));
        }
        SurveyFolderBuilder.aSurvey()
                .with("organisation.csv", """
                        unit_id,parent_id,name
                        release-top,,Vidby Kommune
                        release-team-a,release-top,Team Åen
                        release-team-b,release-top,Team Bakken
                        release-small,release-team-b,Team Lunden
                        """)
                .with("employees.csv", employees.toString())
                .with("responses.csv", answers.toString())
                .writeTo(folder);
        return switch (SurveyFolder.read(folder)) {
            case SurveyFolder.Outcome.Whole whole -> whole.survey();
            case SurveyFolder.Outcome.Broken broken -> throw new AssertionError(broken.problems());
        };
    }
}
