package dk.samspil.ui.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Themes by what people said it would mean to them if the theme became better (from left to right) and by how they
/// rated it (up and down).
///
/// Two lines part the map into four fields of the same size: both stand in its middle, and it reaches as far to either
/// side as the themes need. Where a theme stands is its plain number; only what is claimed has a colour, and only a
/// claimed theme in a field gives the field one.
public final class EffectMap {
    private static final int STEP = 10;
    private static final int FEWEST_POINTS = 20;
    private static final int ROOM = 5;
    private static final int MANY_POINTS = 35;
    private static final int END_OF_SCALE = 100;
    private static final int FOOT = 34;
    private static final double NUMBER_SIZE = 13;
    private static final double LABEL_SIZE = 15;
    private static final double LETTER = 8.5;
    private static final double GAP = 6;
    private static final double CORNER = 24;

    private EffectMap() {}

    /// How large the map is: with names on a wide page, with letters on a narrow one.
    public enum Size {
        WIDE(440, 10, 600, LABEL_SIZE),
        NARROW(360, 8, 270, NUMBER_SIZE);

        private final int height;
        private final double radius;
        /// The narrowest it is shown; names must have room then.
        private final double pixels;

        private final double cornerSize;

        Size(int height, double radius, double pixels, double cornerSize) {
            this.height = height;
            this.radius = radius;
            this.pixels = pixels;
            this.cornerSize = cornerSize;
        }
    }

    /// One theme.
    ///
    /// @param label its name or its letter
    /// @param effect what it would mean if it became better, 0-100
    /// @param rating how it is now, 0-100
    public record Theme(String label, int effect, int rating, Standing standing) {}

    /// Where the fields meet, 0-100.
    public record Lines(int effect, int rating) {
        /// In which field a theme stands; what lies on a line is on its far side.
        public Field fieldOf(int ofEffect, int ofRating) {
            if (ofEffect >= effect) {
                return ofRating < rating ? Field.PRIORITISE : Field.KEEP;
            }
            return ofRating < rating ? Field.WAIT : Field.FINE;
        }
    }

    /// The four fields.
    public enum Field {
        /// Low, and it would mean more.
        PRIORITISE,
        /// High, and it would mean more.
        KEEP,
        /// Low, and it would mean less.
        WAIT,
        /// High, and it would mean less.
        FINE
    }

    /// Draws the map.
    ///
    /// @param fields what stands in each field
    public static Drawing of(
            String alternative, Size size, List<Theme> themes, Lines lines, Map<Field, String> fields) {
        var plot = new Plot(size, lines, reach(themes, lines), fields);
        List<Mark> marks = new ArrayList<>(plot.ground(themes));
        themes.forEach(theme -> marks.add(new Mark.Disc(
                plot.x(theme.effect()),
                plot.y(theme.rating()),
                size.radius,
                theme.standing().own())));
        plot.labels(themes).forEach(label -> marks.add(label.mark()));
        return new Drawing(alternative, size.height + FOOT, marks);
    }

    /// Whether every label has a place where it covers nothing.
    public static boolean hasRoom(Size size, List<Theme> themes, Lines lines, Map<Field, String> fields) {
        return new Plot(size, lines, reach(themes, lines), fields)
                .labels(themes).stream().allMatch(Label::free);
    }

    /// How far the map reaches to either side of its lines.
    private static int reach(List<Theme> themes, Lines lines) {
        int furthest = themes.stream()
                .mapToInt(theme ->
                        Math.max(Math.abs(theme.effect() - lines.effect()), Math.abs(theme.rating() - lines.rating())))
                .max()
                .orElse(0);
        return Math.max(FEWEST_POINTS, (furthest + ROOM + STEP - 1) / STEP * STEP);
    }

    private record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private record Label(Mark.Text mark, Box box, boolean free) {}

    private record Plot(Size size, Lines lines, int reach, Map<Field, String> fields) {
        double x(double effect) {
            return 100.0 * (effect - lines.effect() + reach) / (2 * reach);
        }

        double y(double rating) {
            return size.height * (lines.rating() + reach - rating) / (2 * reach);
        }

        List<Mark> ground(List<Theme> themes) {
            List<Mark> marks = new ArrayList<>();
            if (claimed(themes, Field.PRIORITISE)) {
                marks.add(new Mark.Block(50, 50, size.height / 2.0, size.height / 2.0, 0, Ink.FIELD_UNDER));
            }
            if (claimed(themes, Field.KEEP)) {
                marks.add(new Mark.Block(50, 50, 0, size.height / 2.0, 0, Ink.FIELD_OVER));
            }
            marks.addAll(ticks());
            marks.add(new Mark.Line(0, y(lines.rating()), 100, y(lines.rating()), Ink.ZERO));
            marks.add(new Mark.Line(50, 0, 50, size.height, Ink.ZERO));
            marks.add(corner(Field.PRIORITISE, themes));
            marks.add(corner(Field.KEEP, themes));
            marks.add(corner(Field.WAIT, themes));
            marks.add(corner(Field.FINE, themes));
            return marks;
        }

