package dk.samspil.organisation;

import dk.samspil.access.UnitTree;
import dk.samspil.shared.UnitId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Answers what `access` must know about the units, from the picture of the organisation that was frozen last.
@Component
final class CurrentUnits implements UnitTree {
    private static final int MAIN_LEVELS = 2;

    private final Organisations organisations;

    CurrentUnits(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public boolean isWithin(UnitId unit, UnitId ancestor) {
        return frozen().isWithin(unit, ancestor);
    }

    @Override
    public Optional<String> findName(UnitId unit) {
        return frozen().findName(unit);
    }

    @Override
    public boolean isMain(UnitId unit) {
        return frozen().isMain(unit);
    }

    @Override
    public UnitTree frozen() {
        return new FrozenUnits(organisations.findCurrentTree());
    }

    private record FrozenUnits(Optional<OrganisationTree> tree) implements UnitTree {
        @Override
        public boolean isWithin(UnitId unit, UnitId ancestor) {
            return tree.filter(units -> units.isWithin(unit, ancestor)).isPresent();
        }

        @Override
        public boolean isMain(UnitId unit) {
            return tree.flatMap(units -> units.find(unit).map(found -> units.getLevel(found.id())))
                    .filter(level -> level <= MAIN_LEVELS)
                    .isPresent();
        }

        @Override
        public Optional<String> findName(UnitId unit) {
            return tree.flatMap(units -> units.find(unit)).map(Unit::name);
        }
    }
}
