package pinhole.ui.timeline;

import java.util.List;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.ui.kit.Command;

/// A small button with a menu of what one can run until, each with its keys.
final class UntilMenu extends Button {
  private static final double KEY_GAP = 24;

  private final ContextMenu menu = new ContextMenu();
  private List<Command> commands = List.of();

  UntilMenu(Words words) {
    super(null, new FontIcon(Feather.FAST_FORWARD));
    getGraphic().getStyleClass().add("ph-icon-14");
    setId("run-until");
    getStyleClass().setAll("ph-chip", "ph-speed", "ph-until");
    String text = words.say("until");
    setAccessibleText(text);
    setTooltip(new Tooltip(text));
    menu.setId("run-until-menu");
    setOnAction(_ -> open());
    setVisible(false);
  }

  /// What it offers, in order; a change of the heading parts them.
  void offer(List<Command> all) {
    commands = List.copyOf(all);
    setVisible(!all.isEmpty());
  }

  private void open() {
    menu.getItems().clear();
    String group = "";
    for (Command command : commands) {
      if (!group.isEmpty() && !group.equals(command.group())) {
        menu.getItems().add(new SeparatorMenuItem());
      }
      group = command.group();
      menu.getItems().add(item(command));
    }
    menu.show(this, Side.TOP, 0, -4);
  }

  private static MenuItem item(Command command) {
    Label keys = new Label(command.keys());
    keys.getStyleClass().add("ph-menu-keys");
    Region gap = new Region();
    gap.setMinWidth(KEY_GAP);
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox row = new HBox(new Label(command.name()), gap, keys);
    MenuItem item = new CustomMenuItem(row);
    item.setId("menu-" + command.id());
    item.setDisable(!command.offered().getAsBoolean());
    item.setOnAction(_ -> command.run().run());
    return item;
  }
}
