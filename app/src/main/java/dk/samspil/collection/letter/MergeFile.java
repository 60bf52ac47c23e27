package dk.samspil.collection.letter;

import dk.samspil.collection.invitation.RoundCodes;
import dk.samspil.files.Spreadsheet;
import dk.samspil.numerics.seal.AccessCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The file from which a print house writes the letters: units in tree order, people of a unit in random
/// order.
final class MergeFile {
    private static final List<String> HEADER =
            List.of("ansaettelse_id", "navn", "enhed", "kode", "adresse", "link", "sprog", "svar_senest");

    private MergeFile() {}

    static byte[] write(List<UnitBatch> batches, RoundCodes codes, PrintedFacts facts) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADER);
        for (UnitBatch batch : batches) {
            batch.people().forEach(person -> rows.add(row(person, batch, codes.of(person.invitation()), facts)));
        }
        return Spreadsheet.csv(rows);
    }

    private static List<String> row(Addressee person, UnitBatch batch, AccessCode code, PrintedFacts facts) {
        return List.of(
                person.invitation().employmentId(),
                person.name(),
                batch.unit().name(),
                code.display(),
                facts.answerAddress(),
                LetterWriter.link(facts, code),
                LetterWriter.languageOf(person).code(),
                facts.dates().lastDay().map(LocalDate::toString).orElse(""));
    }
}
