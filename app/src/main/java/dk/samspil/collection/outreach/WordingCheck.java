package dk.samspil.collection.outreach;

import dk.samspil.collection.outreach.WordingProblem.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Looks whether words can be sent.
final class WordingCheck {
    static final int LONGEST_SUBJECT = 150;
    static final int LONGEST_EMAIL = 5000;
    /// Five parts.
    static final int LONGEST_SMS = 765;

    private static final Pattern BRACKETS = Pattern.compile("\\{([^{}\\n]*)}");
    private static final Pattern BRACKET = Pattern.compile("[{}]");
    private static final List<String> SECRET = List.of(Placeholder.CODE.inBrackets(), Placeholder.LINK.inBrackets());

    private final Step step;
    private final Route route;
    private final Wording wording;
    private final List<WordingProblem> problems = new ArrayList<>();

    private WordingCheck(Step step, Route route, Wording wording) {
        this.step = step;
        this.route = route;
        this.wording = wording;
    }

    /// Everything that is wrong, from above to below.
    static List<WordingProblem> check(Step step, Route route, Wording wording) {
        var check = new WordingCheck(step, route, wording);
        if (route == Route.EMAIL) {
            check.subject();
        }
        check.body();
        return List.copyOf(check.problems);
    }

    private void subject() {
        String subject = wording.subject();
        if (subject.isEmpty()) {
            add(Kind.NO_SUBJECT, 0, "", "");
        }
        if (subject.length() > LONGEST_SUBJECT) {
            add(Kind.SUBJECT_TOO_LONG, 0, String.valueOf(subject.length()), String.valueOf(LONGEST_SUBJECT));
        }
        SECRET.stream().filter(subject::contains).forEach(found -> add(Kind.CODE_IN_SUBJECT, 0, found, ""));
        line(0, subject);
    }

    private void body() {
        String body = wording.body();
        if (body.isEmpty()) {
            add(Kind.NO_WORDS, 0, "", "");
            return;
        }
        String[] lines = body.split("\n", -1);
        for (int number = 0; number < lines.length; number++) {
            line(number + 1, lines[number]);
        }
        if (step == Step.WEEKLY_TO_LEADERS) {
            if (!body.contains(Placeholder.RATE.inBrackets())) {
                add(Kind.NO_RATE, 0, "", Placeholder.RATE.inBrackets());
            }
        } else {
            wayIn(body);
        }
        int longest = route == Route.SMS ? LONGEST_SMS : LONGEST_EMAIL;
        if (body.length() > longest) {
            add(Kind.TOO_LONG, 0, String.valueOf(body.length()), String.valueOf(longest));
        }
    }

    private void wayIn(String body) {
        if (!body.contains(Placeholder.CODE.inBrackets())) {
            add(Kind.NO_CODE, 0, "", Placeholder.CODE.inBrackets());
        }
        if (!body.contains(Placeholder.LINK.inBrackets()) && !body.contains(Placeholder.ADDRESS.inBrackets())) {
            add(Kind.NO_ADDRESS, 0, "", (route == Route.SMS ? Placeholder.ADDRESS : Placeholder.LINK).inBrackets());
        }
    }

    private void line(int number, String line) {
        Matcher brackets = BRACKETS.matcher(line);
        while (brackets.find()) {
            if (Placeholder.find(brackets.group(1))
                    .filter(found -> found.isFilledIn(step))
                    .isEmpty()) {
                add(Kind.UNKNOWN, number, brackets.group(), nearest(brackets.group(1)));
            }
        }
        Matcher alone = BRACKET.matcher(BRACKETS.matcher(line).replaceAll(""));
        if (alone.find()) {
            add(Kind.BRACKET, number, alone.group(), "");
        }
    }

    private void add(Kind kind, int line, String found, String fix) {
        problems.add(new WordingProblem(kind, line, found, fix));
    }

    private String nearest(String written) {
        return Arrays.stream(Placeholder.values())
                .filter(each -> each.isFilledIn(step))
                .min(Comparator.comparingInt(each -> distance(written, each.written())))
                .map(Placeholder::inBrackets)
                .orElseThrow();
    }

    /// How many signs must be changed, added or left out (Levenshtein 1966).
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        Arrays.setAll(above, column -> column);
        for (int row = 1; row <= one.length(); row++) {
            int[] current = new int[other.length() + 1];
            current[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int change = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
                current[column] =
                        Math.min(above[column - 1] + change, Math.min(above[column], current[column - 1]) + 1);
            }
            above = current;
        }
        return above[other.length()];
    }
}
