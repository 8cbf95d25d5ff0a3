package pinhole.nets;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import pinhole.app.Exhibit;
import pinhole.app.Showroom;
import pinhole.ui.kit.Theme;

/// Goes through every view, at several points, in both themes and in all sizes, with all nets.
class EveryViewTest extends NetsOverViews {
  private static final Size SMALL = new Size(1000, 640);
  private static final Size USUAL = new Size(1440, 900);
  private static final List<Size> SIZES =
      List.of(SMALL, new Size(1100, 700), USUAL, new Size(2560, 1440));
  private static final Size HUGE = new Size(3840, 2160);

  private Showroom room;

  private record Size(int width, int height) {
    @Override
    public String toString() {
      return width + "x" + height;
    }
  }

  @BeforeAll
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void goThroughAll() {
    room = Showroom.large();
    for (Theme theme : Theme.values()) {
      room.wear(theme);
      for (Exhibit exhibit : Exhibit.all()) {
        for (String view : Showroom.views()) {
          look(exhibit, view);
        }
      }
    }
  }

  /// In light every point in two sizes, the first one in all; in dark, where only colours differ,
  /// every point in one size.
  private void look(Exhibit exhibit, String view) {
    boolean first = exhibit.equals(Exhibit.all().getFirst());
    if (Showroom.still(view) && !first) {
      return;
    }
    room.show(exhibit, view);
    String what = exhibit.name() + "/" + view;
    boolean light = room.theme() == Theme.LIGHT;
    look(light || first ? SIZES : List.of(USUAL), what);
    if (!Showroom.still(view)) {
      for (Exhibit.Point point : exhibit.points().stream().skip(1).toList()) {
        room.at(point);
        look(light ? List.of(SMALL, USUAL) : List.of(USUAL), what + "/" + point);
      }
    }
    if (first && light) {
      look(List.of(HUGE), what);
    }
  }

  private void look(List<Size> sizes, String what) {
    for (Size size : sizes) {
      room.size(size.width(), size.height());
      boolean contrast = size.equals(USUAL) || size.equals(SMALL);
      look(room, what + "/" + size + "/" + room.theme(), contrast);
    }
  }
}
