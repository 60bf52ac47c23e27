package dk.samspil.survey;

import java.util.List;

/// One thing that is asked, as a page shows it.
public sealed interface Question {
    String id();

    /// An item with the answers one may choose between.
    record Rated(Item item, AnswerOptions options) implements Question {
        @Override
        public String id() {
            return item.id();
        }
    }

    /// A question that is answered in one's own words.
    record FreeText(FreeTextQuestion question) implements Question {
        @Override
        public String id() {
            return question.id();
        }
    }

    /// A table of items: a row for each of the matrix's questions, a column for each group.
    ///
    /// @param groups the dimensions that the matrix names; the items of each stand in the order of the
    ///     rows
    record Matrix(GroupMatrix matrix, List<Dimension> groups) implements Question {
        public Matrix {
            groups = List.copyOf(groups);
        }

        @Override
        public String id() {
            return matrix.id();
        }
    }
}
