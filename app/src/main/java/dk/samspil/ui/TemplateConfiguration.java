package dk.samspil.ui;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Serves the templates that the build compiled into the jar.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SiteSettings.class)
class TemplateConfiguration {
    private static final String PACKAGE = "dk.samspil.jte";

    @Bean
    TemplateEngine templateEngine() {
        var engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, PACKAGE);
        engine.setBinaryStaticContent(true);
        return engine;
    }
}
