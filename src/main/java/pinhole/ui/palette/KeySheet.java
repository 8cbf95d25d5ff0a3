package pinhole.ui.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import pinhole.ui.kit.Command;
import pinhole.ui.kit.PanelHead;
import pinhole.ui.kit.ScrollBox;

/// All keys on a sheet, by headings, in two columns.
public final class KeySheet extends StackPane {
  private static final double WIDTH = 860;

  private final Words words = new Words();
  private final HBox columns = new HBox(40);

  /// A sheet, to be laid over the window.
  ///
  /// @param commands all that can be done
  /// @param close takes the sheet away
  public KeySheet(Supplier<List<Command>> commands, Runnable close) {
    setId("key-sheet");
    getStyleClass().add("ph-veil");
    var head = new PanelHead(words.say("keys"), words.say("close"), "keys-close", close);
    ScrollPane scroll = new ScrollBox(columns);
    scroll.setId("keys-scroll");
    scroll.setFitToWidth(true);
    scroll.getStyleClass().addAll("edge-to-edge", "ph-sheet-scroll");
    scroll.setFocusTraversable(true);
    scroll.setAccessibleText(words.say("keys"));
    VBox sheet = new VBox(12, head, scroll);
    sheet.getStyleClass().addAll("ph-popup", "ph-depth-2");
    sheet.setPadding(new Insets(16, 20, 20, 20));
    sheet.setMaxSize(WIDTH, USE_PREF_SIZE);
    sheet.setOnMouseClicked(e -> e.consume());
    setPadding(new Insets(24));
    getChildren().setAll(sheet);
    setOnMouseClicked(_ -> close.run());
    parentProperty()
        .subscribe(parent -> {
          if (parent != null) {
            fill(commands.get().stream().filter(c -> !c.keys().isEmpty()).toList());
          }
        });
  }

  private void fill(List<Command> commands) {
    List<String> groups = commands.stream().map(Command::group).distinct().toList();
    VBox left = new VBox(18);
    VBox right = new VBox(18);
    int placed = 0;
    for (String group : groups) {
      List<Command> own = commands.stream().filter(c -> c.group().equals(group)).toList();
      // a heading stays whole: it goes to the side on which most of it falls
      VBox column = placed * 2 + own.size() <= commands.size() ? left : right;
      column.getChildren().add(group(group, own));
      placed += own.size();
    }
    List<Node> parts = new ArrayList<>(List.of(left, right));
    parts.forEach(part -> HBox.setHgrow(part, Priority.ALWAYS));
    columns.getChildren().setAll(parts);
  }

  private static VBox group(String name, List<Command> commands) {
    Label heading = new Label(name);
    heading.getStyleClass().addAll("ph-label", "ph-semibold");
    GridPane grid = new GridPane(24, 7);
    ColumnConstraints first = new ColumnConstraints();
    first.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().setAll(first, new ColumnConstraints());
    for (int row = 0; row < commands.size(); row++) {
      Label does = new Label(commands.get(row).name());
      does.getStyleClass().addAll("ph-small", "ph-sheet-name");
      does.setWrapText(true);
      does.setMinHeight(USE_PREF_SIZE);
      Keycaps keys = new Keycaps(commands.get(row).keys());
      grid.addRow(row, does, keys);
      GridPane.setValignment(does, VPos.CENTER);
    }
    return new VBox(8, heading, grid);
  }
}
