package dk.samspil.organisation.staffimport;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What Samspil can take from a column, and the names under which other systems write it. Names are compared without
/// regard to capitals, blanks, hyphens and how æ, ø and å are written.
public enum Field {
    UNIT_ID(
            "enhed_id enhedsid enhedsnr enhedsnummer enhedskode orgid afdelingskode afdelings-id uuid org_unit bvn",
            "enhed_id enhedsid enhedsnr enhedsnummer enhedskode orgid afdelingskode afdelings-id org_unit enhed_uuid",
            "enhed_id enhedsid enhedsnr enhedsnummer enhedskode orgid afdelingskode afdelings-id org_unit"),
    UNIT_NAME(
            "navn enhedsnavn afdelingsnavn longname enhed", "enhedsnavn afdelingsnavn enhed afdeling arbejdssted", ""),
    PARENT_ID(
            "overordnet_id parentid parent_id overordnet-enhed forældreafdelingskode forældreenhed_uuid parentorgunit",
            "overordnet_id parentid parent_id overordnet-enhed",
            ""),
    UNIT_TYPE("enhedstype enhedstype_titel enhedens-type institutionstype orgtypetxt unit_type", "", ""),
    LEADER_ID("leder_id lederid", "nærmeste-leder leder_id lederid ledersmedarbejdernummer", ""),
    LEADER_NAME("leder_navn leder-for-enhed leder", "", ""),
    LEADER_EMAIL("leder_email email-på-leder ledermail leder-mail", "leder_email ledermail leder-mail", ""),
    MED_UNITS("faelles_bane arbejdsmiljøorganisationkode med-enhed med_id", "", ""),
    JOB_ID(
            "",
            "ansaettelse_id medarbejdernr medarbejdernummer medarbejder-nr tjenestenummer tjenestenr tjnr lønnr"
                    + " lønnummer employee-id",
            ""),
    PERSON_ID("", "person_id bruger_uuid brugernavn userid bruger-id", "person_id bruger_uuid brugernavn userid"),
    NAME("", "navn respondentnavn fulde-navn medarbejdernavn", ""),
    FIRST_NAME("", "fornavn firstname", ""),
    LAST_NAME("", "efternavn lastname", ""),
    EMAIL("", "email e-mail mail arbejdsmail e-mailadresse mailadresse", "email e-mail mail"),
    MOBILE("", "mobil mobiltelefon mobilnummer mobilnr", ""),
    CONTRACT_FORM("", "ansaettelsesform engagementstype workcontracttext lønform", ""),
    FIRST_DAY("", "ansat_fra startdato entrydate ansættelsesdato ansat-siden", "fra startdato"),
    LAST_DAY("", "ansat_til slutdato leavedate fratrædelsesdato", "til slutdato"),
    STATUS("", "status ansættelsesstatus", ""),
    GROUP("", "personalegruppe faggruppe stillingsgruppe", ""),
    IS_LEADER("", "er_leder type ismanager", ""),
    LANGUAGE("", "sprog language", ""),
    ROLE("", "", "rolle hverv"),
    /// Joins the files of SafetyNet in memory and is then forgotten.
    CPR("", "cpr cprnr cpr-nummer personnummer", "cpr cprnr cpr-nummer personnummer");

    private static final Pattern NOT_PLAIN = Pattern.compile("[^a-z0-9]");
    private static final Map<TableKind, Map<String, Field>> BY_NAME = byName();

    private final String inUnits;
    private final String inJobs;
    private final String inRoles;

    Field(String inUnits, String inJobs, String inRoles) {
        this.inUnits = inUnits;
        this.inJobs = inJobs;
        this.inRoles = inRoles;
    }

    /// What a column of a table means by its name.
    static Optional<Field> find(TableKind kind, String header) {
        return Optional.ofNullable(BY_NAME.getOrDefault(kind, Map.of()).get(plain(header)));
    }

    /// The fields that a column of a flat list can be matched to, in the order in which they are offered.
    public static List<Field> listForFlatLists() {
        return Arrays.stream(values())
                .filter(field -> !field.inJobs.isEmpty() && field != CPR)
                .toList();
    }

    /// A name without what is written in different ways.
    static String plain(String text) {
        return NOT_PLAIN
                .matcher(text.toLowerCase(Locale.ROOT)
                        .replace("æ", "ae")
                        .replace("ø", "oe")
                        .replace("å", "aa"))
                .replaceAll("");
    }

    private static Map<TableKind, Map<String, Field>> byName() {
        Map<TableKind, Map<String, Field>> all = new EnumMap<>(TableKind.class);
        for (TableKind kind : TableKind.values()) {
            Map<String, Field> fields = new HashMap<>();
            for (Field field : values()) {
                for (String name : field.namesIn(kind).split(" ", -1)) {
                    fields.putIfAbsent(plain(name), field);
                }
            }
            fields.remove("");
            all.put(kind, fields);
        }
        return all;
    }

    private String namesIn(TableKind kind) {
        return switch (kind) {
            case UNITS -> inUnits;
            case JOBS -> inJobs;
            case ROLES -> inRoles;
        };
    }
}
