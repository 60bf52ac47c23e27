package dk.samspil.ui;

import gg.jte.TemplateEngine;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.UrlBasedViewResolver;

/// Finds the template for the name a controller returns: `front/front` is `src/main/jte/front/front.jte`.
///
/// It comes before every other resolver; Spring's own would take each name for the address of a JSP.
@Component
final class TemplateViewResolver implements ViewResolver, Ordered {
    private final TemplateEngine engine;

    TemplateViewResolver(TemplateEngine engine) {
        this.engine = engine;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        return name.startsWith(UrlBasedViewResolver.REDIRECT_URL_PREFIX)
                ? null
                : new TemplateView(engine, name + ".jte");
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
