package dk.samspil.report.web;

import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.shared.Language;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.plan.FieldPeriod;
import dk.samspil.ui.Messages;
import java.time.Instant;
import java.time.LocalDateTime;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/// A team's talk about its results as a calendar file (iCalendar, RFC 5545) with an invitation in it.
///
/// Calendars are read by many, so the invitation holds no number and names no theme. It keeps its identity: read in
/// again with another time, it moves.
final class TalkCalendar {
    private TalkCalendar() {}

    /// A talk.
    ///
    /// @param begins in Danish time
    /// @param who leads it: `both`, `amr` or `hr`
    record Talk(LocalDateTime begins, int minutes, String who) {}

    /// @param round the survey's title
    /// @param now when the file is made
    static String write(Talk talk, RoundId id, String round, ReleasedUnit unit, Instant now, Language language) {
        var words = Messages.of("report", language);
        Instant begins = talk.begins().atZone(FieldPeriod.DANISH_TIME).toInstant();
        var event = new VEvent(false);
        event.add(new Uid(id + "-talk-" + unit.id() + "@samspil"));
        event.add(new DtStamp(now));
        event.add(new DtStart<>(begins));
        event.add(new DtEnd<>(begins.plusSeconds(60L * talk.minutes())));
        event.add(new Summary(words.text("invitation.summary", "unit", unit.name())));
        event.add(new Description(words.text(
                "invitation.text", "unit", unit.name(), "round", round, "who", words.text("talk.who." + talk.who()))));
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Samspil//" + language.code().toUpperCase(language.locale())));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Method(Method.VALUE_PUBLISH));
        calendar.add(event);
        return calendar.toString();
    }
}
