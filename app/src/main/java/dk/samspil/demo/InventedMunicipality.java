package dk.samspil.demo;

import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/// Vidby Kommune, an invented municipality of about 40 units in four levels and 900 employees, with two years of
/// answers.
///
/// Pure and repeatable: the same source of chance gives the same municipality. Between the years one kindergarten and
/// one nursery merge, a home-care team comes under another area, and some employees leave and join. In a few units
/// something truly is different (`resources/demo/planted.csv`), in most only chance speaks, as in a real municipality.
///
/// @param years the two years, first to last
record InventedMunicipality(List<Year> years) {
    /// Chosen so that everything planted shows in the second year; with another seed chance hides a part of it.
    private static final long SEED = 20261182;

    /// One year: who is employed where, and what was answered. A sheet does not name its employee.
    record Year(int year, List<PlannedUnit> units, List<Employee> employees, List<AnswerSheet> sheets) {
        Year {
            units = List.copyOf(units);
            employees = List.copyOf(employees);
            sheets = List.copyOf(sheets);
        }
    }

    InventedMunicipality {
        years = List.copyOf(years);
    }

    /// The municipality of the demonstration, always the same.
    static InventedMunicipality vidby() {
        return generate(new Random(SEED));
    }

    /// A municipality after the same plan with other chances.
    static InventedMunicipality generate(RandomGenerator random) {
        MunicipalityPlan plan = MunicipalityPlan.read();
        Workforce workforce = new Workforce(random);
        AnswerModel model = new AnswerModel(new Climate(plan, random), random);
        List<Employee> first = workforce.hire(plan.getUnits(MunicipalityPlan.FIRST_YEAR), MunicipalityPlan.FIRST_YEAR);
        Year firstYear = year(plan, MunicipalityPlan.FIRST_YEAR, first, model);
        List<Employee> second = workforce.afterAYear(first, plan, MunicipalityPlan.SECOND_YEAR);
        return new InventedMunicipality(List.of(firstYear, year(plan, MunicipalityPlan.SECOND_YEAR, second, model)));
    }

    private static Year year(MunicipalityPlan plan, int year, List<Employee> employees, AnswerModel model) {
        List<PlannedUnit> units = plan.getUnits(year);
        return new Year(year, units, employees, model.answers(employees, units, year));
    }
}
