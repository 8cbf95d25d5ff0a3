package pinhole.ui.frame;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.ui.kit.Logo;
import pinhole.ui.kit.Theme;

/// The start: the list of lessons, and the way to a scenario of one's own.
public final class LibraryView extends BorderPane {
  private static final double WIDTH = 720;

  private final Words words = new Words();
  private final Label problem = new Label();
  private final FontIcon moon = new FontIcon(Feather.MOON);
  private final VBox rows = new VBox(8);

  /// A lesson in the list.
  ///
  /// @param number its place in the course
  /// @param title its heading
  /// @param summary one sentence
  /// @param minutes about how long it takes
  /// @param open opens it
  public record Entry(int number, String title, String summary, int minutes, Runnable open) {}

  /// A list of lessons.
  public LibraryView(List<Entry> entries, WindowActions actions) {
    setId("library");
    getStyleClass().add("ph-library");
    getStylesheets().add(LibraryView.class.getResource("frame.css").toExternalForm());
    for (Entry entry : entries) {
      rows.getChildren().add(new LessonRow(entry, words));
    }
    Label lead = new Label(words.say(entries.isEmpty() ? "library.none" : "library.lead"));
    lead.getStyleClass().add("ph-body");
    Label title = new Label(words.say("library.title"));
    title.getStyleClass().add("ph-display");
    problem.setId("problem");
    problem.getStyleClass().addAll("ph-note", "drop");
    problem.setWrapText(true);
    VBox head = new VBox(6, title, lead);
    VBox content = new VBox(24, head, problem, rows, file(actions));
    content.setMaxWidth(WIDTH);
    content.setPadding(new Insets(32, 24, 32, 24));
    HBox centred = new HBox(content);
    HBox.setHgrow(content, Priority.ALWAYS);
    centred.setAlignment(Pos.TOP_CENTER);
    ScrollPane scroll = new ScrollPane(centred);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    setTop(bar(actions));
    setCenter(scroll);
    complain("");
    keys(actions);
  }

  /// Says in one sentence what went wrong; nothing for an empty sentence.
  public void complain(String sentence) {
    problem.setText(sentence);
    problem.setVisible(!sentence.isEmpty());
    problem.setManaged(!sentence.isEmpty());
  }

  /// Moves the keyboard's focus to the first lesson.
  public void focusFirst() {
    applyCss(); // before it, a scroll pane does not hold its content
    if (!rows.getChildren().isEmpty()) {
      rows.getChildren().getFirst().requestFocus();
    }
  }

  /// Tells the list which theme it wears.
  public void theme(Theme theme) {
    moon.setIconCode(theme == Theme.DARK ? Feather.SUN : Feather.MOON);
  }

  private HBox bar(WindowActions actions) {
    Label name = new Label(words.say("app"));
    name.getStyleClass().add("ph-head");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button theme = Icons.button("theme", words.say("theme"), moon, actions::changeTheme);
    HBox bar = new HBox(10, new Logo(26), name, gap, theme);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.setPadding(new Insets(0, 12, 0, 16));
    bar.getStyleClass().add("ph-bar");
    bar.setMinHeight(52);
    return bar;
  }

  private Button file(WindowActions actions) {
    Button file = new Button(words.say("library.open"), new FontIcon(Feather.FOLDER));
    file.setId("open-file");
    file.setOnAction(_ -> actions.openFile());
    return file;
  }

  /// Up and down go from row to row.
  private void keys(WindowActions actions) {
    setOnKeyPressed(e -> {
      switch (e.getCode()) {
        case DOWN -> move(1);
        case UP -> move(-1);
        case O -> {
          if (e.isShortcutDown()) {
            actions.openFile();
          }
        }
        default -> {
          return;
        }
      }
      e.consume();
    });
  }

  private void move(int step) {
    int now = rows.getChildren().indexOf(getScene().getFocusOwner());
    int next = Math.clamp(now + (long) step, 0, Math.max(0, rows.getChildren().size() - 1));
    if (!rows.getChildren().isEmpty()) {
      Focus.show(rows.getChildren().get(next), this);
    }
  }
}
