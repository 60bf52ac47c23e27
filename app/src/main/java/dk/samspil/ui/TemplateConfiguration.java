package dk.samspil.ui;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Serves the templates that the build compiled into the jar.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SiteSettings.class)
class TemplateConfiguration {
    private static final String PACKAGE = "dk.samspil.jte";
    private static final String BYTES_WRITTEN_AT_ONCE = Integer.toString(32 * 1024);

    @Bean
    TemplateEngine templateEngine() {
        var engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, PACKAGE);
        engine.setBinaryStaticContent(true);
        return engine;
    }

    /// A page of a respondent goes to the connection in one piece: by itself Tomcat would cut it into two or three.
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> pagesInOnePiece() {
        return factory -> factory.addConnectorCustomizers(
                connector -> connector.setProperty("socket.appWriteBufSize", BYTES_WRITTEN_AT_ONCE));
    }
}
