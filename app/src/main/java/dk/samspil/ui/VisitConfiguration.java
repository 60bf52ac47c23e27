package dk.samspil.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Hands controller methods their [Visit].
///
/// The site is asked for when the first page is: it needs the addresses of the assets, which Spring makes after this.
@Configuration(proxyBeanMethods = false)
class VisitConfiguration implements WebMvcConfigurer {
    private final ObjectProvider<Site> site;

    VisitConfiguration(ObjectProvider<Site> site) {
        this.site = site;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new VisitResolver(site));
    }

    private record VisitResolver(ObjectProvider<Site> site) implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Visit.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return site.getObject().visit(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
        }
    }
}
