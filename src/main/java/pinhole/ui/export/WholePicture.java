package pinhole.ui.export;

import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/// A picture that is made as small as its room, and never larger than it is.
final class WholePicture extends Region {
  private static final double LARGE = 1400;

  private final ImageView view;

  WholePicture(Image picture) {
    view = new ImageView(picture.getWidth() > LARGE ? Halved.of(picture) : picture);
    view.setPreserveRatio(true);
    view.setSmooth(true);
    getChildren().setAll(view);
    setMinSize(0, 0);
    setPrefSize(0, 0);
  }

  @Override
  protected void layoutChildren() {
    Image picture = view.getImage();
    double fits = Math.min(getWidth() / picture.getWidth(), getHeight() / picture.getHeight());
    double factor = Math.min(1, fits);
    double width = Math.floor(picture.getWidth() * factor);
    double height = Math.floor(picture.getHeight() * factor);
    view.setFitWidth(width);
    view.setFitHeight(height);
    view.relocate((getWidth() - width) / 2, (getHeight() - height) / 2);
  }
}
