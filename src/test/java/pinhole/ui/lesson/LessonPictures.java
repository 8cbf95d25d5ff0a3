package pinhole.ui.lesson;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;
import pinhole.lesson.Card.Phase;
import pinhole.lesson.Choice;
import pinhole.lesson.Lesson;
import pinhole.lesson.LessonException;
import pinhole.lesson.LessonLibrary;
import pinhole.lesson.LessonSession;
import pinhole.lesson.Question;
import pinhole.lesson.Shown;
import pinhole.ui.Snapshots;
import pinhole.ui.kit.Theme;
import pinhole.ui.playback.Playhead;

/// Takes pictures of the lesson panel in its states, both themes and both widths. It needs no
/// display: `LessonPictures DIRECTORY`.
public final class LessonPictures {
  private record Sheet(String name, Theme theme, boolean compact, List<String> states) {}

  private final LessonLibrary library;
  private final Path directory;
  private final Stage stage = new Stage();

  private LessonPictures(LessonLibrary library, Path directory) {
    this.library = library;
    this.directory = directory;
  }

  /// Takes all pictures and ends.
  public static void main(String[] args) {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    Platform.startup(() -> {
      try {
        new LessonPictures(LessonLibrary.shipped(), Path.of(args[0])).take();
      } catch (LessonException wrong) {
        throw new UncheckedIOException(wrong);
      }
    });
  }

  private void take() {
    List<String> walk = List.of("5 0", "5 1", "5 2", "5 2 wrong");
    List<String> reasons =
        List.of("5 2 wrong see", "5 2 wrong see wrong", "5 2 wrong see right", "5 4");
    List<String> others = List.of("4 2 right see", "8 1 wrong see", "8 2 right see wrong", "9 3");
    List<String> ends = List.of("9 0", "9 3 alg", "5 3 alg", "8 4 right");
    Queue<Sheet> sheets = new ArrayDeque<>();
    for (Theme theme : Theme.values()) {
      sheets.add(new Sheet("walk", theme, false, walk));
      sheets.add(new Sheet("reasons", theme, false, reasons));
      sheets.add(new Sheet("others", theme, false, others));
      sheets.add(new Sheet("ends", theme, false, ends));
      sheets.add(new Sheet("compact-walk", theme, true, walk));
      sheets.add(new Sheet("compact-reasons", theme, true, reasons));
    }
    next(sheets);
  }

  private void next(Queue<Sheet> sheets) {
    if (sheets.isEmpty()) {
      Platform.exit();
      return;
    }
    Sheet sheet = sheets.remove();
    HBox row = new HBox(8);
    for (String state : sheet.states()) {
      row.getChildren().add(panel(state, sheet.compact()));
    }
    StackPane root = new StackPane(row);
    int height = sheet.compact() ? 556 : 724;
    Scene scene = new Scene(root, sheet.states().size() * (sheet.compact() ? 276 : 344), height);
    sheet.theme().applyTo(scene);
    stage.setScene(scene);
    stage.show();
    Snapshots.afterFrames(
        4,
        () -> {
          String theme = sheet.theme() == Theme.LIGHT ? "light" : "dark";
          Snapshots.write(
              scene.snapshot(null), directory.resolve(sheet.name() + "-" + theme + ".png"));
          next(sheets);
        });
  }

  /// `LESSON PART [right|wrong] [see] [right|wrong] [alg]`.
  private Node panel(String state, boolean compact) {
    String[] word = state.split(" ", -1);
    Lesson lesson = lesson(word[0]);
    Recording recording = Simulator.run(lesson.scenario());
    LessonSession session = new LessonSession(lesson, recording);
    Playhead playhead = new Playhead(recording);
    LessonPanel panel = new LessonPanel(playhead, session, library.glossary());
    panel.compact(compact);
    panel.onFinish(() -> {});
    answerAllBefore(session, playhead, Integer.parseInt(word[1]));
    for (int i = 2; i < word.length; i++) {
      step(word[i], session, playhead);
    }
    panel.refresh();
    return panel;
  }

  private static void answerAllBefore(LessonSession session, Playhead playhead, int part) {
    while (session.at(playhead.now()).index() < part) {
      Shown shown = session.at(playhead.now());
      if (!shown.mayContinue()) {
        step("right", session, playhead);
      } else {
        step("see", session, playhead);
      }
    }
  }

  private static void step(String word, LessonSession session, Playhead playhead) {
    SimTime now = playhead.now();
    switch (word) {
      case "see" -> {
        playhead.hold(Optional.empty());
        playhead.seek(session.next(now).at());
        session.reached(playhead.now());
      }
      case "alg" -> {
        DeviceId wall =
            session.lesson().number() == 9 ? DeviceId.SERVER_FIREWALL : DeviceId.CLIENT_FIREWALL;
        Scenario scenario = session.recording().scenario();
        boolean on = !scenario.firewall(wall).alg();
        playhead.load(
            Simulator.run(scenario.withFirewall(wall, scenario.firewall(wall).withAlg(on))));
      }
      default -> {
        var card = session.at(now).card().orElseThrow();
        Question question =
            card.phase() == Phase.PREDICT
                ? card.prediction().orElseThrow().question()
                : card.why().orElseThrow();
        Choice choice =
            question.choices().stream()
                .filter(it -> it.right() == word.equals("right"))
                .findFirst()
                .orElseThrow();
        session.answer(card, choice);
      }
    }
  }

  private Lesson lesson(String name) {
    try {
      return library.find(name);
    } catch (LessonException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }
}
