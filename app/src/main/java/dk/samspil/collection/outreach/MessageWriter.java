package dk.samspil.collection.outreach;

import dk.samspil.collection.invitation.RoundCodes;
import dk.samspil.mail.EmailMessage;
import dk.samspil.mail.SmsMessage;
import java.util.Map;

/// Writes the messages of a round, each with its code, at the moment in which it is handed over.
///
/// @param changed the words that HR has changed
record MessageWriter(RoundCodes codes, Decisions decisions, RoundFacts facts, Map<WordingKey, Wording> changed) {
    MessageWriter {
        changed = Map.copyOf(changed);
    }

    EmailMessage email(Queued message, Recipient recipient) {
        FilledWords words = fill(message, recipient);
        return new EmailMessage(
                recipient.email().orElseThrow(),
                words.subject(),
                words.text(),
                words.html(),
                recipient.language(),
                message.token());
    }

    SmsMessage sms(Queued message, Recipient recipient) {
        return new SmsMessage(
                recipient.mobile().orElseThrow(), fill(message, recipient).text());
    }

    private FilledWords fill(Queued message, Recipient recipient) {
        var code = codes.of(recipient.invitation());
        var key = new WordingKey(message.step(), message.route(), recipient.language());
        return FilledWords.of(
                decisions.wording(key, changed),
                facts.values(recipient.firstName(), recipient.unit(), code, recipient.language()));
    }
}
