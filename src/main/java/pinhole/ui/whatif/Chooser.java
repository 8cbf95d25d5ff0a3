package pinhole.ui.whatif;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.sim.Scenario;
import pinhole.whatif.Holes;

/// A list in which rows and columns of the matrix are chosen.
final class Chooser extends MenuButton {
  private final Words words;
  private final Consumer<Shown> chosen;
  private Shown shown = Shown.ALL;

  /// @param chosen is told what is to be shown
  Chooser(Words words, Consumer<Shown> chosen) {
    this.words = words;
    this.chosen = chosen;
    setId("matrix-choose");
    setGraphic(new FontIcon(Feather.SLIDERS));
    setAccessibleText(words.say("choose"));
    setTooltip(new Tooltip(words.say("choose")));
    setMinWidth(USE_PREF_SIZE);
  }

  /// Says as much as there is room for.
  void fit(double room) {
    String whole = words.say("choose");
    setText(whole);
    applyCss();
    if (prefWidth(-1) > room) {
      setText("");
    }
  }

  /// Names the rows as a scenario has them.
  void show(Scenario base) {
    getItems().clear();
    for (Holes holes : Holes.values()) {
      add(
          "holes-" + holes,
          words.holes(holes, base),
          s -> s.holes().contains(holes),
          (s, on) -> s.with(holes, on));
    }
    getItems().add(new SeparatorMenuItem());
    for (DataMode mode : Shown.ALL.modes()) {
      add("mode-" + mode, mode.name(), s -> s.modes().contains(mode), (s, on) -> s.with(mode, on));
    }
    getItems().add(new SeparatorMenuItem());
    for (boolean tls : new boolean[] {false, true}) {
      String name = words.say(tls ? "tls.on" : "tls.off");
      add("tls-" + tls, name, s -> s.tls().contains(tls), (s, on) -> s.withTls(tls, on));
    }
  }

  private void add(
      String id, String name, Predicate<Shown> is, BiFunction<Shown, Boolean, Shown> write) {
    CheckMenuItem item = new CheckMenuItem(name);
    item.setId("choose-" + id);
    item.setSelected(is.test(shown));
    item.setOnAction(_ -> {
      shown = write.apply(shown, item.isSelected());
      item.setSelected(is.test(shown)); // the last one stays
      chosen.accept(shown);
    });
    getItems().add(item);
  }
}
