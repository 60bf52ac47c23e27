package dk.samspil.access.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.Programs;
import dk.samspil.access.Role;
import dk.samspil.access.UnitAccess;
import dk.samspil.access.UnitDecision;
import dk.samspil.access.Viewer;
import dk.samspil.access.Viewers;
import dk.samspil.shared.UnitId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/// Lets a request through to a controller method only when the method's [OpenTo] includes the person. A method that
/// declares nothing is open to nobody.
@Component
final class AudienceCheck implements HandlerInterceptor {
    /// The path variable that names the unit of [Audience#UNIT_READERS].
    static final String UNIT_VARIABLE = "unitId";
    /// Where the error page finds the unit that was refused.
    static final String REFUSED_UNIT = AudienceCheck.class.getName() + ".refusedUnit";

    private final Viewers viewers;
    private final UnitAccess units;

    AudienceCheck(Viewers viewers, UnitAccess units) {
        this.viewers = viewers;
        this.units = units;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)) {
            return true;
        }
        var declared = method.getMethodAnnotation(OpenTo.class);
        int status = declared == null ? HttpServletResponse.SC_FORBIDDEN : status(declared.value(), request);
        if (status != HttpServletResponse.SC_OK) {
            response.sendError(status);
        }
        return status == HttpServletResponse.SC_OK;
    }

    private int status(Audience audience, HttpServletRequest request) {
        if (audience == Audience.EVERYBODY) {
            return HttpServletResponse.SC_OK;
        }
        if (audience == Audience.PROGRAMS) {
            return allowedIf(Programs.isBehindRequest());
        }
        return viewers.findCurrent()
                .map(viewer -> status(audience, viewer, request))
                .orElse(HttpServletResponse.SC_FORBIDDEN);
    }

    private int status(Audience audience, Viewer viewer, HttpServletRequest request) {
        return switch (audience) {
            case EVERYBODY, SIGNED_IN -> HttpServletResponse.SC_OK;
            case RESULT_READERS -> allowedIf(viewer.readsResults());
            case PROGRAMS -> HttpServletResponse.SC_FORBIDDEN;
            case HR_CONSULTANTS -> allowedIf(viewer.has(Role.HR_CONSULTANT));
            case DATA_PROTECTION_OFFICERS ->
                allowedIf(viewer.has(Role.DATA_PROTECTION_OFFICER) && !viewer.readsResults());
            case UNIT_READERS -> unitStatus(viewer, request);
        };
    }

    private int unitStatus(Viewer viewer, HttpServletRequest request) {
        String unit = unitVariable(request);
        if (unit == null || !UnitId.isValid(unit)) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        var unitId = new UnitId(unit);
        return switch (units.decide(viewer, unitId)) {
            case UnitDecision.Allowed() -> HttpServletResponse.SC_OK;
            case UnitDecision.Refused(var reason) -> refusal(reason, unitId, request);
        };
    }

    private static int refusal(UnitDecision.Reason reason, UnitId unit, HttpServletRequest request) {
        return switch (reason) {
            case UNKNOWN_UNIT -> HttpServletResponse.SC_NOT_FOUND;
            case NO_RESULTS_IN_THIS_ROLE, NOT_OWN_UNIT -> {
                request.setAttribute(REFUSED_UNIT, unit);
                yield HttpServletResponse.SC_FORBIDDEN;
            }
        };
    }

    private static @Nullable String unitVariable(HttpServletRequest request) {
        var variables = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables == null ? null : (String) variables.get(UNIT_VARIABLE);
    }

    private static int allowedIf(boolean allowed) {
        return allowed ? HttpServletResponse.SC_OK : HttpServletResponse.SC_FORBIDDEN;
    }
}
