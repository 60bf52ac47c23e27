package dk.samspil.collection.letter;

import dk.samspil.collection.custody.RoundKeys;
import dk.samspil.collection.promise.PublicationRules;
import dk.samspil.collection.promise.RoundCalendar;
import dk.samspil.collection.promise.RoundDates;
import dk.samspil.shared.LocalText;
import dk.samspil.survey.library.Readability;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.RoundPlans;
import dk.samspil.ui.Messages;
import dk.samspil.ui.SiteSettings;
import org.springframework.stereotype.Component;

/// What letters and posters say besides names and codes.
///
/// @param address where people reach the site, without a slash at its end
/// @param minutes that answering takes
/// @param confidentialOnly whether less may be promised, since the operator has the key
/// @param fewestAnswers below which nothing is shown
record PrintedFacts(
        LocalText round,
        String municipality,
        String contact,
        String address,
        int minutes,
        boolean confidentialOnly,
        int fewestAnswers,
        RoundDates dates) {
    /// What people are promised.
    String promise(Messages words) {
        return words.text(confidentialOnly ? "promise.confidential" : "promise", "count", fewestAnswers);
    }

    /// Where one answers.
    String answerAddress() {
        return address + "/svar";
    }

    /// The same as people type it.
    String typedAddress() {
        return answerAddress().replaceFirst("^https?://", "");
    }

    @Component
    static final class Source {
        /// Said as long as no questionnaire is chosen that could be counted.
        private static final int USUAL_MINUTES = 10;

        private final RoundPlans plans;
        private final PublicationRules rules;
        private final RoundCalendar calendar;
        private final RoundKeys keys;
        private final SiteSettings site;

        Source(RoundPlans plans, PublicationRules rules, RoundCalendar calendar, RoundKeys keys, SiteSettings site) {
            this.plans = plans;
            this.rules = rules;
            this.calendar = calendar;
            this.keys = keys;
            this.site = site;
        }

        /// @param fallback the address of the site where the settings do not say it
        PrintedFacts of(RoundPlan plan, String fallback) {
            return new PrintedFacts(
                    plan.title(),
                    site.municipality(),
                    site.contact(),
                    site.address().isEmpty() ? fallback : site.address(),
                    plans.findQuestionnaire(plan).map(Readability::minutes).orElse(USUAL_MINUTES),
                    keys.isConfidentialOnly(plan.id()),
                    rules.get(plan.id()).fewestAnswers(),
                    calendar.datesOf(plan.id()));
        }
    }
}
