package dk.samspil.collection.answer;

import dk.samspil.collection.custody.RoundKeys;
import dk.samspil.numerics.seal.OpeningKey;
import dk.samspil.shared.RoundId;
import java.util.List;
import org.springframework.beans.factory.annotation.BeanFactoryAnnotationUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The sealed box of a round, opened with a key that the server has: what only the close may do. Comments that wait for
/// the close are put in first.
public record OpenedBox(List<Ballot> ballots, List<String> texts) {
    public static OpenedBox of(ApplicationContext application, RoundId round) {
        OpeningKey key = keyOf(application, round);
        application.getBean(WaitingTexts.class).moveToBox(round);
        JdbcClient planner = BeanFactoryAnnotationUtils.qualifiedBeanOfType(
                application.getAutowireCapableBeanFactory(), JdbcClient.class, "planner");
        return new OpenedBox(
                rows(planner, "sealed_ballot", round).stream()
                        .map(bytes -> BallotSeal.openBallot(key, round, bytes)
                                .orElseThrow()
                                .toBallot())
                        .toList(),
                rows(planner, "sealed_text", round).stream()
                        .map(bytes -> BallotSeal.openText(key, round, bytes).orElseThrow())
                        .map(text -> text.question() + ": " + text.text())
                        .toList());
    }

    /// What a sealed ballot holds.
    public static Ballot ballot(ApplicationContext application, RoundId round, byte[] sealed) {
        return BallotSeal.openBallot(keyOf(application, round), round, sealed)
                .orElseThrow()
                .toBallot();
    }

    /// What a sealed answer in words says.
    public static String text(ApplicationContext application, RoundId round, byte[] sealed) {
        return BallotSeal.openText(keyOf(application, round), round, sealed)
                .orElseThrow()
                .text();
    }

    private static OpeningKey keyOf(ApplicationContext application, RoundId round) {
        return application.getBean(RoundKeys.class).findServerKey(round).orElseThrow();
    }

    private static List<byte[]> rows(JdbcClient planner, String table, RoundId round) {
        return planner.sql("select sealed from collection_answer." + table + " where round_id = :round")
                .param("round", round.value())
                .query((row, number) -> row.getBytes(1))
                .list();
    }
}
