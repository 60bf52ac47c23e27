package dk.samspil.disclosure;

import dk.samspil.shared.LocalText;
import java.util.List;
import java.util.Map;

/// The breakdowns that are proposed to a committee.
final class DefaultCuts {
    private static final PolicyCut OCCUPATIONAL_GROUP = new PolicyCut(
            List.of("occupational_group"),
            LocalText.of("Faggruppe", "Occupational group"),
            List.of(),
            Map.ofEntries(
                    Map.entry("Administration", LocalText.of("Administration", "Administration")),
                    Map.entry("Lærere", LocalText.of("Lærere", "Teachers")),
                    Map.entry("Pædagoger", LocalText.of("Pædagoger", "Child care workers")),
                    Map.entry(
                            "Social- og sundhedspersonale",
                            LocalText.of("Social- og sundhedspersonale", "Care workers")),
                    Map.entry("Socialrådgivere", LocalText.of("Socialrådgivere", "Social workers")),
                    Map.entry("Sygeplejersker", LocalText.of("Sygeplejersker", "Nurses")),
                    Map.entry("Teknik og drift", LocalText.of("Teknik og drift", "Technical staff")),
                    Map.entry("admin", LocalText.of("Administration", "Administration")),
                    Map.entry("care", LocalText.of("Pleje og omsorg", "Care")),
                    Map.entry("leader", LocalText.of("Ledelse", "Management")),
                    Map.entry("nursing", LocalText.of("Sygepleje", "Nursing")),
                    Map.entry("pedagogy", LocalText.of("Pædagogik", "Child care")),
                    Map.entry("social_work", LocalText.of("Socialt arbejde", "Social work")),
                    Map.entry("teaching", LocalText.of("Undervisning", "Teaching")),
                    Map.entry("technical", LocalText.of("Teknik", "Technical"))));

    private static final PolicyCut SEX = new PolicyCut(
            List.of("sex"),
            LocalText.of("Køn", "Sex"),
            List.of(),
            Map.of("F", LocalText.of("Kvinder", "Women"), "M", LocalText.of("Mænd", "Men")));

    private static final PolicyCut AGE_GROUP = new PolicyCut(
            List.of("age_group"),
            LocalText.of("Alder", "Age"),
            List.of("18-29", "30-39", "40-49", "50-59", "60+"),
            Map.of(
                    "18-29", LocalText.of("18-29 år", "18-29 years old"),
                    "30-39", LocalText.of("30-39 år", "30-39 years old"),
                    "40-49", LocalText.of("40-49 år", "40-49 years old"),
                    "50-59", LocalText.of("50-59 år", "50-59 years old"),
                    "60+", LocalText.of("60 år og derover", "60 years and older")));

    private static final PolicyCut SENIORITY = new PolicyCut(
            List.of("seniority"),
            LocalText.of("Anciennitet", "Seniority"),
            List.of("0-1", "2-4", "5-9", "10-19", "20+"),
            Map.of(
                    "0-1", LocalText.of("Under 2 år", "Less than 2 years"),
                    "2-4", LocalText.of("2-4 år", "2-4 years"),
                    "5-9", LocalText.of("5-9 år", "5-9 years"),
                    "10-19", LocalText.of("10-19 år", "10-19 years"),
                    "20+", LocalText.of("20 år og derover", "20 years and more")));

    static final List<PolicyCut> ALL = List.of(OCCUPATIONAL_GROUP, SEX, AGE_GROUP, SENIORITY);

    private DefaultCuts() {}
}
