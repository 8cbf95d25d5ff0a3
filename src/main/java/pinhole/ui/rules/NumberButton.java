package pinhole.ui.rules;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import pinhole.ui.kit.Face;
import pinhole.ui.kit.Lettering;

/// A rule's number, with its name where there is room for it; pressed, the name can be typed.
final class NumberButton extends Button {
  private static final double SIZE = 13;
  private static final double INSIDE = 8;

  private final Words words;
  private String plain = "";
  private String name = "";
  private double room;

  NumberButton(Words words, Runnable pressed) {
    this.words = words;
    getStyleClass().addAll("flat", "ph-row-number", "ph-small", "ph-bold");
    setAlignment(Pos.CENTER_LEFT);
    setTooltip(new Tooltip());
    setOnAction(_ -> pressed.run());
  }

  /// @param number from 1
  void show(int number, String ofRule) {
    plain = Integer.toString(number);
    name = ofRule;
    String whole = words.say(name.isEmpty() ? "name.add" : "name.change", number, name);
    getTooltip().setText(whole);
    setAccessibleText(whole);
    fit();
  }

  /// @param width how wide it can be
  void room(double width) {
    room = width;
    fit();
  }

  private void fit() {
    String both = plain + "  " + name;
    boolean fits = Lettering.width(both, Face.SANS_BOLD, SIZE) <= room - INSIDE;
    setText(fits && !name.isEmpty() ? both : plain);
  }
}
