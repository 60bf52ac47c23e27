package dk.samspil.report.api.web;

import dk.samspil.disclosure.ReleasedGroup;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.report.JointWords;
import dk.samspil.shared.Language;
import dk.samspil.shared.UnitId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Units in tree order, then joint reports and groups beside the tree.
record UnitList(int page, int size, int total, List<Unit> units) {
    /// @param kind `unit`, `joint` or `beside`
    /// @param type what kind of unit it is; null for groups and where nobody has said
    /// @param level the distance from the top, which is 1; null for groups
    /// @param members the units of a group; empty for a unit
    /// @param answers the number of answers or its class, `14`, `5-9` or `50+`; null where it is not published
    /// @param reason the code of why it is not published, or not in full; null where there is nothing to explain
    record Unit(
            String id,
            @Nullable String parent,
            String name,
            String kind,
            @Nullable String type,
            @Nullable Integer level,
            List<String> members,
            boolean published,
            @Nullable String answers,
            @Nullable String reason,
            @Nullable String shownIn) {}

    static UnitList of(ReleasedTable table, Paging paging) {
        var words = new JointWords(table, Language.DA);
        List<Unit> all = Stream.concat(
                        table.listUnits().stream().map(UnitList::unit),
                        table.listGroups().stream().map(group -> group(group, words)))
                .toList();
        return new UnitList(paging.page(), paging.size(), all.size(), paging.of(all));
    }

    private static Unit unit(ReleasedUnit unit) {
        return new Unit(
                unit.id().value(),
                value(unit.parent()),
                unit.name(),
                "unit",
                unit.type(),
                unit.level(),
                List.of(),
                unit.published(),
                unit.count() == null ? null : unit.count().text(),
                unit.reason() == null ? null : unit.reason().name(),
                value(unit.shownIn()));
    }

    private static Unit group(ReleasedGroup group, JointWords words) {
        return new Unit(
                group.id().value(),
                null,
                words.name(group),
                group.kind().code(),
                null,
                null,
                group.units().stream().map(UnitId::value).toList(),
                true,
                group.count().text(),
                null,
                group.id().value());
    }

    private static @Nullable String value(@Nullable UnitId id) {
        return id == null ? null : id.value();
    }
}
