package pinhole.ui.start;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.ui.kit.Plain;
import pinhole.ui.kit.Token;

/// Where a file can be dropped or chosen. It lights up while one is dragged over the window.
final class DropCard extends VBox {
  /// @param id of the button
  /// @param head what it is for
  /// @param what it takes, and what comes of it
  /// @param choose what stands on the button
  /// @param open lets the user choose a file
  DropCard(String id, String head, String what, String choose, Runnable open) {
    super(4);
    FontIcon icon = new FontIcon(Feather.UPLOAD);
    icon.getStyleClass().addAll("ph-icon-18", Token.ACCENT.text());
    Label sign = new Label(null, icon);
    sign.getStyleClass().add("ph-start-sign");
    sign.setAlignment(Pos.CENTER);
    Button button = new Button(choose);
    button.setId(id);
    button.setAccessibleText(head + ". " + choose);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> open.run());
    setMargin(sign, new Insets(0, 0, 4, 0));
    setMargin(button, new Insets(8, 0, 0, 0));
    setAlignment(Pos.CENTER);
    getStyleClass().add("ph-start-drop");
    setPadding(new Insets(16));
    getChildren()
        .setAll(
            sign,
            Plain.label(head, "ph-head", "ph-centred"),
            Plain.label(what, "ph-small", "ph-centred"),
            button);
  }

  /// As high as the card of where one was, which it stands beside, or higher.
  @Override
  protected double computePrefHeight(double width) {
    return Math.max(GoOnCard.LEAST_HEIGHT, super.computePrefHeight(width));
  }

  /// A card for scenario files.
  static DropCard scenario(Words words, StartActions actions) {
    return new DropCard(
        "open-file",
        words.say("file"),
        words.say("file.what"),
        words.say("file.choose"),
        actions::openFile);
  }

  /// A card for captures.
  static DropCard capture(Words words, StartActions actions) {
    return new DropCard(
        "choose-capture",
        words.say("capture"),
        words.say("capture.what"),
        words.say("file.choose"),
        actions::openCapture);
  }
}
