package pinhole.ui.palette;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.ui.kit.Command;

/// Finds a command by its words and gives it.
public final class CommandPalette extends StackPane {
  private static final double WIDTH = 560;
  private static final double ROWS = 10; // whole ones: half a row looks as if text were cut
  private static final double ROW = 34;

  private final Supplier<List<Command>> commands;
  private List<Command> all = List.of();
  private final Runnable close;
  private final Words words = new Words();
  private final CustomTextField search = new CustomTextField();
  private final ListView<Command> list = new ListView<>();

  /// A palette, to be laid over the window.
  ///
  /// @param commands all that can be done
  /// @param close takes the palette away
  public CommandPalette(Supplier<List<Command>> commands, Runnable close) {
    this.commands = commands;
    this.close = close;
    setId("palette");
    getStyleClass().add("ph-veil");
    search.setId("palette-search");
    search.setLeft(new FontIcon(Feather.SEARCH));
    search.setPromptText(words.say("search"));
    search.setAccessibleText(words.say("search"));
    search.textProperty().subscribe(_ -> find());
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.setId("palette-list");
    list.setFocusTraversable(false);
    list.setFixedCellSize(ROW);
    list.setMinHeight(ROWS * ROW);
    list.setMaxHeight(ROWS * ROW);
    list.setCellFactory(_ -> new CommandCell(words));
    list.setOnMouseClicked(_ -> give());
    Label none = new Label(words.say("none"));
    none.getStyleClass().add("ph-small");
    list.setPlaceholder(none);
    VBox sheet = new VBox(8, search, list);
    sheet.getStyleClass().addAll("ph-popup", "ph-depth-2");
    sheet.setPadding(new Insets(12));
    sheet.setMaxSize(WIDTH, USE_PREF_SIZE);
    sheet.setOnMouseClicked(e -> e.consume());
    setAlignment(Pos.TOP_CENTER);
    setPadding(new Insets(80, 24, 24, 24));
    getChildren().setAll(sheet);
    setOnMouseClicked(_ -> close.run());
    parentProperty()
        .subscribe(parent -> {
          if (parent != null) {
            all = commands.get(); // what can be done does not change while one looks for it
            search.clear();
            find();
          }
        });
  }

  private void find() {
    list.getItems().setAll(Match.in(all, search.getText()));
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> select(1);
      case UP -> select(-1);
      case ENTER -> give();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void select(int by) {
    int size = list.getItems().size();
    if (size > 0) {
      int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, size);
      list.getSelectionModel().select(next);
      list.scrollTo(Math.max(0, next - 4));
    }
  }

  /// Closes first: what is done may open something else over the window.
  private void give() {
    Command chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null && chosen.offered().getAsBoolean()) {
      close.run();
      chosen.run().run();
    }
  }
}
