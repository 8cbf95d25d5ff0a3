package pinhole.ui.kit;

import java.net.URL;
import java.util.List;
import java.util.stream.Stream;

/// The style sheets of all views. They belong to the scene and not to the views: with sheets of its
/// own, a view costs a search through them for each of its nodes whenever one of them changes.
///
/// What stands in a sheet therefore applies everywhere; its selectors name classes of its view.
final class Sheets {
  private static final List<String> VIEWS =
      List.of(
          "frame/frame",
          "start/start",
          "lesson/lesson",
          "challenge/challenge",
          "stage/cards/cards",
          "why/why",
          "rules/rules",
          "ladder/ladder",
          "whatif/whatif",
          "inspect/inspect",
          "capture/capture",
          "options/options",
          "timeline/timeline",
          "palette/palette",
          "settings/settings",
          "export/export");

  private Sheets() {}

  /// Their addresses, in the order in which they apply: the window's before those of its parts.
  static Stream<String> ofViews() {
    return VIEWS.stream().map(view -> address("/pinhole/ui/" + view + ".css"));
  }

  /// The address of one of the sheets that all views share.
  static String shared(String file) {
    return address("/assets/css/" + file);
  }

  private static String address(String resource) {
    URL sheet = Sheets.class.getResource(resource);
    if (sheet == null) {
      throw new IllegalStateException("style sheet missing: " + resource);
    }
    return sheet.toExternalForm();
  }
}
