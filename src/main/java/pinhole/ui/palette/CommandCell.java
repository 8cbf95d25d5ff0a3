package pinhole.ui.palette;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import pinhole.ui.kit.Command;
import pinhole.ui.kit.Plain;

/// A command in the palette: heading, name, keys. One that cannot be given now is pale.
final class CommandCell extends ListCell<Command> {
  private final Words words;

  CommandCell(Words words) {
    this.words = words;
    setPrefWidth(0); // as wide as the list, which does not scroll aside for a long name
  }

  @Override
  protected void updateItem(Command command, boolean empty) {
    super.updateItem(command, empty);
    setText(null);
    setGraphic(empty || command == null ? null : row(command));
    if (!empty && command != null) {
      boolean offered = command.offered().getAsBoolean();
      setOpacity(1);
      String key = offered ? "command.spoken" : "command.not-now";
      setAccessibleText(words.say(key, command.name(), command.keys()).strip());
    }
  }

  private HBox row(Command command) {
    boolean offered = command.offered().getAsBoolean();
    Label name = new Label(command.name());
    name.getStyleClass().add(offered ? "ph-palette-name" : "ph-palette-pale");
    name.setTooltip(new Tooltip(command.name()));
    Label group = new Label(offered ? command.group() : words.say("not-now"));
    group.getStyleClass().add("ph-tick");
    group.setMinWidth(USE_PREF_SIZE);
    Region gap = Plain.spring();
    HBox row = new HBox(10, name, group, gap, new Keycaps(command.keys()));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
