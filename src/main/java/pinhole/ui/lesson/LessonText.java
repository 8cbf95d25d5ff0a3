package pinhole.ui.lesson;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.lesson.Card;
import pinhole.lesson.Glossary;
import pinhole.lesson.Lesson;
import pinhole.lesson.Prose;
import pinhole.lesson.Shown;
import pinhole.ui.kit.Plain;

/// The text of the current part with its notes. Where there is little room it begins short.
final class LessonText extends VBox {
  private static final int COMPACT_SENTENCES = 2;

  private final Lesson lesson;
  private final Glossary glossary;
  private final Words words;
  private final Notes notes;
  private final ShowMe showMe;
  private final ProseView prose;
  private final Hyperlink more = new Hyperlink();
  private final FontIcon opens = new FontIcon(Feather.CHEVRON_DOWN);
  private final FontIcon closes = new FontIcon(Feather.CHEVRON_UP);
  private final VBox extras = new VBox(12);
  private Optional<Shown> shown = Optional.empty();
  private Optional<String> term = Optional.empty();
  private boolean compact;
  private boolean whole;

  LessonText(Lesson lesson, Glossary glossary, ShowMe showMe, Words words) {
    this.lesson = lesson;
    this.glossary = glossary;
    this.showMe = showMe;
    this.words = words;
    notes = new Notes(words);
    prose = new ProseView(words, this::explain);
    getStyleClass().add("lesson-words");
    more.setId("lesson-more");
    more.getStyleClass().add("lesson-more");
    more.setOnAction(_ -> {
      whole = !whole;
      redraw();
    });
    getChildren().setAll(prose, more, extras);
  }

  /// May be said in every layout pass, so the same again must not make new nodes.
  void compact(boolean isCompact) {
    if (compact != isCompact) {
      compact = isCompact;
      redraw();
    }
  }

  /// Shows what is said now; what the learner has opened stays open while the same is said.
  ///
  /// @return whether it says something else than before
  boolean show(Shown now) {
    boolean other = shown.filter(it -> it.text().equals(now.text())).isEmpty();
    boolean same = shown.filter(now::equals).isPresent();
    shown = Optional.of(now);
    if (other) {
      whole = false;
      term = Optional.empty();
    }
    if (!same) {
      redraw();
    }
    return other;
  }

  private void redraw() {
    Prose said = shown.flatMap(Shown::text).orElse(Prose.of(lesson.summary()));
    Prose brief = said.opening(COMPACT_SENTENCES);
    boolean asked = shown.flatMap(Shown::card).isPresent(); // a question needs the room
    boolean longer = compact && asked && !brief.equals(said);
    boolean cut = longer && !whole;
    prose.show(cut ? brief : said);
    Plain.present(more, longer);
    more.setText(words.of(cut ? "text.more" : "text.less"));
    more.setGraphic(cut ? opens : closes);
    extras.getChildren().clear();
    term.flatMap(glossary::entry)
        .ifPresent(it -> extras.getChildren().add(notes.term(it, showMe.link(it), this::close)));
    if (!cut) {
      shown.ifPresent(this::addNotes);
    }
    Plain.present(extras, !extras.getChildren().isEmpty());
  }

  /// A myth is told at the start; its truth, and what has changed since, when all is answered.
  private void addNotes(Shown now) {
    boolean over = now.last() && now.card().filter(it -> it.phase() != Card.Phase.DONE).isEmpty();
    if (now.index() <= 0) {
      lesson
          .myth()
          .map(it -> notes.myth("myth.title", it.says()))
          .ifPresent(extras.getChildren()::add);
    } else if (over) {
      lesson
          .myth()
          .map(it -> notes.myth("myth.truth", it.truth()))
          .ifPresent(extras.getChildren()::add);
    }
    if (over && !lesson.thenAndNow().isEmpty()) {
      extras.getChildren().add(notes.thenAndNow(lesson.thenAndNow()));
    }
  }

  private void explain(String word) {
    term = Optional.of(word);
    redraw();
    focus("#lesson-term-close");
  }

  private void close() {
    Optional<String> closed = term;
    term = Optional.empty();
    redraw();
    closed.ifPresent(it -> focus("#lesson-term-" + it));
  }

  private void focus(String id) {
    Optional.ofNullable(lookup(id)).ifPresent(Node::requestFocus);
  }
}
