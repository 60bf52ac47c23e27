package dk.samspil.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/// Forms that somebody sent after their time was over, until they have signed in again: in memory,
/// few, and for the same person only. What is secret in itself is never kept.
@Component
final class KeptForms {
    /// How many are kept at once; the oldest goes first.
    static final int MOST = 200;

    /// How many characters a form may have that is kept.
    static final int LONGEST = 60_000;

    private static final String KEPT = KeptForms.class.getName() + ".kept";
    private static final String TOKEN = "_csrf";
    private static final List<String> NEVER =
            List.of("/log-ind", "/log-af", "/min-konto", "/konti", "/noegle", "/vis-som", "/bliv-her");

    private final Map<UUID, KeptForm> forms = new LinkedHashMap<>();

    /// A form as it was sent.
    ///
    /// @param address with what stood after the question mark
    /// @param owner the mark of who was signed in
    record KeptForm(String address, Map<String, List<String>> fields, String owner) {
        KeptForm {
            fields = Map.copyOf(fields);
        }

        @Override
        public String toString() {
            return "KeptForm[" + address + "]";
        }
    }

    /// Keeps the form of a request, unless it holds secrets, is too long, or came from another site.
    ///
    /// @param owner the mark of who was signed in with this browser; empty when nobody was
    void keep(HttpServletRequest request, String owner) {
        if (owner.isEmpty() || !isFromHere(request) || !isForm(request)) {
            return;
        }
        Map<String, List<String>> fields = fields(request);
        int length = fields.entrySet().stream()
                .mapToInt(field -> field.getKey().length()
                        + String.join("", field.getValue()).length())
                .sum();
        if (length <= LONGEST) {
            UUID id = UUID.randomUUID();
            put(id, new KeptForm(address(request), fields, owner));
            request.getSession(true).setAttribute(KEPT, id);
        }
    }

    /// The form that waits in a session for whoever has this mark.
    Optional<KeptForm> find(@Nullable HttpSession session, String owner) {
        if (session == null || !(session.getAttribute(KEPT) instanceof UUID id)) {
            return Optional.empty();
        }
        synchronized (forms) {
            return Optional.ofNullable(forms.get(id))
                    .filter(form -> form.owner().equals(owner));
        }
    }

    /// Forgets what waits in a session.
    void forget(@Nullable HttpSession session) {
        if (session != null && session.getAttribute(KEPT) instanceof UUID id) {
            session.removeAttribute(KEPT);
            synchronized (forms) {
                forms.remove(id);
            }
        }
    }

    private void put(UUID id, KeptForm form) {
        synchronized (forms) {
            forms.put(id, form);
            if (forms.size() > MOST) {
                forms.remove(forms.keySet().iterator().next());
            }
        }
    }

    private static Map<String, List<String>> fields(HttpServletRequest request) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals(TOKEN)) {
                fields.put(name, Arrays.asList(values));
            }
        });
        return fields;
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = String.valueOf(request.getContentType());
        return type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                && request.getQueryString() == null
                && NEVER.stream().noneMatch(request.getRequestURI()::startsWith);
    }

    /// Browsers say where a form came from; one that does not say is not kept.
    private static boolean isFromHere(HttpServletRequest request) {
        return "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
    }

    private static String address(HttpServletRequest request) {
        return request.getRequestURI();
    }
}
