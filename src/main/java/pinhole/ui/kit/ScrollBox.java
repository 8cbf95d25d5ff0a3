package pinhole.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;

/// A scroll pane that paints what it contains, and of that only what changed. JavaFX' own keeps a
/// picture of all that is in view: whatever changes there, the picture is painted anew and then
/// copied, and the software renderer never gives it back.
public class ScrollBox extends ScrollPane {
  /// Without content.
  public ScrollBox() {}

  /// With content.
  public ScrollBox(Node content) {
    super(content);
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    Skin<?> skin = super.createDefaultSkin();
    getChildren().forEach(part -> part.setCache(false));
    return skin;
  }
}
