package pinhole.ui.timeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.ftp.Transfer;
import pinhole.engine.sim.ClientSetup;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;
import pinhole.explain.Explainer;
import pinhole.ui.ExampleScenarios;
import pinhole.ui.Snapshots;
import pinhole.ui.kit.Theme;
import pinhole.ui.playback.PlaybackClock;
import pinhole.ui.playback.Playhead;
import pinhole.ui.playback.Selection;

/// Takes pictures of timelines of many lengths, both themes and both heights. It needs no display:
/// `TimelinePictures DIRECTORY`.
public final class TimelinePictures {
  private static final DeviceId WALL = DeviceId.CLIENT_FIREWALL;

  private final Path directory;

  private record Sheet(Theme theme, int width, boolean compact) {}

  /// What is shown of one recording.
  private record Strip(Scenario scenario, Consumer<Shown> set) {}

  /// A timeline and what it is about.
  private record Shown(TimelineView view, Playhead playhead, Selection selection) {}

  private TimelinePictures(Path directory) {
    this.directory = directory;
  }

  /// Takes all pictures and ends.
  public static void main(String[] args) {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    Platform.startup(() -> {
      List<Sheet> sheets =
          List.of(
              new Sheet(Theme.LIGHT, 1440, false),
              new Sheet(Theme.DARK, 1440, false),
              new Sheet(Theme.LIGHT, 1100, true),
              new Sheet(Theme.DARK, 1000, true));
      new TimelinePictures(Path.of(args[0])).next(sheets, 0);
    });
  }

  private void next(List<Sheet> sheets, int index) {
    if (index == sheets.size()) {
      Platform.exit();
      return;
    }
    Sheet sheet = sheets.get(index);
    VBox column = new VBox(6);
    List<Runnable> later = new ArrayList<>();
    for (Strip strip : strips()) {
      Playhead playhead = new Playhead(Simulator.run(strip.scenario()));
      Selection selection = new Selection();
      PlaybackClock clock = new PlaybackClock(playhead, true);
      var view = new TimelineView(playhead, clock, selection, Explainer.english());
      view.compact(sheet.compact());
      column.getChildren().add(view);
      Shown shown = new Shown(view, playhead, selection);
      later.add(() -> strip.set().accept(shown));
    }
    Scene scene = new Scene(column, sheet.width(), sheet.compact() ? 920 : 1120);
    sheet.theme().applyTo(scene);
    scene.snapshot(null);
    Platform.runLater(() -> {
      later.forEach(Runnable::run);
      scene.snapshot(null);
      Platform.runLater(() -> {
        String name = sheet.theme().name().toLowerCase(Locale.ROOT) + sheet.width();
        Snapshots.write(scene.snapshot(null), directory.resolve(name + ".png"));
        next(sheets, index + 1);
      });
    });
  }

  private static List<Strip> strips() {
    Scenario active = ExampleScenarios.active();
    Scenario alg = active.withFirewall(WALL, active.clientFirewall().withAlg(true));
    Scenario shut =
        active.withFirewall(DeviceId.SERVER_FIREWALL, active.serverFirewall().withRules(List.of()));
    return List.of(
        new Strip(shut, s -> at(s, 5)),
        new Strip(alg, s -> at(s, 16)),
        new Strip(active, s -> at(s, 17)),
        new Strip(active.withTls(true), s -> at(s, 40)),
        new Strip(many(alg, 12), s -> at(s, 90)),
        new Strip(many(alg, 12), TimelinePictures::zoomed),
        new Strip(alg, s -> beside(s, active)));
  }

  private static void at(Shown shown, int index) {
    List<Moment> moments = shown.playhead().storyline().moments();
    Moment moment = moments.get(Math.min(index, moments.size() - 1));
    shown.playhead().seek(moment.at());
    moment.segment().ifPresent(s -> shown.selection().pick(s.number()));
  }

  private static void zoomed(Shown shown) {
    at(shown, 90);
    for (int i = 0; i < 4; i++) {
      shown.view().zoom(true);
    }
  }

  private static void beside(Shown shown, Scenario other) {
    at(shown, 20);
    shown.view().beside(Optional.of(Simulator.run(other)), true);
  }

  private static Scenario many(Scenario scenario, int transfers) {
    ClientSetup one = scenario.client();
    Transfer retr = new Transfer(Transfer.Command.RETR, "a.txt", DataMode.PORT);
    ClientSetup client =
        new ClientSetup(
            Collections.nCopies(transfers, retr),
            one.tls(),
            one.ignorePasvAddress(),
            one.connectLimitMicros(),
            one.runLimitMicros(),
            one.options());
    return new Scenario(
        scenario.id(),
        client,
        scenario.clientFirewall(),
        scenario.serverFirewall(),
        scenario.server(),
        scenario.lab(),
        scenario.seed());
  }
}
