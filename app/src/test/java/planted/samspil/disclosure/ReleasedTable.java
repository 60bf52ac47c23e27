package planted.samspil.disclosure;

/// A table that anybody can make.
public final class ReleasedTable {
    public ReleasedTable() {}
}
