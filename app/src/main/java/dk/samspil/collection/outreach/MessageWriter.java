package dk.samspil.collection.outreach;

import dk.samspil.collection.invitation.RoundCodes;
import dk.samspil.mail.EmailMessage;
import dk.samspil.mail.SmsMessage;
import dk.samspil.ui.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Writes the messages of a round, each with its code, at the moment in which it is handed over.
///
/// @param changed the words that HR has changed
record MessageWriter(RoundCodes codes, Decisions decisions, RoundFacts facts, Map<WordingKey, Wording> changed) {
    MessageWriter {
        changed = Map.copyOf(changed);
    }

    /// @param jobs of one person; the first is the one whose mail it is when it comes back
    EmailMessage email(List<Addressed> jobs) {
        Addressed first = jobs.getFirst();
        FilledWords words = fill(jobs);
        return new EmailMessage(
                first.recipient().email().orElseThrow(),
                words.subject(),
                words.text(),
                words.html(),
                first.recipient().language(),
                first.message().token());
    }

    SmsMessage sms(List<Addressed> jobs) {
        return new SmsMessage(
                jobs.getFirst().recipient().mobile().orElseThrow(), fill(jobs).text());
    }

    private FilledWords fill(List<Addressed> jobs) {
        Recipient person = jobs.getFirst().recipient();
        var key = new WordingKey(
                jobs.getFirst().message().step(), jobs.getFirst().message().route(), person.language());
        List<JobCode> codes = jobs.stream()
                .map(Addressed::recipient)
                .map(each -> new JobCode(each.unit(), this.codes.of(each.invitation())))
                .sorted(Comparator.comparing(JobCode::unit))
                .toList();
        Wording wording = decisions.wording(key, changed);
        return FilledWords.of(
                key.route() == Route.EMAIL ? withJobs(wording, person, codes) : wording,
                facts.values(person.firstName(), codes, person.language()));
    }

    /// With a sentence for those who have several jobs: an SMS has no room for it, and names the jobs beside the codes.
    private static Wording withJobs(Wording wording, Recipient person, List<JobCode> codes) {
        var words = Messages.of("outreach", person.language());
        String sentence = "";
        if (codes.size() > 1) {
            sentence = words.text("fill.each-job", "count", codes.size());
        } else if (person.jobs() > 1 && person.answers() == 1) {
            sentence = words.text("fill.main-job", "unit", Placeholder.UNIT.inBrackets());
        }
        return new Wording(wording.subject(), wording.body() + "\n\n" + sentence);
    }
}
