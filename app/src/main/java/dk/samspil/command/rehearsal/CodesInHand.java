package dk.samspil.command.rehearsal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The codes as people get them: in a mail, or in a letter that the print house writes from HR's file.
final class CodesInHand {
    private static final int MILLISECONDS_BETWEEN_LOOKS = 200;
    private static final Pattern UNIT = Pattern.compile("Du svarer for (.+)\\.");
    private static final Pattern CODE = Pattern.compile("\\b[0-9A-Z]{4}-[0-9A-Z]{4}\\b");
    private static final String COLUMN = ";";
    private static final List<String> COLUMNS = List.of("enhed", "kode");

    private final PostOffice post;
    private final WebReader consultant;
    private final String round;

    /// @param consultant somebody of HR who is signed in
    /// @param round the address of the round
    CodesInHand(PostOffice post, WebReader consultant, String round) {
        this.post = post;
        this.consultant = consultant;
        this.round = round;
    }

    /// A code and what its mail or letter says of the unit.
    record Code(String unit, String signs) {}

    /// All codes, those of a unit together.
    ///
    /// @param inMails how many came by mail; the others are in letters
    record Found(List<String> codes, int inMails) {
        Found {
            codes = List.copyOf(codes);
        }
    }

    /// Waits until HR's page says that all invitations have left, and has the letters printed.
    Found gather() throws IOException, InterruptedException {
        List<Code> letters = inLetters();
        consultant.open(round + "/indbydelser");
        while (!haveAllLeft(consultant.page().text())) {
            Thread.sleep(MILLISECONDS_BETWEEN_LOOKS);
            consultant.open(round + "/indbydelser");
        }
        List<Code> all = new ArrayList<>();
        post.mails().forEach(mail -> all.addAll(inMail(mail)));
        int inMails = all.size();
        all.addAll(letters);
        all.sort(Comparator.comparing(Code::unit));
        return new Found(all.stream().map(Code::signs).toList(), inMails);
    }

    private static boolean haveAllLeft(String page) {
        return page.contains("Indbydelsen er sendt til")
                && !page.contains("venter på at blive sendt")
                && !page.contains("er ved at blive sendt");
    }

    private static List<Code> inMail(String mail) {
        String unit = UNIT.matcher(mail)
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElse("");
        return CODE.matcher(mail)
                .results()
                .map((MatchResult found) -> new Code(unit, found.group()))
                .distinct()
                .toList();
    }

    /// From the file for the print house, for those whom no message reaches.
    private List<Code> inLetters() throws IOException, InterruptedException {
        consultant.open(round + "/breve?til=uden");
        if (!consultant.canPress("Hent flettefil til et trykkeri (CSV)")) {
            return List.of();
        }
        List<String> rows = consultant
                .press("Hent flettefil til et trykkeri (CSV)")
                .html()
                .lines()
                .toList();
        List<String> header = List.of(rows.getFirst().replace("\uFEFF", "").split(COLUMN, -1));
        if (!header.containsAll(COLUMNS)) {
            throw new IOException("no codes in the file for the print house: " + header);
        }
        return rows.stream()
                .skip(1)
                .map(row -> row.replace("\"", "").split(COLUMN, -1))
                .map(row -> new Code(row[header.indexOf("enhed")], row[header.indexOf("kode")]))
                .toList();
    }
}
