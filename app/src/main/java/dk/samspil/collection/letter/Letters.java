package dk.samspil.collection.letter;

import dk.samspil.audit.AuditLog;
import dk.samspil.collection.invitation.Invitations;
import dk.samspil.collection.invitation.RoundCodes;
import dk.samspil.shared.Actor;
import dk.samspil.shared.Language;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.plan.PlanState;
import dk.samspil.survey.plan.RoundPlan;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Letters with codes, made when they are asked for and kept nowhere. Whoever has them can answer for
/// those they are for, so each time it is written down who had them made, for which unit and how many.
@Component
public final class Letters {
    private final LetterLists lists;
    private final LetterWriter writer;
    private final PrintedFacts.Source facts;
    private final Invitations invitations;
    private final LetterProgress progress;
    private final AuditLog auditLog;
    private final TransactionTemplate transaction;

    Letters(
            LetterLists lists,
            LetterWriter writer,
            PrintedFacts.Source facts,
            Invitations invitations,
            LetterProgress progress,
            AuditLog auditLog,
            TransactionTemplate transaction) {
        this.lists = lists;
        this.writer = writer;
        this.facts = facts;
        this.invitations = invitations;
        this.progress = progress;
        this.auditLog = auditLog;
        this.transaction = transaction;
    }

    /// A unit and how many letters it gets.
    public record UnitCount(UnitId unit, String name, int letters) {}

    /// What is asked for.
    ///
    /// @param language of whoever prints; each letter has the language of whoever gets it
    /// @param address the address of the site where the settings do not say it
    /// @param actor who asks
    public record Order(RoundPlan plan, LetterAudience audience, Language language, String address, Actor actor) {}

    /// Whether letters can be made: the round is ready or open, and its codes are prepared.
    public boolean arePossible(RoundPlan plan) {
        return findCodes(plan).isPresent();
    }

    /// The units with letters, in tree order.
    public List<UnitCount> list(RoundPlan plan, LetterAudience audience) {
        return lists.list(plan, audience).stream()
                .map(batch -> new UnitCount(
                        batch.unit().id(), batch.unit().name(), batch.people().size()))
                .toList();
    }

    /// The letters of one unit as PDF/UA, one to a sheet, in an order that is another each time; empty
    /// where there are none.
    public Optional<byte[]> writeUnit(Order order, UnitId unit) {
        Optional<RoundCodes> codes = findCodes(order.plan());
        Optional<UnitBatch> batch = lists.list(order.plan(), order.audience()).stream()
                .filter(each -> each.unit().id().equals(unit))
                .findFirst();
        if (codes.isEmpty() || batch.isEmpty()) {
            return Optional.empty();
        }
        record(order, "letters made", List.of(batch.get()));
        return Optional.of(writer.write(batch.get(), codes.get(), factsFor(order), order.language()));
    }

    /// The letters of all units as a ZIP file with one PDF for each. As many units are written at a time as there are
    /// cores, and none is kept once it is sent, so memory does not grow with their number.
    ///
    /// @return false, with nothing written, where letters cannot be made
    /// @throws IOException where whoever reads goes away
    public boolean writeAll(Order order, OutputStream out) throws IOException {
        Optional<RoundCodes> codes = findCodes(order.plan());
        if (codes.isEmpty()) {
            return false;
        }
        List<UnitBatch> batches = lists.list(order.plan(), order.audience());
        record(order, "letters made", batches);
        RoundId round = order.plan().id();
        PrintedFacts said = factsFor(order);
        int atOnce = Runtime.getRuntime().availableProcessors();
        try (var zip = new ZipOutputStream(out);
                var workers = Executors.newFixedThreadPool(atOnce)) {
            zip.setLevel(Deflater.NO_COMPRESSION); // PDF is compressed already
            Iterator<UnitBatch> left = batches.iterator();
            Deque<CompletableFuture<byte[]>> coming = new ArrayDeque<>();
            for (int i = 0; i < batches.size(); i++) {
                while (coming.size() < atOnce && left.hasNext()) {
                    UnitBatch batch = left.next();
                    coming.add(CompletableFuture.supplyAsync(
                            () -> writer.write(batch, codes.get(), said, order.language()), workers));
                }
                progress.say(round, i, batches.size());
                zip.putNextEntry(
                        new ZipEntry(fileName(i + 1, batches.get(i).unit().name())));
                zip.write(coming.removeFirst().join());
                zip.closeEntry();
            }
        } finally {
            progress.end(round);
        }
        return true;
    }

    /// The file for a print house: CSV with semicolons; empty where it cannot be made.
    ///
    /// @param unit empty for all units
    public Optional<byte[]> writeMergeFile(Order order, Optional<UnitId> unit) {
        Optional<RoundCodes> codes = findCodes(order.plan());
        List<UnitBatch> batches = lists.list(order.plan(), order.audience()).stream()
                .filter(batch ->
                        unit.isEmpty() || unit.get().equals(batch.unit().id()))
                .toList();
        if (codes.isEmpty() || batches.isEmpty()) {
            return Optional.empty();
        }
        record(order, "merge file made", batches);
        return Optional.of(MergeFile.write(batches, codes.get(), factsFor(order)));
    }

    private Optional<RoundCodes> findCodes(RoundPlan plan) {
        boolean inTime = plan.state() == PlanState.READY || plan.state() == PlanState.OPEN;
        return inTime ? invitations.findCodes(plan.id()) : Optional.empty();
    }

    private PrintedFacts factsFor(Order order) {
        return facts.of(order.plan(), order.address());
    }

    private void record(Order order, String action, List<UnitBatch> batches) {
        int count = batches.stream().mapToInt(batch -> batch.people().size()).sum();
        String units = batches.size() == 1 ? "unit " + batches.getFirst().unit().id() : batches.size() + " units";
        transaction.executeWithoutResult(status -> auditLog.record(
                order.actor(),
                action,
                "%s: %s, %d letters".formatted(order.plan().id(), units, count)));
    }

    /// Numbered in tree order, and without what file systems do not like.
    private static String fileName(int number, String unit) {
        return "%04d %s.pdf".formatted(number, unit.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-"));
    }
}
