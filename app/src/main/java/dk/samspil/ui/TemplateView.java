package dk.samspil.ui;

import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/// One template. Its one parameter is the record that the controller put in the model as `page`.
///
/// The page is rendered completely before its first byte is sent, so a mistake in a template becomes an error page and
/// never half a page.
record TemplateView(TemplateEngine engine, String template) implements View {
    static final String PAGE = "page";

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Object page = model == null ? null : model.get(PAGE);
        if (page == null) {
            throw new IllegalStateException("the template " + template + " needs its record as '" + PAGE + "'");
        }
        var output = new PageBytes();
        engine.render(template, page, output);
        response.setContentType(getContentType());
        response.setContentLength(output.length());
        output.writeTo(response.getOutputStream());
    }
}
