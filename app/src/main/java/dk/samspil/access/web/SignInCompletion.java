package dk.samspil.access.web;

import dk.samspil.access.SignInName;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/// Makes somebody who was half signed in wholly so, in a session with a new name.
@Component
final class SignInCompletion {
    private final ArrivalHandler arrival;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    SignInCompletion(ArrivalHandler arrival) {
        this.arrival = arrival;
    }

    Authentication complete(SignInName name, HttpServletRequest request, HttpServletResponse response) {
        var person = UsernamePasswordAuthenticationToken.authenticated(name.value(), null, List.of());
        request.changeSessionId();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(person);
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        return person;
    }

    /// The same, and takes the person to the page that was asked for.
    void completeAndArrive(SignInName name, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        arrival.onAuthenticationSuccess(request, response, complete(name, request, response));
    }
}
