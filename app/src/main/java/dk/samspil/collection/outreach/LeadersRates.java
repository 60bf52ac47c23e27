package dk.samspil.collection.outreach;

import dk.samspil.collection.rate.Rates;
import dk.samspil.collection.rate.RoundRates;
import dk.samspil.collection.rate.ShareWords;
import dk.samspil.mail.EmailAddress;
import dk.samspil.mail.EmailMessage;
import dk.samspil.mail.MessageToken;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Organisations;
import dk.samspil.organisation.Unit;
import dk.samspil.organisation.register.Register;
import dk.samspil.organisation.register.RegisterRole;
import dk.samspil.organisation.register.RoleHolder;
import dk.samspil.shared.Language;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.Surveys;
import dk.samspil.survey.plan.FieldPeriod;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.ui.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Who leads which unit of a round, and what each may be told about how many have answered there: what the nights have
/// stored, and never the invitations.
@Component
final class LeadersRates {
    private static final Set<RegisterRole> LEADING = Set.of(RegisterRole.LEADER, RegisterRole.DEPUTY);

    private final Register register;
    private final Organisations organisations;
    private final Surveys surveys;
    private final Rates rates;
    private final Decisions decisions;
    private final OutreachStore store;
    private final Clock clock;
    private final RandomGenerator random;

    LeadersRates(
            Register register,
            Organisations organisations,
            Surveys surveys,
            Rates rates,
            Decisions decisions,
            OutreachStore store,
            Clock clock,
            RandomGenerator random) {
        this.register = register;
        this.organisations = organisations;
        this.surveys = surveys;
        this.rates = rates;
        this.decisions = decisions;
        this.store = store;
        this.clock = clock;
        this.random = random;
    }

    /// The addresses of those who lead a unit of the round on a day, or stand in for somebody who does; each once.
    List<String> listAddresses(RoundId round, LocalDate day) {
        OrganisationTree tree = tree(round);
        return register.listRoles(day).stream()
                .filter(holder -> LEADING.contains(holder.role())
                        && tree.find(holder.unit()).isPresent())
                .map(RoleHolder::email)
                .filter(address -> EmailAddress.find(address).isPresent())
                .distinct()
                .sorted()
                .toList();
    }

    private OrganisationTree tree(RoundId round) {
        return organisations.get(surveys.get(round).organisation()).tree();
    }

    /// Writes the messages of one day.
    Writer writer(RoundPlan plan) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), FieldPeriod.DANISH_TIME);
        Map<String, Language> languages = new HashMap<>();
        register.listStaff(today)
                .forEach(member -> member.email()
                        .ifPresent(address -> Language.find(member.language())
                                .ifPresent(language -> languages.put(address, language))));
        return new Writer(
                register.listRoles(today).stream()
                        .filter(holder -> LEADING.contains(holder.role()))
                        .collect(Collectors.groupingBy(RoleHolder::email)),
                languages,
                tree(plan.id()),
                rates.find(plan.id()),
                decisions.facts(plan),
                store.listWordings(plan.id()));
    }

    /// What is known on one day.
    final class Writer {
        private final Map<String, List<RoleHolder>> roles;
        private final Map<String, Language> languages;
        private final OrganisationTree tree;
        private final Optional<RoundRates> now;
        private final RoundFacts facts;
        private final Map<WordingKey, Wording> changed;

        private Writer(
                Map<String, List<RoleHolder>> roles,
                Map<String, Language> languages,
                OrganisationTree tree,
                Optional<RoundRates> now,
                RoundFacts facts,
                Map<WordingKey, Wording> changed) {
            this.roles = roles;
            this.languages = languages;
            this.tree = tree;
            this.now = now;
            this.facts = facts;
            this.changed = changed;
        }

        /// The message to one leader; empty for whoever leads nothing of the round any more.
        Optional<EmailMessage> to(String address) {
            List<Unit> units = tree.listUnits().stream()
                    .filter(unit -> roles.getOrDefault(address, List.of()).stream()
                            .anyMatch(holder -> holder.unit().equals(unit.id())))
                    .toList();
            return units.isEmpty() ? Optional.empty() : Optional.of(message(new EmailAddress(address), units));
        }

        private EmailMessage message(EmailAddress address, List<Unit> units) {
            Language language = languages.getOrDefault(address.value(), Language.DA);
            String rate = units.stream().map(unit -> line(unit, language)).collect(Collectors.joining("\n\n"));
            var key = new WordingKey(Step.WEEKLY_TO_LEADERS, Route.EMAIL, language);
            FilledWords words = FilledWords.of(decisions.wording(key, changed), facts.values(rate, language));
            return new EmailMessage(
                    address, words.subject(), words.text(), words.html(), language, MessageToken.draw(random));
        }

        private String line(Unit unit, Language language) {
            var words = Messages.of("outreach", language);
            if (now.isEmpty()) {
                return words.text("fill.rate.not-yet", "unit", unit.name());
            }
            return now.get()
                    .findNearest(unit.id())
                    .map(shown -> words.text(
                            shown.unit().id().equals(unit.id()) ? "fill.rate.own" : "fill.rate.above",
                            "unit",
                            unit.name(),
                            "above",
                            shown.unit().name(),
                            "share",
                            ShareWords.of("share", shown.rate().share(), Messages.of("rates", language))))
                    .orElseGet(() -> words.text("fill.rate.none", "unit", unit.name()));
        }
    }
}
