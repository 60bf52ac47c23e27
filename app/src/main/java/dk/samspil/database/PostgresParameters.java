package dk.samspil.database;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// The settings that Samspil gives its server, written to `samspil.conf` before each start. All others keep
/// PostgreSQL's defaults and may be changed in `postgresql.conf`.
///
/// @param durable every commit is on the disk before it is acknowledged; false only for throw-away tests
record PostgresParameters(int port, boolean durable) {
    static final String FILE_NAME = "samspil.conf";

    String asConfigurationFile() {
        return all().entrySet().stream()
                .map(setting -> "%s = '%s'\n".formatted(setting.getKey(), setting.getValue()))
                .collect(Collectors.joining("", "# Written by Samspil at each start.\n", ""));
    }

    private Map<String, String> all() {
        var settings = new LinkedHashMap<String, String>();
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("port", Integer.toString(port));
        settings.put("unix_socket_directories", "");
        settings.put("fsync", durable ? "on" : "off");
        settings.put("synchronous_commit", durable ? "on" : "off");
        settings.put("full_page_writes", durable ? "on" : "off");
        settings.put("password_encryption", "scram-sha-256");
        settings.put("timezone", "UTC");
        settings.put("log_timezone", "UTC");
        if (!durable) {
            settings.put("max_connections", "400"); // a run of tests keeps many applications open at once
        }
        settings.put("jit", "off"); // short statements: compiling them costs more than it saves
        settings.putAll(logWithoutPersonalDetails());
        return settings;
    }

    /// A week of logs, one file a day. A failed statement is logged without its text and its values: an address or an
    /// answer in a log would be personal data outside its place.
    private static Map<String, String> logWithoutPersonalDetails() {
        var settings = new LinkedHashMap<String, String>();
        settings.put("logging_collector", "on");
        settings.put("log_directory", "../log");
        settings.put("log_filename", "postgresql-%a.log");
        settings.put("log_truncate_on_rotation", "on");
        settings.put("log_rotation_age", "1d");
        settings.put("log_rotation_size", "0");
        settings.put("log_error_verbosity", "terse");
        settings.put("log_min_error_statement", "panic");
        return settings;
    }
}
