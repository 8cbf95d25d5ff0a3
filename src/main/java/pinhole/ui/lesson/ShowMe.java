package pinhole.ui.lesson;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Hyperlink;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.lesson.Glossary;
import pinhole.lesson.LessonSession;

/// Makes the link from a word to the step that shows it, in this lesson or in another one. Without
/// such a step there is no link.
final class ShowMe {
  private final LessonSession session;
  private final Words words;
  private final Supplier<Optional<String>> here;
  private final Consumer<String> open;
  private Elsewhere elsewhere = Elsewhere.nowhere();

  /// @param here the part that is shown
  /// @param open opens a part of this lesson
  ShowMe(
      LessonSession session, Words words, Supplier<Optional<String>> here, Consumer<String> open) {
    this.session = session;
    this.words = words;
    this.here = here;
    this.open = open;
  }

  void elsewhere(Elsewhere other) {
    elsewhere = other;
  }

  Optional<Hyperlink> link(Glossary.Entry entry) {
    return entry.show().flatMap(show -> link(entry.word(), show));
  }

  private Optional<Hyperlink> link(String word, Glossary.Show show) {
    if (show.lesson().equals(session.lesson().id())) {
      if (here.get().filter(show.step()::equals).isPresent()) {
        return Optional.empty(); // one is there
      }
      String says = words.of("term.show");
      return session.open(show.step()).map(_ -> link(word, says, () -> open.accept(show.step())));
    }
    return elsewhere
        .number()
        .apply(show)
        .map(it ->
            link(word, words.of("term.show.lesson", it), () -> elsewhere.open().accept(show)));
  }

  private Hyperlink link(String word, String says, Runnable go) {
    Hyperlink link = new Hyperlink(says, new FontIcon(Feather.ARROW_RIGHT));
    link.setId("lesson-term-show");
    link.getStyleClass().add("lesson-more");
    link.setWrapText(true);
    link.setAccessibleText(words.of("term.show.spoken", says, word));
    link.setOnAction(_ -> go.run());
    return link;
  }
}
