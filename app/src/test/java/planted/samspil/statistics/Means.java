package planted.samspil.statistics;

public final class Means {}
