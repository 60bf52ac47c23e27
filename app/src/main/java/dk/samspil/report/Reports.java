package dk.samspil.report;

import dk.samspil.collection.custody.KeyCustody;
import dk.samspil.collection.custody.RoundKey;
import dk.samspil.collection.custody.RoundKeys;
import dk.samspil.disclosure.DisclosurePolicy;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.shared.Language;
import dk.samspil.shared.Recent;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Questionnaire;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Writes reports from released figures: as pages, as files that stand alone, and as PDF.
///
/// The same input gives the same text. All methods may be called from several threads at once. A file expects the
/// assets of [#writeAssets] in the folder `assets` beside `index.html`, and unit reports in the folder `reports`.
@Component
public final class Reports {
    private static final int STAMPS = 8;

    /// Under which rules, in which language.
    private record Stamp(DisclosurePolicy policy, Language language) {}

    private final Function<RoundId, Optional<KeyCustody>> custody;
    private final KeptClaims claims = new KeptClaims();
    private final Pages pages = new Pages();
    private final PdfWriter pdf = new PdfWriter(pages);
    private final Recent<Stamp, String> stamps = new Recent<>(STAMPS);

    /// @param keys knows who had the key to a round's answers
    @Autowired
    Reports(RoundKeys keys) {
        this(round -> keys.find(round).map(RoundKey::custody));
    }

    /// Reports of rounds whose answers were read from files, so that nobody had a key.
    public Reports() {
        this(round -> Optional.empty());
    }

    Reports(Function<RoundId, Optional<KeyCustody>> custody) {
        this.custody = custody;
    }

    /// Everything that may be claimed from a release, made once and kept as long as the release is.
    public Claims claims(ReleasedTable table, Questionnaire questionnaire) {
        return claims.of(table, questionnaire);
    }

    /// The report of a unit as a view model.
    ///
    /// @param unit a unit, or the id of a joint report
    /// @throws IllegalArgumentException if there is no such report
    public UnitReport unitReport(ReleasedTable table, Questionnaire questionnaire, UnitId unit, Language language) {
        Claims claims = claims(table, questionnaire);
        return new UnitReportWriter(new UnitFigures(table, questionnaire, claims, unit, language)).write();
    }

    /// The report of a unit as a whole HTML file for the folder `reports`.
    public String unitHtml(ReleasedTable table, Questionnaire questionnaire, UnitId unit, Language language) {
        UnitReport report = unitReport(table, questionnaire, unit, language);
        return pages.unit(report, FileFrame.ofUnit(report));
    }

    /// The report of a unit as it stands on a page here, between the head with the units above and the foot.
    public String unitPage(ReleasedTable table, Questionnaire questionnaire, UnitId unit, Language language) {
        return pages.unitBody(UnitBody.of(table, unitReport(table, questionnaire, unit, language)));
    }

    /// What a unit's page is called and what lies above it; takes no time, unlike the report itself.
    public UnitPlace unitPlace(ReleasedTable table, Questionnaire questionnaire, UnitId unit, Language language) {
        return new UnitFigures(table, questionnaire, claims(table, questionnaire), unit, language).place();
    }

    /// The report of a unit as a PDF for screen readers and paper (PDF/UA-1).
    public byte[] unitPdf(ReleasedTable table, Questionnaire questionnaire, UnitId unit, Language language) {
        return unitPdf(table, questionnaire, unit, language, Optional.empty());
    }

    /// The same, with a line at the top of every page.
    ///
    /// @param closed that the results are not out yet; empty once they are
    public byte[] unitPdf(
            ReleasedTable table, Questionnaire questionnaire, UnitId unit, Language language, Optional<String> closed) {
        return pdf.write(unitReport(table, questionnaire, unit, language), closed);
    }

    /// The organisation from above: `index.html`.
    public String overviewHtml(ReleasedTable table, Questionnaire questionnaire, Language language) {
        Overview overview = overview(table, questionnaire, language);
        return pages.overview(
                overview, FileFrame.top(overview.organisationName(), overview.title(), overview.words(), table));
    }

    /// The organisation from above as a view model.
    public Overview overview(ReleasedTable table, Questionnaire questionnaire, Language language) {
        return overview(table, questionnaire, table.getRoot().id(), unit -> true, language);
    }

    /// A unit from above as a view model.
    ///
    /// @param unit the unit
    /// @param visible whether the reader may see a unit below it; others are left out as if they were not there
    public Overview overview(
            ReleasedTable table,
            Questionnaire questionnaire,
            UnitId unit,
            Predicate<UnitId> visible,
            Language language) {
        return new OverviewWriter(table, questionnaire, claims(table, questionnaire), unit, visible, language).write();
    }

    /// The technical annex of the organisation: `technical.html`.
    public String technicalHtml(ReleasedTable table, Questionnaire questionnaire, Language language) {
        TechnicalAnnex annex = technicalAnnex(table, questionnaire, language);
        return pages.technical(annex, FileFrame.top(annex.organisationName(), annex.title(), annex.words(), table));
    }

    /// The technical annex as a view model.
    public TechnicalAnnex technicalAnnex(ReleasedTable table, Questionnaire questionnaire, Language language) {
        return new TechnicalWriter(table, questionnaire, language).write();
    }

    /// The numbers of the technical annex for programs: `technical.json`.
    public String technicalJson(ReleasedTable table, Questionnaire questionnaire) {
        return TechnicalJson.write(table, questionnaire);
    }

    /// The safety statement: `statement.html`.
    public String statementHtml(ReleasedTable table, Questionnaire questionnaire, Language language) {
        SafetyStatement statement = safetyStatement(table, questionnaire, language);
        return pages.statement(
                statement, FileFrame.top(statement.organisationName(), statement.title(), statement.words(), table));
    }

    /// The safety statement as a PDF of one page (PDF/UA-1).
    public byte[] statementPdf(ReleasedTable table, Questionnaire questionnaire, Language language) {
        return statementPdf(table, questionnaire, language, Optional.empty());
    }

    /// The same, with a line at the top of every page.
    ///
    /// @param closed that the results are not out yet; empty once they are
    public byte[] statementPdf(
            ReleasedTable table, Questionnaire questionnaire, Language language, Optional<String> closed) {
        return pdf.write(safetyStatement(table, questionnaire, language), closed);
    }

    /// The safety statement as a view model.
    public SafetyStatement safetyStatement(ReleasedTable table, Questionnaire questionnaire, Language language) {
        Optional<KeyCustody> holder = custody.apply(table.release().round());
        return new StatementWriter(table, questionnaire, language, holder).write();
    }

    /// What stands behind the safety statement, for the data-protection officer only.
    public Evidence evidence(ReleasedTable table, Questionnaire questionnaire, Language language) {
        return new EvidenceWriter(table, questionnaire, language).write();
    }

    /// Which rules were in force, by the beginning of their fingerprint: for the foot of a page.
    public String rules(ReleasedTable table, Language language) {
        return stamps.get(
                new Stamp(table.release().policy(), language),
                asked -> ProtectionWriter.rules(asked.language(), asked.policy()));
    }

    /// Writes stylesheets and fonts into the folder `assets` of an output folder.
    public void writeAssets(Path output) {
        Assets.write(output);
    }
}
