package planted.samspil.style;

/// A store that names a table of another module, and one without its schema.
public final class TimeStore {
    static final String FOREIGN = "select unit_id from organisation.unit";
    static final String UNQUALIFIED = "update unqualified set name = null";
    static final String OWN = "with known as (select 1) select * from known join style.time on true";
}
