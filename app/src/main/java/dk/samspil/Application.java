package dk.samspil;

import dk.samspil.command.CommandLine;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Starts the server, or runs a command and stops. Nothing else lives here.
@SpringBootApplication
public class Application {
    public static void main(String[] args) {
        if (CommandLine.isCommand(args)) {
            System.exit(CommandLine.run(Application.class, args));
        }
        SpringApplication.run(Application.class, args);
    }
}
