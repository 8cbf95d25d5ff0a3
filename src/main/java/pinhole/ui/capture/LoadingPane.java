package pinhole.ui.capture;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.ui.kit.Plain;
import pinhole.ui.kit.Token;

/// A capture is being read.
final class LoadingPane extends StackPane {
  private static final double WIDTH = 440;
  private static final double WHOLE = 100;

  private final Words words;
  private final ProgressBar bar = new ProgressBar(0);
  private final Label share = new Label();
  private final Label read;
  private final Button cancel;

  LoadingPane(String file, Words words, Runnable stop) {
    this.words = words;
    setId("capture-loading");
    FontIcon icon = new FontIcon(Feather.FILE_TEXT);
    icon.getStyleClass().add(Token.INK_2.text());
    Label name = Plain.label(file, "ph-small", "ph-semibold", "ph-strong-ink");
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    share.getStyleClass().add("ph-small");
    share.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(9, icon, name, share);
    head.setAlignment(Pos.CENTER_LEFT);
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
    bar.getStyleClass().add("ph-capture-progress");
    read = Plain.label("", "ph-small");
    read.setId("capture-progress");
    read.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(read, Priority.ALWAYS);
    cancel = new Button(words.of("cancel"));
    cancel.setId("capture-cancel");
    cancel.setMinWidth(USE_PREF_SIZE);
    cancel.setOnAction(_ -> stop.run());
    HBox foot = new HBox(12, read, cancel);
    foot.setAlignment(Pos.CENTER_LEFT);
    VBox card = new VBox(10, head, bar, foot);
    card.getStyleClass().add("ph-panel");
    card.setPadding(new Insets(28));
    card.setMaxSize(WIDTH, USE_PREF_SIZE);
    setPadding(new Insets(24));
    getChildren().setAll(card);
    show(0, 0);
  }

  /// Tells how far it is.
  ///
  /// @param done the share of the file that was read, 0..1
  /// @param packets how many were read
  void show(double done, int packets) {
    bar.setProgress(done);
    share.setText(words.of("percent", Math.round(done * WHOLE)));
    read.setText(words.of("reading", Words.count(packets)));
    bar.setAccessibleText(share.getText() + ", " + read.getText());
  }

  Button cancel() {
    return cancel;
  }
}
