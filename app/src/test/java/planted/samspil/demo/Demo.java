package planted.samspil.demo;

public final class Demo {}
