package dk.samspil.front.web;

import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.util.ArrayList;
import java.util.List;

/// A page for everybody that is all text.
///
/// Its words stand in `messages/front_*`: `<name>.title`, `<name>.lead`, and sections numbered from 1, each with
/// `<name>.<number>.heading` and paragraphs `<name>.<number>.<letter>` from `a`.
public record TextPage(PageFrame frame, String title, String lead, List<Section> sections) {
    public TextPage {
        sections = List.copyOf(sections);
    }

    public record Section(String heading, List<String> paragraphs) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /// @param contact whom to write to or call; when it is empty the page says that the municipality must fill it in
    static TextPage of(String name, PageFrame frame, String contact) {
        var words = Messages.of("front", frame.language());
        Object[] arguments = {
            "municipality", frame.municipality(), "contact", contact.isBlank() ? words.text("contact.missing") : contact
        };
        var sections = new ArrayList<Section>();
        for (int number = 1; words.has(name + "." + number + ".heading"); number++) {
            String section = name + "." + number + ".";
            var paragraphs = new ArrayList<String>();
            for (char letter = 'a'; words.has(section + letter); letter++) {
                paragraphs.add(words.text(section + letter, arguments));
            }
            sections.add(new Section(words.text(section + "heading"), paragraphs));
        }
        return new TextPage(frame, words.text(name + ".title"), words.text(name + ".lead", arguments), sections);
    }
}
