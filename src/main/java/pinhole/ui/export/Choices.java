package pinhole.ui.export;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.LinkId;
import pinhole.export.ExportFormat;
import pinhole.export.ExportFormat.Group;
import pinhole.export.SvgTheme;
import pinhole.ui.kit.ChoiceBar;
import pinhole.ui.kit.Plain;

/// What is chosen for an export above its preview: a wall, or a link. Where nothing is to be
/// chosen, it says what one sees, so that nothing moves.
final class Choices extends StackPane {
  private static final double HEIGHT = 40;
  private static final List<DeviceId> WALLS =
      List.of(DeviceId.CLIENT_FIREWALL, DeviceId.SERVER_FIREWALL);

  private final ChoiceBar<DeviceId> walls;
  private final ChoiceBar<LinkId> links;
  private final ChoiceBar<SvgTheme> grounds;
  private final Label said = Plain.label("", "ph-small");

  /// @param wall the name of a wall
  /// @param link the name of a link
  /// @param changed is told when another one was chosen
  Choices(
      Words words,
      Function<DeviceId, String> wall,
      Function<LinkId, String> link,
      Runnable changed) {
    walls = new ChoiceBar<>(words.say("wall"), _ -> changed.run());
    WALLS.forEach(it -> walls.add("export-" + it.id(), it, wall.apply(it)));
    walls.show(DeviceId.SERVER_FIREWALL);
    links = new ChoiceBar<>(words.say("link"), _ -> changed.run());
    for (LinkId it : LinkId.values()) {
      links.add("export-link-" + it, it, link.apply(it));
    }
    links.show(LinkId.INTERNET);
    grounds = new ChoiceBar<>(words.say("ground"), _ -> changed.run());
    for (SvgTheme it : SvgTheme.values()) {
      grounds.add("export-" + it, it, words.say("ground." + it));
    }
    grounds.show(SvgTheme.LIGHT);
    said.setText(words.say("view"));
    said.setId("export-view");
    getStyleClass().add("ph-own-arrows");
    setAlignment(Pos.CENTER_LEFT);
    setMinHeight(HEIGHT);
    setPadding(new Insets(10, 16, 0, 16));
    getChildren().setAll(walls, links, grounds, said);
  }

  /// Shows what is to be chosen for a format.
  void of(ExportFormat format) {
    Plain.present(walls, format.group() == Group.RULES);
    Plain.present(links, format.group() == Group.CAPTURE);
    Plain.present(grounds, format == ExportFormat.SVG);
    Plain.present(said, format == ExportFormat.PNG);
  }

  DeviceId wall() {
    return walls.value().orElseThrow();
  }

  LinkId link() {
    return links.value().orElseThrow();
  }

  SvgTheme ground() {
    return grounds.value().orElseThrow();
  }
}
