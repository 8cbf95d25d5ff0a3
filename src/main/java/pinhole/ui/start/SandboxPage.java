package pinhole.ui.start;

import java.util.List;
import java.util.Locale;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.sim.Scenario;
import pinhole.ui.kit.Emblem;
import pinhole.ui.kit.Sketch;
import pinhole.ui.kit.SketchPicture;

/// What one can build: an empty stage in each mode, all settings beside each other, and scenario
/// files of one's own.
public final class SandboxPage extends Page {
  private static final double LEAST = 310; // two columns beside the files, also in small windows
  private static final List<DataMode> MODES =
      List.of(DataMode.PORT, DataMode.EPRT, DataMode.PASV, DataMode.EPSV);

  private final Words words;

  /// The page of the sandbox.
  ///
  /// @param offer what there is to open
  /// @param scenario what the sandbox begins with
  /// @param actions what the application does
  public SandboxPage(Offer offer, Scenario scenario, StartActions actions) {
    this(offer, scenario, actions, new Words());
  }

  private SandboxPage(Offer offer, Scenario scenario, StartActions actions, Words words) {
    super("sandbox-page", words.say("sandbox.title"), words.say("sandbox.lead"));
    this.words = words;
    List<IdeaCard> whole =
        List.of(
            card("sandbox-stage", "stage", sketch(Motif.blank()), actions::openSandbox),
            card("sandbox-matrix", "matrix", Emblem.cells(names()), actions::openMatrix));
    List<IdeaCard> modes = MODES.stream().map(it -> mode(it, scenario, actions)).toList();
    put(new VBox(10, new GroupHead(words.say("sandbox.begin")), new FlowGrid(whole, LEAST)));
    put(new VBox(10, new GroupHead(words.say("sandbox.modes")), new FlowGrid(modes, LEAST)));
    VBox files = new VBox(16, DropCard.scenario(words, actions));
    files.setId("sandbox-files");
    if (!offer.recent().isEmpty()) {
      files.getChildren().add(new RecentList(offer.recent(), words, actions));
    }
    beside(files);
  }

  private IdeaCard card(String id, String key, Region drawing, Runnable open) {
    String what = words.say("sandbox." + key + ".what");
    return new IdeaCard(id, drawing, words.say("sandbox." + key), what, open);
  }

  private IdeaCard mode(DataMode mode, Scenario scenario, StartActions actions) {
    return new IdeaCard(
        "sandbox-" + mode.name().toLowerCase(Locale.ROOT),
        sketch(Motif.of(scenario.withMode(mode))),
        words.say("mode." + mode.name()),
        words.say("mode." + mode.name() + ".what"),
        () -> actions.openSandbox(mode));
  }

  private static List<String> names() {
    return MODES.stream().map(DataMode::name).toList();
  }

  private static Sketch sketch(SketchPicture picture) {
    Sketch sketch = new Sketch(picture, false);
    sketch.joined();
    return sketch;
  }
}
