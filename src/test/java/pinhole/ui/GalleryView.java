package pinhole.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Simulator;
import pinhole.explain.Explainer;
import pinhole.lesson.Lesson;
import pinhole.lesson.LessonLibrary;
import pinhole.lesson.LessonSession;
import pinhole.ui.frame.ScenarioModel;
import pinhole.ui.lesson.LessonPanel;
import pinhole.ui.playback.PlaybackClock;
import pinhole.ui.playback.Playhead;
import pinhole.ui.playback.Selection;
import pinhole.ui.stage.StageView;
import pinhole.ui.stage.cards.RuleCards;
import pinhole.ui.start.Offer;
import pinhole.ui.start.StartView;
import pinhole.ui.timeline.TimelineView;

/// Sheets with one view alone, over lesson 5 at the moment at which its SYN is dropped.
final class GalleryView extends GallerySheet {
  private GalleryView(String title, Region view, double width, double height) {
    super(title);
    view.setManaged(false);
    getChildren().add(view);
    view.resizeRelocate(0, 52, width, height);
  }

  /// All views.
  static List<GalleryView> all() {
    try {
      LessonLibrary library = LessonLibrary.shipped();
      Lesson lesson = library.find("5");
      return List.of(
          stage(lesson), cards(lesson), timeline(lesson), panel(library, lesson), library(library));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GalleryView stage(Lesson lesson) {
    Playhead playhead = playhead(lesson);
    StageView view =
        new StageView(playhead, new ScenarioModel(playhead), new Selection(), Explainer.english());
    return new GalleryView("The stage", view, 1440, 380);
  }

  private static GalleryView cards(Lesson lesson) {
    Playhead playhead = playhead(lesson);
    RuleCards view =
        new RuleCards(playhead, new ScenarioModel(playhead), Explainer.english(), Optional.empty());
    return new GalleryView("The rule cards", view, 1440, 272);
  }

  private static GalleryView timeline(Lesson lesson) {
    Playhead playhead = playhead(lesson);
    PlaybackClock clock = new PlaybackClock(playhead, true);
    TimelineView view = new TimelineView(playhead, clock, new Selection(), Explainer.english());
    return new GalleryView("The timeline", view, 1440, 124);
  }

  private static GalleryView panel(LessonLibrary library, Lesson lesson) throws IOException {
    Playhead playhead = playhead(lesson);
    LessonSession session = new LessonSession(lesson, playhead.recording());
    LessonPanel view = new LessonPanel(playhead, session, library.glossary());
    return new GalleryView("The lesson panel", view, 336, 724);
  }

  private static GalleryView library(LessonLibrary library) throws IOException {
    Offer offer = new Offer(library.lessons(), Optional.empty(), List.of());
    return new GalleryView("The start", new StartView(offer, new NoStart()), 1440, 848);
  }

  private static Playhead playhead(Lesson lesson) {
    Playhead playhead = new Playhead(Simulator.run(lesson.scenario()));
    playhead.storyline().moments().stream()
        .filter(m -> m.kind() == Moment.Kind.DROPPED)
        .findFirst()
        .ifPresent(m -> playhead.seek(m.at()));
    return playhead;
  }
}
