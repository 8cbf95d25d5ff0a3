package pinhole.ui.why;

import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import pinhole.ui.kit.Token;

/// A place on the way: what became of the segment, where, and by what.
final class HopChip extends Button {
  /// How much is said of places that are not chosen.
  enum Room {
    /// Sign, name, and what happened there.
    ALL,
    /// Sign and name.
    NAMES,
    /// Only the sign; the tooltip says the rest.
    SIGNS
  }

  private final WhyWords words;
  private final Label name = new Label();
  private final Label what = new Label();
  private final HBox content = new HBox(7);
  private boolean chosen;

  HopChip(WhyWords words) {
    this.words = words;
    getStyleClass().setAll("ph-hop");
    setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    name.getStyleClass().add("ph-hop-name");
    what.getStyleClass().add("ph-hop-what");
    name.setMinWidth(USE_PREF_SIZE);
    what.setMinWidth(USE_PREF_SIZE);
    content.setAlignment(Pos.CENTER_LEFT);
    setGraphic(content);
    setTooltip(new Tooltip());
  }

  /// Shows a place.
  ///
  /// @param room how much of it is said
  void show(Hop hop, boolean isChosen, Room room) {
    chosen = isChosen;
    name.setText(hop.name());
    what.setText(hop.what());
    content.getChildren().setAll(Look.badge(hop));
    if (isChosen || room != Room.SIGNS) {
      content.getChildren().add(name);
    }
    if (isChosen || room == Room.ALL) {
      content.getChildren().add(what);
    }
    Token edge = isChosen ? Look.edge(hop.sign()) : Token.BORDER;
    Token ground = isChosen ? Look.ground(hop.sign()) : Token.PANEL;
    setStyle("-ph-edge: " + edge.variable() + "; -ph-ground: " + ground.variable() + ";");
    setDisable(hop.page().isEmpty());
    setFocusTraversable(isChosen);
    String spoken = words.of("hop.spoken", hop.name(), hop.what());
    setText(spoken);
    setAccessibleText(spoken);
    getTooltip().setText(spoken);
    notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
  }

  /// Whether its page is shown.
  boolean chosen() {
    return chosen;
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.SELECTED
        ? (Object) chosen
        : super.queryAccessibleAttribute(attribute, parameters);
  }
}
