package pinhole.ui.why;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.ui.kit.Badge;
import pinhole.whatif.WhatIf;

/// A change that was tried out, what came of it, and a button that makes it.
final class TryRow extends HBox {
  private final WhyWords words;
  private final Label title = new Label();
  private final Label result = new Label();
  private final Button make = new Button();
  private final VBox lines = new VBox(title, result);

  TryRow(WhyWords words, int number) {
    super(10);
    this.words = words;
    setId("why-try-" + number);
    getStyleClass().add("ph-why-try");
    setAlignment(Pos.CENTER_LEFT);
    title.getStyleClass().add("ph-why-try-title");
    result.getStyleClass().add("ph-why-try-result");
    title.setWrapText(true);
    result.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    result.setMinHeight(USE_PREF_SIZE);
    lines.setMinWidth(0);
    HBox.setHgrow(lines, Priority.ALWAYS);
    make.setId("why-try-button-" + number);
    make.setText(words.of("try"));
    make.getStyleClass().addAll("small", "ph-why-try-button");
    make.setMinWidth(USE_PREF_SIZE);
    getChildren().setAll(new Region(), lines, make);
  }

  void show(WhatIf tried, Consumer<WhatIf> onTry) {
    title.setText(tried.title());
    boolean costs = !tried.price().isEmpty();
    result.setText(costs ? tried.price() : tried.result());
    result.setGraphic(costs ? warning() : null);
    make.setAccessibleText(words.of("try.spoken", bare(tried.title()), tried.result()));
    make.setOnAction(_ -> onTry.accept(tried));
    getChildren().set(0, new Badge(Look.badge(tried.effect()), .9)); // the button keeps the focus
  }

  private static FontIcon warning() {
    FontIcon icon = new FontIcon(Feather.ALERT_TRIANGLE);
    icon.getStyleClass().addAll("ph-icon-12", "ph-text-drop");
    return icon;
  }

  /// Without the dots at its start.
  private static String bare(String title) {
    return title.startsWith("\u2026") ? title.substring(1) : title;
  }
}
