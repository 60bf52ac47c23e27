package dk.samspil.collection.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.shared.Language;
import dk.samspil.survey.plan.FieldPeriod;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What HR decides.
class OutreachTest extends OutreachRound {
    @Autowired
    MessageTraces traces;

    @Test
    void changedWordsAreWhatIsSentUnlessSomethingIsWrongWithThem() throws Exception {
        var key = new WordingKey(Step.INVITATION, Route.EMAIL, Language.DA);
        assertThat(outreach.rewrite(plan, key, new Wording("Uden kode", "{link}"), HR))
                .isNotEmpty();
        outreach.rewrite(plan, key, new Wording("Nyt emne", "Kære {fornavn}: {kode} {link}"), HR);

        sendEverything();

        assertThat(mailTo("p0").getSubject()).isEqualTo("Nyt emne");
        assertThat(textTo("p0")).startsWith("Kære P0: " + code("p0").display());
        outreach.restore(plan, key, HR);
        assertThat(outreach.getWording(plan, key)).isEqualTo(UsualWordings.get(key));
    }

    @Test
    void aTestMessageHasACodeThatIsNobodys() throws Exception {
        var key = new WordingKey(Step.FIRST_REMINDER, Route.EMAIL, Language.DA);

        assertThat(outreach.tryOut(plan, key, outreach.getWording(plan, key), "mig@vidby.dk", HR))
                .isEqualTo(new TrialOutcome.Sent());
        assertThat(outreach.tryOut(plan, key, outreach.getWording(plan, key), "ikke en adresse", HR))
                .isEqualTo(new TrialOutcome.NotAnAddress());

        assertThat(mailTo("mig").getSubject()).startsWith("PRØVE: Der er stadig tid");
        assertThat(textTo("mig")).contains("K7QM-4T9R");
    }

    @Test
    void aReminderIsMovedWithinTheRoundAndInOrder() {
        LocalDate first = plan.timetable().period().firstDay();

        assertThat(outreach.move(plan, Step.FIRST_REMINDER, Optional.of(first), HR))
                .isEqualTo(DayOutcome.OUTSIDE);
        assertThat(outreach.move(plan, Step.FIRST_REMINDER, Optional.of(first.plusDays(13)), HR))
                .isEqualTo(DayOutcome.OUT_OF_ORDER);
        assertThat(outreach.move(plan, Step.FIRST_REMINDER, Optional.of(first.plusDays(2)), HR))
                .isEqualTo(DayOutcome.SAVED);
        assertThat(moment(Step.FIRST_REMINDER).atZone(FieldPeriod.DANISH_TIME).toLocalDate())
                .isEqualTo(first.plusDays(2));
        outreach.move(plan, Step.FIRST_REMINDER, Optional.empty(), HR);
        assertThat(state(Step.FIRST_REMINDER).moment()).isEmpty();
    }

    @Test
    void everybodyIsForgotten() {
        sendEverything();

        assertThat(traces.count(plan.id())).isEqualTo(6);
        traces.delete(plan.id());

        assertThat(traces.count(plan.id())).isZero();
        assertThat(state(Step.INVITATION).hasBegun()).isFalse();
    }
}
