package dk.samspil.numerics.driver;

/// Eigenvalues and eigenvectors of a small symmetric matrix by Jacobi's rotations.
///
/// Each rotation makes one pair of elements off the diagonal zero; sweeping over all pairs a few times
/// leaves a diagonal of eigenvalues. Slower than other methods for large matrices, exact to the last
/// digits for small ones, and thirty lines. Source: Golub and Van Loan (2013), Matrix Computations, 4th
/// ed., section 8.5.
final class SymmetricEigen {

    private static final double NEGLIGIBLE = 1e-30;
    private static final int MOST_SWEEPS = 60;

    private final double[][] diagonal;
    private final double[][] vectors;

    SymmetricEigen(double[][] matrix) {
        int size = matrix.length;
        diagonal = new double[size][];
        vectors = new double[size][size];
        for (int i = 0; i < size; i++) {
            diagonal[i] = matrix[i].clone();
            vectors[i][i] = 1;
        }
        for (int sweep = 0; sweep < MOST_SWEEPS && squaresOffDiagonal() > NEGLIGIBLE; sweep++) {
            for (int i = 0; i < size; i++) {
                for (int j = i + 1; j < size; j++) {
                    rotate(i, j);
                }
            }
        }
    }

    int size() {
        return diagonal.length;
    }

    double value(int k) {
        return diagonal[k][k];
    }

    /// Element `i` of eigenvector `k`, which has length 1.
    double vector(int i, int k) {
        return vectors[i][k];
    }

    private double squaresOffDiagonal() {
        double sum = 0;
        for (int i = 0; i < diagonal.length; i++) {
            for (int j = 0; j < i; j++) {
                sum += diagonal[i][j] * diagonal[i][j];
            }
        }
        return sum;
    }

    private void rotate(int p, int q) {
        if (diagonal[p][q] == 0) {
            return;
        }
        double theta = (diagonal[q][q] - diagonal[p][p]) / (2 * diagonal[p][q]);
        double tangent = Math.copySign(1, theta) / (Math.abs(theta) + Math.hypot(theta, 1));
        double cosine = 1 / Math.hypot(tangent, 1);
        double sine = tangent * cosine;
        for (double[] row : diagonal) {
            turn(row, p, q, cosine, sine);
        }
        for (int j = 0; j < diagonal.length; j++) {
            double above = diagonal[p][j];
            double below = diagonal[q][j];
            diagonal[p][j] = cosine * above - sine * below;
            diagonal[q][j] = sine * above + cosine * below;
        }
        for (double[] row : vectors) {
            turn(row, p, q, cosine, sine);
        }
    }

    private static void turn(double[] row, int p, int q, double cosine, double sine) {
        double left = row[p];
        double right = row[q];
        row[p] = cosine * left - sine * right;
        row[q] = sine * left + cosine * right;
    }
}
