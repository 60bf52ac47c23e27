package dk.samspil.report.web;

import dk.samspil.access.UnitAccess;
import dk.samspil.access.Viewer;
import dk.samspil.disclosure.ReleasedGroup;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.report.Results;
import dk.samspil.report.Results.Released;
import dk.samspil.report.export.Scope;
import dk.samspil.shared.Language;
import dk.samspil.shared.UnitId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Finds what a person may fetch as a file; whatever is not there, or not there yet, answers 404.
@Component
final class ReportFinder {
    private final Results results;
    private final UnitAccess access;

    ReportFinder(Results results, UnitAccess access) {
        this.results = results;
        this.access = access;
    }

    /// The figures of one report.
    ///
    /// @param report the unit, or the id of the report it shares
    record Found(Released released, UnitId report) {}

    Released get(Viewer viewer) {
        return results.find(viewer).orElseThrow(ReportFinder::notFound);
    }

    /// The report of a unit that the person may read, as its path has been checked for.
    Found getReport(Viewer viewer, UnitId unit) {
        Released released = get(viewer);
        boolean published =
                released.table().findUnit(unit).filter(ReleasedUnit::published).isPresent();
        if (!published || !released.reaches(unit)) {
            throw notFound();
        }
        return new Found(released, unit);
    }

    /// The report that such a unit shares.
    Found getJointReport(Viewer viewer, UnitId unit) {
        Released released = get(viewer);
        return released.table()
                .findJointOf(unit)
                .filter(released::reaches)
                .map(joint -> new Found(released, joint.id()))
                .orElseThrow(ReportFinder::notFound);
    }

    /// Everything of these figures that the person may read.
    Scope scopeOf(Viewer viewer, Released released) {
        ReleasedTable table = released.table();
        List<UnitId> reached = table.listUnits().stream()
                .map(ReleasedUnit::id)
                .filter(released::reaches)
                .toList();
        Set<UnitId> readable = new HashSet<>(access.listReadable(viewer, reached));
        if (readable.size() == table.listUnits().size()) {
            return Scope.everything(table);
        }
        return Scope.of(table, readable::contains, joint -> isReadable(joint, readable, released));
    }

    /// What stands above these figures on a page.
    List<String> notices(Released released, Language language) {
        return new ReleaseWords(language).notices(released.sight(), released.coming());
    }

    private static boolean isReadable(ReleasedGroup joint, Set<UnitId> readable, Released released) {
        return released.reaches(joint) && joint.units().stream().anyMatch(readable::contains);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