        private List<Mark> ticks() {
            List<Mark> marks = new ArrayList<>();
            int step = reach > MANY_POINTS ? 2 * STEP : STEP;
            for (int points = 0; points <= END_OF_SCALE; points += step) {
                String number = Integer.toString(points);
                if (Math.abs(points - lines.rating()) < reach) {
                    marks.add(new Mark.Line(0, y(points), 100, y(points), Ink.GRID));
                    marks.add(new Mark.Text(-1, y(points) + 4, Mark.Anchor.END, NUMBER_SIZE, number, Ink.WORDS));
                }
                if (Math.abs(points - lines.effect()) < reach) {
                    marks.add(new Mark.Line(x(points), 0, x(points), size.height, Ink.GRID));
                    marks.add(new Mark.Text(
                            x(points), size.height + 20, Mark.Anchor.MIDDLE, NUMBER_SIZE, number, Ink.WORDS));
                }
            }
            return marks;
        }

        private boolean claimed(List<Theme> themes, Field field) {
            return themes.stream()
                    .filter(theme -> lines.fieldOf(theme.effect(), theme.rating()) == field)
                    .map(Theme::standing)
                    .anyMatch(standing -> field == Field.PRIORITISE ? standing.isUnder() : standing.isOver());
        }

        private Mark.Text corner(Field field, List<Theme> themes) {
            boolean right = field == Field.PRIORITISE || field == Field.KEEP;
            boolean top = field == Field.KEEP || field == Field.FINE;
            Ink ink = right && claimed(themes, field)
                    ? field == Field.PRIORITISE ? Ink.NUMBER_UNDER : Ink.NUMBER_OVER
                    : Ink.NUMBER;
            return new Mark.Text(
                    right ? 99 : 1,
                    top ? CORNER : size.height - CORNER / 2,
                    right ? Mark.Anchor.END : Mark.Anchor.START,
                    size.cornerSize,
                    fields.getOrDefault(field, ""),
                    ink);
        }

        /// One label for all themes at the same place.
        List<Label> labels(List<Theme> themes) {
            List<Box> taken = new ArrayList<>();
            for (Field field : Field.values()) {
                taken.add(box(corner(field, themes)));
            }
            themes.forEach(theme -> taken.add(disc(theme)));
            Map<List<Integer>, List<Theme>> places = new LinkedHashMap<>();
            themes.forEach(
                    theme -> places.computeIfAbsent(List.of(theme.effect(), theme.rating()), place -> new ArrayList<>())
                            .add(theme));
            List<Label> labels = new ArrayList<>();
            places.values().forEach(together -> {
                Label label = label(together, taken);
                taken.add(label.box());
                labels.add(label);
            });
            return labels;
        }

        private Label label(List<Theme> together, List<Box> taken) {
            Theme first = together.getFirst();
            String words = together.stream().map(Theme::label).collect(Collectors.joining(", "));
            List<Mark.Text> places = around(first, words);
            Optional<Mark.Text> free = places.stream()
                    .filter(place -> isInside(box(place)) && taken.stream().noneMatch(box(place)::meets))
                    .findFirst();
            Mark.Text chosen = free.orElse(places.getFirst());
            return new Label(chosen, box(chosen), free.isPresent());
        }

        private List<Mark.Text> around(Theme theme, String words) {
            Ink ink = theme.standing().number();
            double x = x(theme.effect());
            double y = y(theme.rating());
            double aside = 100 * (size.radius + GAP) / size.pixels;
            double level = y + LABEL_SIZE / 3;
            return List.of(
                    new Mark.Text(x, y - size.radius - GAP, Mark.Anchor.MIDDLE, LABEL_SIZE, words, ink),
                    new Mark.Text(x, y + size.radius + LABEL_SIZE, Mark.Anchor.MIDDLE, LABEL_SIZE, words, ink),
                    new Mark.Text(x + aside, level, Mark.Anchor.START, LABEL_SIZE, words, ink),
                    new Mark.Text(x - aside, level, Mark.Anchor.END, LABEL_SIZE, words, ink));
        }

        private boolean isInside(Box box) {
            return box.left() >= 0 && box.right() <= size.pixels && box.top() >= 0 && box.bottom() <= size.height;
        }

        private Box disc(Theme theme) {
            double x = x(theme.effect()) * size.pixels / 100;
            double y = y(theme.rating());
            return new Box(x - size.radius, y - size.radius, x + size.radius, y + size.radius);
        }

        private Box box(Mark.Text text) {
            double width = text.words().length() * LETTER * text.size() / LABEL_SIZE;
            double left = text.x() * size.pixels / 100 - width * text.anchor().share();
            return new Box(left, text.y() - text.size(), left + width, text.y() + text.size() / 4);
        }
    }
}
