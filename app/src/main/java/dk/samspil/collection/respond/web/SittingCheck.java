package dk.samspil.collection.respond.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Sends whoever asks for a page of a sitting that has ended to where the next one begins.
@Configuration(proxyBeanMethods = false)
class SittingCheck implements WebMvcConfigurer, HandlerInterceptor {
    private final Sittings sittings;

    SittingCheck(Sittings sittings) {
        this.sittings = sittings;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(SvarMode.TABLET + "/*/*");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        boolean on = sittings.isOn(SvarMode.sittingIn(request.getRequestURI()));
        if (!on) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, SvarMode.TABLET);
        }
        return on;
    }
}
