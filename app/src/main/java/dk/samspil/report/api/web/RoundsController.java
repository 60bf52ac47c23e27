package dk.samspil.report.api.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.report.Reports;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.server.ResponseStatusException;

/// Released figures for programs, as JSON. Nothing is computed, filtered or sorted here: what is handed out is the
/// closed list of what was released.
@RestController
final class RoundsController {
    static final String DESCRIPTION = "/api/v1/openapi.yaml";

    private static final String SIZE = "500";

    private final ReleasedRounds rounds;
    private final Reports reports;

    RoundsController(ReleasedRounds rounds, Reports reports) {
        this.rounds = rounds;
        this.reports = reports;
    }

    @OpenTo(Audience.EVERYBODY)
    @GetMapping(path = DESCRIPTION, produces = "application/yaml")
    byte[] description() throws IOException {
        try (InputStream in = RoundsController.class.getResourceAsStream("/api/openapi.yaml")) {
            if (in == null) {
                throw new IllegalStateException("the application lacks its description for programs");
            }
            return in.readAllBytes();
        }
    }

    @OpenTo(Audience.PROGRAMS)
    @GetMapping(path = "/api/v1/rounds", produces = MediaType.APPLICATION_JSON_VALUE)
    RoundList list() {
        return new RoundList(rounds.list().stream().map(RoundsController::round).toList());
    }

    private static RoundList.Round round(ReleasedRounds.Out out) {
        var release = out.table().release();
        return new RoundList.Round(
                release.round().toString(),
                Names.of(release.title()),
                out.since().toString(),
                out.table().listUnits().size(),
                release.policy().fingerprint(),
                release.ledgerHash());
    }

    @OpenTo(Audience.PROGRAMS)
    @GetMapping(path = "/api/v1/rounds/{roundId}/units", produces = MediaType.APPLICATION_JSON_VALUE)
    UnitList units(
            @PathVariable UUID roundId,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = SIZE) int size) {
        return of(roundId, out -> UnitList.of(out.table(), new Paging(page, size)));
    }

    @OpenTo(Audience.PROGRAMS)
    @GetMapping(path = "/api/v1/rounds/{roundId}/measures", produces = MediaType.APPLICATION_JSON_VALUE)
    MeasureList measures(@PathVariable UUID roundId) {
        return of(roundId, out -> MeasureList.of(out.table(), out.questionnaire()));
    }

    @OpenTo(Audience.PROGRAMS)
    @GetMapping(path = "/api/v1/rounds/{roundId}/references", produces = MediaType.APPLICATION_JSON_VALUE)
    ReferenceList references(@PathVariable UUID roundId) {
        return of(roundId, out -> ReferenceList.of(out.table()));
    }

    @OpenTo(Audience.PROGRAMS)
    @GetMapping(path = "/api/v1/rounds/{roundId}/figures", produces = MediaType.APPLICATION_JSON_VALUE)
    FigureList figures(
            @PathVariable UUID roundId,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = SIZE) int size) {
        return of(roundId, out -> FigureList.of(out.table(), new Paging(page, size)));
    }

    @OpenTo(Audience.PROGRAMS)
    @GetMapping(path = "/api/v1/rounds/{roundId}/targets", produces = MediaType.APPLICATION_JSON_VALUE)
    TargetList targets(
            @PathVariable UUID roundId,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = SIZE) int size) {
        return of(
                roundId,
                out -> TargetList.of(
                        out.table(), reports.claims(out.table(), out.questionnaire()), new Paging(page, size)));
    }

    @OpenTo(Audience.PROGRAMS)
    @GetMapping(path = "/api/v1/rounds/{roundId}/trend", produces = MediaType.APPLICATION_JSON_VALUE)
    TrendList trend(
            @PathVariable UUID roundId,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = SIZE) int size) {
        return of(roundId, out -> TrendList.of(out.table(), new Paging(page, size)));
    }

    private <T> T of(UUID round, Function<ReleasedRounds.Out, T> answer) {
        return rounds.find(round).map(answer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// A program needs a status and no page of words.
    @ExceptionHandler
    ResponseEntity<Void> refuse(ResponseStatusException refusal) {
        return ResponseEntity.status(refusal.getStatusCode()).build();
    }

    @ExceptionHandler
    ResponseEntity<Void> refuse(MethodArgumentTypeMismatchException mistake) {
        return ResponseEntity.badRequest().build();
    }
}
