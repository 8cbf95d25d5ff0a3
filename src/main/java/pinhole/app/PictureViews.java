package pinhole.app;

import java.util.Locale;
import java.util.Optional;
import pinhole.cli.PictureRequest;
import pinhole.engine.sim.DeviceId;
import pinhole.settings.Settings;
import pinhole.ui.frame.MainView;
import pinhole.ui.frame.StartPage;
import pinhole.ui.settings.SettingsSheet;

/// Opens what a picture shall show, the way a user would.
final class PictureViews {
  private PictureViews() {}

  /// Opens a view.
  static void open(PictureRequest.View view, Workbench bench) {
    MainView window = bench.view();
    switch (view) {
      case START, CHALLENGES, SANDBOX, CAPTURES, EMPTY, STAGE, REVIEW, MISTAKES, REPORT -> {}
      case LADDER, MATRIX, WHY, RULES, INSPECTOR, SOCKETS, OPTIONS, PALETTE, KEYS ->
          give(window, view.name().toLowerCase(Locale.ROOT));
      case FUTURES -> {
        give(window, "keep");
        bench.model().toggleAlg(DeviceId.CLIENT_FIREWALL);
        give(window, "by-side");
      }
      case PRESENT -> bench.present(true);
      case SETTINGS -> window.cover(new SettingsSheet(Settings.USUAL, _ -> {}, window::uncover));
    }
  }

  /// The page of the start screen that a view is; empty for what stands in another window.
  static Optional<StartPage> page(PictureRequest.View view) {
    return switch (view) {
      case START -> Optional.of(StartPage.LESSONS);
      case CHALLENGES -> Optional.of(StartPage.CHALLENGES);
      case SANDBOX -> Optional.of(StartPage.SANDBOX);
      case CAPTURES -> Optional.of(StartPage.CAPTURES);
      default -> Optional.empty();
    };
  }

  private static void give(MainView window, String command) {
    window.commands().stream()
        .filter(c -> c.id().equals(command))
        .findFirst()
        .ifPresent(c -> c.run().run());
  }
}
