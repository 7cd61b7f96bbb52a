package org.nhshdx.web.running;

/** The first class of the packaged jar, compiled for Java 8: any Java can read it, and so say that it is too old. */
public final class JdkCheck {
    private static final double OLDEST = 17;

    private JdkCheck() {}

    public static void main(String[] arguments) throws Exception {
        String version = System.getProperty("java.specification.version");
        if (Double.parseDouble(version) < OLDEST) {
            System.err.println("NHSHDx needs Java 17 or newer, but this is Java " + version
                    + ": start it with a newer java, such as $JAVA_HOME/bin/java.");
            System.exit(1);
        }
        Class.forName("io.quarkus.bootstrap.runner.QuarkusEntryPoint")
                .getMethod("main", String[].class)
                .invoke(null, (Object) arguments);
    }
}
