package dk.samspil.benchmarks.municipality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/// An invented municipality and its answers to one survey. Nothing is taken from a real organisation.
///
/// The same shape and seed give the same municipality, with one JDK; another JDK may draw normal numbers in another
/// way. Every person is drawn from a stream of random numbers of their own and drawn anew when needed, so that a
/// municipality of three million takes little memory.
public final class SyntheticMunicipality {
    /// The seed of every figure in `benchmarks/RESULTS.md`.
    public static final long SEED = 20261122;

    static final int YEAR = 2025;

    private final SyntheticOrganisation organisation;
    private final AnswerModel answers;
    private final long seedOfPeople;
    private final double intercept;

    private SyntheticMunicipality(MunicipalityShape shape, SplittableRandom random) {
        this.organisation = new SyntheticOrganisation(shape, random.split());
        this.answers = new AnswerModel(shape.itemNonResponse(), random.split());
        this.seedOfPeople = random.nextLong();
        this.intercept = NonResponse.intercept(willingness(), shape.responseRate());
    }

    public static SyntheticMunicipality of(MunicipalityShape shape, long seed) {
        return new SyntheticMunicipality(shape, new SplittableRandom(seed));
    }

    private double[] willingness() {
        var willingness = new double[organisation.shape().employees()];
        forEachEmployee((employee, random) -> willingness[employee.number()] =
                NonResponse.willingness(employee, WellBeing.draw(employee, organisation, random), organisation));
        return willingness;
    }

    /// The unit above each unit, -1 for the root; units are numbered from 0, the root first.
    public int[] parentOf() {
        var parents = new int[organisation.shape().units()];
        for (int unit = 0; unit < parents.length; unit++) {
            parents[unit] = organisation.parent(unit);
        }
        return parents;
    }

    /// Draws every response, in the order of the employees, and hands it over.
    public void forEachResponse(Consumer<Response> action) {
        forEachEmployee((employee, random) -> {
            var wellBeing = WellBeing.draw(employee, organisation, random);
            double logOdds = intercept + NonResponse.willingness(employee, wellBeing, organisation);
            if (random.nextDouble() < NonResponse.probability(logOdds)) {
                action.accept(answers.draw(employee, wellBeing, random));
            }
        });
    }

    /// All responses in an order that tells nothing about the employees.
    public List<Response> listResponses() {
        List<Response> responses = new ArrayList<>();
        forEachResponse(responses::add);
        Collections.shuffle(responses, new Random(seedOfPeople));
        return responses;
    }

    /// Writes `organisation.csv`, `employees.csv`, `questionnaire.yaml` and `responses.csv` into a folder, which is
    /// made if need be; files of that name are replaced.
    public void writeTo(Path folder) throws IOException {
        new SurveyFiles(this).writeTo(folder);
    }

    SyntheticOrganisation organisation() {
        return organisation;
    }

    /// Draws every employee, with the random numbers that decide the rest about the same person.
    void forEachEmployee(EmployeeAction action) {
        var people = new SplittableRandom(seedOfPeople);
        for (int number = 0; number < organisation.shape().employees(); number++) {
            var random = people.split();
            action.accept(Employee.draw(number, organisation, random), random);
        }
    }

    @FunctionalInterface
    interface EmployeeAction {
        void accept(Employee employee, SplittableRandom random);
    }
}
