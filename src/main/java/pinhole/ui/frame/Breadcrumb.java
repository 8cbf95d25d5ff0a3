package pinhole.ui.frame;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.ui.kit.Logo;
import pinhole.ui.kit.Token;

/// Where one is: the app, lessons or sandbox, and what of them is open.
final class Breadcrumb extends HBox {
  private static final double TITLE_LEAST = 96;

  private final Label name;
  private final Label title;

  Breadcrumb(Heading heading, Runnable back) {
    this(heading, "back", back);
  }

  /// @param tip the key of what the way back leads to
  Breadcrumb(Heading heading, String tip, Runnable back) {
    super(10);
    Words words = new Words();
    name = new Label(words.say("app"));
    name.getStyleClass().addAll("ph-head");
    name.setMinWidth(USE_PREF_SIZE);
    title = new Label(heading.title());
    title.getStyleClass().add("ph-top-title");
    title.setTextOverrun(OverrunStyle.ELLIPSIS);
    title.setMinWidth(0);
    title.setId("title");
    title.setTooltip(new Tooltip(heading.title()));
    setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(new Logo(26), name, divider());
    getChildren().addAll(crumb(words.say(where(heading)), words.say(tip), back), chevron());
    getChildren().add(title);
  }

  /// Shows the logo without the name of the app.
  void compact(boolean small) {
    name.setVisible(!small);
    name.setManaged(!small);
  }

  /// The width below which the title can no longer be told.
  double least() {
    double whole = prefWidth(-1);
    return whole - Math.max(0, title.prefWidth(-1) - TITLE_LEAST);
  }

  private static Node divider() {
    Region line = new Region();
    line.getStyleClass().add(Token.BORDER.background());
    line.setMinSize(1, 24);
    line.setMaxSize(1, 24);
    HBox.setMargin(line, new Insets(0, 2, 0, 2));
    return line;
  }

  private static Button crumb(String name, String tip, Runnable back) {
    Button button = new Button(name);
    button.setId("lessons");
    button.getStyleClass().addAll("flat", "ph-crumb");
    button.setMinWidth(USE_PREF_SIZE);
    button.setTooltip(new Tooltip(tip));
    button.setOnAction(_ -> back.run());
    return button;
  }

  private static String where(Heading heading) {
    return heading.capture()
        ? "captures"
        : heading.task() ? "challenges" : heading.lesson() ? "lessons" : "sandbox";
  }

  private static Node chevron() {
    FontIcon icon = new FontIcon(Feather.CHEVRON_RIGHT);
    icon.getStyleClass().addAll("ph-icon-14", Token.INK_3.text());
    return icon;
  }
}
