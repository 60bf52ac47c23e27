package dk.samspil.survey.plan.web;

import dk.samspil.shared.Language;
import dk.samspil.survey.plan.PlannedDate;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.ui.Messages;
import java.time.Instant;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/// The dates of a round as a calendar file (iCalendar, RFC 5545): whole days that block no time.
///
/// Each date keeps its identity, so that a file that is read in again moves the dates instead of doubling them.
final class TimetableCalendar {
    private TimetableCalendar() {}

    /// @param now when the file is made
    static String write(RoundPlan plan, Instant now, Language language) {
        var words = Messages.of("plan", language);
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Samspil//" + language.code().toUpperCase(language.locale())));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Method(Method.VALUE_PUBLISH));
        for (PlannedDate date : plan.timetable().list()) {
            var event = new VEvent(false);
            event.add(new Uid(plan.id() + "-" + date.milestone() + "@samspil"));
            event.add(new DtStamp(now));
            event.add(new DtStart<>(date.when().firstDay()));
            event.add(new DtEnd<>(date.when().lastDay().plusDays(1)));
            event.add(new Summary(words.text("milestone." + date.milestone()) + " · "
                    + plan.title().in(language)));
            event.add(new Transp(Transp.VALUE_TRANSPARENT));
            calendar.add(event);
        }
        return calendar.toString();
    }
}
