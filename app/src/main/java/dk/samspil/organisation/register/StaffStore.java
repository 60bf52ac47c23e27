package dk.samspil.organisation.register;

import dk.samspil.shared.UnitId;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The jobs of the register, and where they are done.
@Component
final class StaffStore {
    private static final String SEPARATOR = "\u001f";

    private final JdbcClient database;

    StaffStore(JdbcClient database) {
        this.database = database;
    }

    /// Those who have a job on a day, where they have it on that day.
    List<StaffMember> list(LocalDate day) {
        return database.sql("""
                select employment.employment_id, person_id, name, email, mobile, language, contract_form, status,
                       employment.first_day, employment.last_day, attribute_names, attribute_values, list_decision,
                       placement.unit_id, placement.leader
                from organisation_register.employment
                join organisation_register.placement on placement.employment_id = employment.employment_id
                where placement.first_day <= :day and (placement.last_day is null or placement.last_day >= :day)
                    and (employment.last_day is null or employment.last_day >= :day)
                order by employment.employment_id
                """)
                .param("day", day)
                .query((row, number) -> member(row))
                .list();
    }

    /// Whether somebody with this address has a job on a day.
    boolean isEmployed(String email, LocalDate day) {
        return database.sql("""
                select exists (
                    select
                    from organisation_register.employment
                    join organisation_register.placement on placement.employment_id = employment.employment_id
                    where email = :email
                        and placement.first_day <= :day and (placement.last_day is null or placement.last_day >= :day)
                        and (employment.last_day is null or employment.last_day >= :day))
                """)
                .param("email", email)
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /// Stores what is known about people; an address that the source lacks stays as it was.
    void store(List<StaffMember> staff) {
        database.sql("""
                insert into organisation_register.employment
                    (employment_id, person_id, name, email, mobile, language, contract_form, status, first_day, last_day,
                     attribute_names, attribute_values, list_decision)
                select employment_id, person_id, name, email, mobile, language, contract_form, status, first_day, last_day,
                       (string_to_array(attribute_names, chr(31)))[2:], (string_to_array(attribute_values, chr(31)))[2:],
                       list_decision
                from unnest(:ids::text[], :persons::text[], :names::text[], :emails::text[], :mobiles::text[],
                            :languages::text[], :forms::text[], :statuses::text[], :firsts::date[], :lasts::date[],
                            :attributeNames::text[], :attributeValues::text[], :decisions::text[])
                    as given (employment_id, person_id, name, email, mobile, language, contract_form, status,
                              first_day, last_day, attribute_names, attribute_values, list_decision)
                on conflict (employment_id) do update set
                    person_id = excluded.person_id,
                    name = excluded.name,
                    email = coalesce(excluded.email, employment.email),
                    mobile = coalesce(excluded.mobile, employment.mobile),
                    language = excluded.language,
                    contract_form = excluded.contract_form,
                    status = excluded.status,
                    first_day = excluded.first_day,
                    last_day = excluded.last_day,
                    attribute_names = excluded.attribute_names,
                    attribute_values = excluded.attribute_values,
                    list_decision = excluded.list_decision
                """).params(columns(staff)).update();
    }

    private static Map<String, Object> columns(List<StaffMember> staff) {
        var columns = new HashMap<String, Object>();
        columns.put("ids", texts(staff, StaffMember::employmentId));
        columns.put("persons", texts(staff, member -> member.personId().orElse(null)));
        columns.put("names", texts(staff, StaffMember::name));
        columns.put("emails", texts(staff, member -> member.email().orElse(null)));
        columns.put("mobiles", texts(staff, member -> member.mobile().orElse(null)));
        columns.put("languages", texts(staff, StaffMember::language));
        columns.put("forms", texts(staff, member -> member.contractForm().name()));
        columns.put("statuses", texts(staff, member -> member.status().name()));
        columns.put("firsts", days(staff, StaffMember::from));
        columns.put("lasts", days(staff, StaffMember::to));
        columns.put("attributeNames", texts(staff, member -> joined(new TreeMap<>(member.attributes()).keySet())));
        columns.put("attributeValues", texts(staff, member -> joined(new TreeMap<>(member.attributes()).values())));
        columns.put("decisions", texts(staff, member -> member.decision().name()));
        return columns;
    }

    /// Says where jobs are done from a day on.
    void place(List<StaffMember> staff, LocalDate day) {
        endPlacements(staff.stream().map(StaffMember::employmentId).toList(), day);
        database.sql("""
                insert into organisation_register.placement (employment_id, unit_id, leader, first_day)
                select employment_id, unit_id, leader, :day
                from unnest(:ids::text[], :units::text[], :leaders::boolean[]) as given (employment_id, unit_id, leader)
                """)
                .param("day", day)
                .param("ids", texts(staff, StaffMember::employmentId))
                .param("units", texts(staff, member -> member.unit().value()))
                .param("leaders", staff.stream().map(StaffMember::leader).toArray(Boolean[]::new))
                .update();
    }

    /// Ends jobs the day before a day.
    void end(Collection<String> employments, LocalDate day) {
        endPlacements(employments, day);
        database.sql("""
                update organisation_register.employment
                set status = 'LEFT', last_day = least(coalesce(last_day, :day::date - 1), :day::date - 1)
                where employment_id = any(:ids)
                """)
                .param("ids", employments.toArray(String[]::new))
                .param("day", day)
                .update();
    }

    private void endPlacements(Collection<String> employments, LocalDate day) {
        String[] ids = employments.toArray(String[]::new);
        database.sql("""
                delete from organisation_register.placement
                where employment_id = any(:ids) and last_day is null and first_day >= :day
                """).param("ids", ids).param("day", day).update();
        database.sql("""
                update organisation_register.placement
                set last_day = :day::date - 1
                where employment_id = any(:ids) and last_day is null
                """).param("ids", ids).param("day", day).update();
    }

    /// Deletes those whose last day lies before a day, and says how many they were.
    int forget(LocalDate before) {
        return database.sql("delete from organisation_register.employment where last_day < :before")
                .param("before", before)
                .update();
    }

    /// Forgets what was decided when the leaders went through their lists.
    void clearDecisions() {
        database.sql("update organisation_register.employment set list_decision = 'NONE' where list_decision <> 'NONE'")
                .update();
    }

    private static StaffMember member(ResultSet row) throws SQLException {
        List<String> names = RegisterStore.texts(row.getArray("attribute_names"));
        List<String> values = RegisterStore.texts(row.getArray("attribute_values"));
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            attributes.put(names.get(i), values.get(i));
        }
        return new StaffMember(
                row.getString("employment_id"),
                Optional.ofNullable(row.getString("person_id")),
                row.getString("name"),
                new UnitId(row.getString("unit_id")),
                Optional.ofNullable(row.getString("email")),
                Optional.ofNullable(row.getString("mobile")),
                row.getString("language"),
                ContractForm.valueOf(row.getString("contract_form")),
                EmploymentStatus.valueOf(row.getString("status")),
                row.getBoolean("leader"),
                RegisterStore.day(row, "first_day"),
                RegisterStore.day(row, "last_day"),
                attributes,
                ListDecision.valueOf(row.getString("list_decision")));
    }

    private static @Nullable String[] texts(List<StaffMember> staff, Function<StaffMember, @Nullable String> of) {
        return staff.stream().map(of).toArray(String[]::new);
    }

    private static @Nullable Date[] days(List<StaffMember> staff, Function<StaffMember, Optional<LocalDate>> of) {
        return staff.stream()
                .map(member -> of.apply(member).map(Date::valueOf).orElse(null))
                .toArray(Date[]::new);
    }

    /// Each text behind a separator, so that an array of one empty text differs from an empty array.
    private static String joined(Collection<String> texts) {
        return texts.stream().map(text -> SEPARATOR + text).collect(Collectors.joining());
    }
}
