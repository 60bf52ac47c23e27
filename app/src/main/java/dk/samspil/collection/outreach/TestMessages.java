package dk.samspil.collection.outreach;

import dk.samspil.audit.AuditLog;
import dk.samspil.mail.Delivery;
import dk.samspil.mail.EmailAddress;
import dk.samspil.mail.EmailMessage;
import dk.samspil.mail.MessageToken;
import dk.samspil.mail.MobileNumber;
import dk.samspil.mail.Outlet;
import dk.samspil.mail.Post;
import dk.samspil.mail.SmsGateway;
import dk.samspil.mail.SmsLength;
import dk.samspil.mail.SmsMessage;
import dk.samspil.numerics.seal.AccessCode;
import dk.samspil.shared.Actor;
import dk.samspil.shared.Language;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.ui.Messages;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Shows words to whoever writes them: on the page, or as a message to themselves. The recipient is invented, and the
/// code is nobody's.
@Component
final class TestMessages {
    private static final AccessCode NOBODYS = new AccessCode("K7QM4T9R");

    private final Decisions decisions;
    private final Recipients recipients;
    private final Post post;
    private final SmsGateway gateway;
    private final AuditLog auditLog;
    private final RandomGenerator random;

    TestMessages(
            Decisions decisions,
            Recipients recipients,
            Post post,
            SmsGateway gateway,
            AuditLog auditLog,
            RandomGenerator random) {
        this.decisions = decisions;
        this.recipients = recipients;
        this.post = post;
        this.gateway = gateway;
        this.auditLog = auditLog;
        this.random = random;
    }

    Preview preview(RoundPlan plan, WordingKey key, Wording wording) {
        var words = Messages.of("outreach", key.language());
        FilledWords filled = fill(plan, key, wording, words.text("preview.name"), words.text("preview.unit"));
        return new Preview(
                filled.subject(),
                filled.text(),
                key.route() == Route.SMS ? Optional.of(longest(plan, key, wording)) : Optional.empty());
    }

    private SmsLength longest(RoundPlan plan, WordingKey key, Wording wording) {
        var words = Messages.of("outreach", key.language());
        Collection<Recipient> people = recipients.list(plan.id()).values();
        String name = longest(people.stream().map(Recipient::firstName), words.text("preview.name"));
        String unit = longest(people.stream().map(Recipient::unit), words.text("preview.unit"));
        return SmsLength.of(fill(plan, key, wording, name, unit).text());
    }

    private static String longest(Stream<String> texts, String otherwise) {
        return texts.max(Comparator.comparingInt(String::length)).orElse(otherwise);
    }

    private FilledWords fill(RoundPlan plan, WordingKey key, Wording wording, String name, String unit) {
        RoundFacts facts = decisions.facts(plan);
        if (key.step() == Step.WEEKLY_TO_LEADERS) {
            return FilledWords.of(
                    wording,
                    facts.values(
                            Messages.of("outreach", key.language()).text("preview.rate", "unit", unit),
                            key.language()));
        }
        LocalDate day = decisions.days(plan).day(key.step()).orElse(facts.today());
        return FilledWords.of(wording, facts.on(day).values(name, List.of(new JobCode(unit, NOBODYS)), key.language()));
    }

    TrialOutcome send(RoundPlan plan, WordingKey key, Wording wording, String to, Actor actor) {
        List<WordingProblem> problems = WordingCheck.check(key.step(), key.route(), wording);
        if (!problems.isEmpty()) {
            return new TrialOutcome.Wrong(problems);
        }
        List<Missing> missing =
                decisions.missing(key.route() == Route.EMAIL ? RouteOrder.EMAIL_ONLY : RouteOrder.SMS_ONLY);
        if (!missing.isEmpty()) {
            return new TrialOutcome.NotSetUp(missing);
        }
        var words = Messages.of("outreach", key.language());
        FilledWords filled = fill(plan, key, wording, words.text("preview.name"), words.text("preview.unit"));
        TrialOutcome outcome = switch (key.route()) {
            case EMAIL ->
                EmailAddress.find(to)
                        .map(address -> hand(post, email(address, filled, key.language())))
                        .orElseGet(TrialOutcome.NotAnAddress::new);
            case SMS ->
                MobileNumber.find(to)
                        .map(number -> hand(gateway, new SmsMessage(number, filled.text())))
                        .orElseGet(TrialOutcome.NotAnAddress::new);
        };
        auditLog.record(actor, "test message", plan.id() + " " + key.route());
        return outcome;
    }

    private EmailMessage email(EmailAddress to, FilledWords filled, Language language) {
        String marked = Messages.of("outreach", language).text("preview.subject", "subject", filled.subject());
        return new EmailMessage(to, marked, filled.text(), filled.html(), language, MessageToken.draw(random));
    }

    private static <M> TrialOutcome hand(Outlet<M> outlet, M message) {
        try (var run = outlet.open()) {
            return switch (run.send(message)) {
                case Delivery.Accepted() -> new TrialOutcome.Sent();
                case Delivery.AddressRefused(var status) -> new TrialOutcome.NotTaken("ADDRESS");
                case Delivery.Postponed() -> new TrialOutcome.NotTaken("LATER");
                case Delivery.NotHandedOver(var trouble) -> new TrialOutcome.NotTaken(trouble.name());
                case Delivery.InDoubt() -> new TrialOutcome.NotTaken("IN_DOUBT");
            };
        }
    }
}
