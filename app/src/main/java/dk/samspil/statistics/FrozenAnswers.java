package dk.samspil.statistics;

import dk.samspil.collection.answer.Ballot;
import dk.samspil.organisation.OrganisationSnapshot;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/// A fingerprint of what a round's figures are computed from.
final class FrozenAnswers {
    private static final byte END_OF_LINE = '\n';
    private static final byte END_OF_TEXT = 31;

    private final MessageDigest digest;

    private FrozenAnswers(MessageDigest digest) {
        this.digest = digest;
    }

    static String hash(OrganisationSnapshot organisation, List<Ballot> ballots) {
        try {
            var frozen = new FrozenAnswers(MessageDigest.getInstance("SHA-256"));
            frozen.add(organisation);
            BallotOrder.sorted(ballots, ballot -> 0).forEach(frozen::add);
            return HexFormat.of().formatHex(frozen.digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void add(OrganisationSnapshot organisation) {
        organisation.tree().listUnits().stream()
                .sorted(Comparator.comparing(unit -> unit.id()))
                .forEach(unit -> line(unit.id().value(), String.valueOf(unit.parent())));
        organisation.employments().stream()
                .map(employment -> employment.unit() + " " + employment.leader())
                .sorted()
                .forEach(this::line);
    }

    private void add(Ballot ballot) {
        line(
                ballot.unit().value(),
                ballot.leader().map(String::valueOf).orElse(""),
                String.join("\u001f", ballot.attributes()),
                ballot.answers().stream()
                        .map(answer -> answer.map(String::valueOf).orElse(""))
                        .collect(Collectors.joining(",")));
    }

    private void line(String... texts) {
        for (String text : texts) {
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            digest.update(END_OF_TEXT);
        }
        digest.update(END_OF_LINE);
    }
}
