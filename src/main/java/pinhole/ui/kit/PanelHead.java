package pinhole.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The head of a panel or a sheet: what it is called, and at the end a button that takes it away.
public final class PanelHead extends HBox {
  /// A head.
  ///
  /// @param title what the panel is called
  /// @param closes what the button does, in words
  /// @param id the button's id
  /// @param close takes the panel away
  public PanelHead(String title, String closes, String id, Runnable close) {
    Label name = new Label(title);
    name.getStyleClass().add("ph-head");
    Region gap = Plain.spring();
    Button button = new Button(null, new FontIcon(Feather.X));
    button.setId(id);
    button.getStyleClass().addAll("flat", "ph-icon");
    button.setAccessibleText(closes);
    button.setTooltip(new Tooltip(closes));
    button.setOnAction(_ -> close.run());
    getChildren().setAll(name, gap, button);
    setAlignment(Pos.CENTER_LEFT);
  }
}
