package dk.samspil.disclosure;

/// The means of one cell of a round's plan.
record PlannedMeans(RoundPlan plan, Place place, int cell) implements ShownMeans {
    @Override
    public boolean shows(String id) {
        return plan.shows(id, place);
    }

    @Override
    public boolean isDimension(String id) {
        return plan.isDimension(id);
    }

    @Override
    public int count(String id) {
        return plan.means(id).count(cell);
    }

    @Override
    public double mean(String id) {
        return plan.means(id).mean(cell);
    }
}
