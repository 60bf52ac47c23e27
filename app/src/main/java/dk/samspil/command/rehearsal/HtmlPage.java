package dk.samspil.command.rehearsal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A page of ours as somebody reads it: its words, links and forms. Reads what our templates write, not any HTML.
///
/// @param address the path of the page
record HtmlPage(int status, String address, String html) {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:[^>\"]|\"[^\"]*\")*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:-]+)(?:=\"([^\"]*)\")?");
    private static final Pattern FORM = Pattern.compile("<form([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern BUTTON = Pattern.compile("<button([^>]*)>(.*?)</button>", Pattern.DOTALL);
    private static final Pattern SELECT = Pattern.compile("<select([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option([^>]*)>");
    private static final Pattern AREA = Pattern.compile("<textarea([^>]*)>(.*?)</textarea>", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("<a ([^>]*)>");
    private static final Pattern HEADING = Pattern.compile("<h1[^>]*>(.*?)</h1>", Pattern.DOTALL);

    /// The words of the page.
    String text() {
        return words(html);
    }

    /// The words of its first heading; empty where it has none.
    String heading() {
        Matcher found = HEADING.matcher(html);
        return found.find() ? words(found.group(1)) : "";
    }

    /// Where its links lead.
    List<String> links() {
        return LINK.matcher(html)
                .results()
                .map(found -> attributes(found.group(1)).getOrDefault("href", ""))
                .filter(address -> !address.isEmpty())
                .toList();
    }

    /// The value of a hidden field; empty where there is none.
    Optional<String> find(String field) {
        return forms().stream()
                .flatMap(form -> form.fields().stream())
                .filter(each -> each.name().equals(field))
                .map(HtmlForm.Field::value)
                .findFirst();
    }

    List<HtmlForm> forms() {
        return FORM.matcher(html)
                .results()
                .map(found -> form(attributes(found.group(1)), found.group(2)))
                .toList();
    }

    /// What can be chosen in each group of round buttons.
    Map<String, List<String>> choices() {
        Map<String, List<String>> choices = new LinkedHashMap<>();
        Matcher tags = TAG.matcher(html);
        while (tags.find()) {
            Map<String, String> tag = tags.group(2).equals("input") ? attributes(tags.group(3)) : Map.of();
            if ("radio".equals(tag.get("type"))) {
                choices.computeIfAbsent(tag.getOrDefault("name", ""), name -> new ArrayList<>())
                        .add(tag.getOrDefault("value", ""));
            }
        }
        return choices;
    }

    /// The names of what is answered in words.
    List<String> areas() {
        return AREA.matcher(html)
                .results()
                .map(found -> attributes(found.group(1)).getOrDefault("name", ""))
                .toList();
    }

    private static HtmlForm form(Map<String, String> form, String inside) {
        List<HtmlForm.Field> fields = new ArrayList<>(inputs(inside));
        SELECT.matcher(inside)
                .results()
                .forEach(found -> fields.add(new HtmlForm.Field(
                        attributes(found.group(1)).getOrDefault("name", ""), chosen(found.group(2)))));
        AREA.matcher(inside)
                .results()
                .forEach(found -> fields.add(new HtmlForm.Field(
                        attributes(found.group(1)).getOrDefault("name", ""), HtmlText.unescaped(found.group(2)))));
        List<HtmlForm.Button> buttons = BUTTON.matcher(inside)
                .results()
                .map(found -> {
                    Map<String, String> button = attributes(found.group(1));
                    return new HtmlForm.Button(
                            words(found.group(2)),
                            button.getOrDefault("name", ""),
                            button.getOrDefault("value", ""),
                            button.getOrDefault("formaction", ""));
                })
                .toList();
        return new HtmlForm(form.getOrDefault("action", ""), "post".equals(form.get("method")), fields, buttons);
    }

    private static List<HtmlForm.Field> inputs(String inside) {
        List<HtmlForm.Field> fields = new ArrayList<>();
        Matcher tags = TAG.matcher(inside);
        while (tags.find()) {
            if (tags.group(2).equals("input") && tags.group(1).isEmpty()) {
                Map<String, String> input = attributes(tags.group(3));
                String type = input.getOrDefault("type", "text");
                boolean ticked = (!type.equals("checkbox") && !type.equals("radio")) || input.containsKey("checked");
                if (ticked && !type.equals("file") && input.containsKey("name")) {
                    fields.add(new HtmlForm.Field(
                            input.getOrDefault("name", ""),
                            input.getOrDefault("value", type.equals("checkbox") ? "on" : "")));
                }
            }
        }
        return fields;
    }

    /// What is chosen of these options: the first where none is marked.
    private static String chosen(String options) {
        List<Map<String, String>> all = OPTION.matcher(options)
                .results()
                .map(found -> attributes(found.group(1)))
                .toList();
        return all.stream()
                .filter(option -> option.containsKey("selected"))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(option -> option.getOrDefault("value", ""))
                .orElse("");
    }

    private static Map<String, String> attributes(String tag) {
        Map<String, String> attributes = new LinkedHashMap<>();
        ATTRIBUTE
                .matcher(tag)
                .results()
                .forEach(found -> attributes.put(
                        found.group(1), found.group(2) == null ? "" : HtmlText.unescaped(found.group(2))));
        return attributes;
    }

    private static String words(String html) {
        return HtmlText.unescaped(TAG.matcher(html).replaceAll(" "))
                .replaceAll("\\s+", " ")
                .strip();
    }
}
