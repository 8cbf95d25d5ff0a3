package pinhole.app;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pinhole.challenge.Challenge;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Simulator;
import pinhole.engine.sim.Storyline;
import pinhole.explain.Explainer;
import pinhole.lesson.Lesson;
import pinhole.lesson.LessonException;
import pinhole.lesson.LessonSession;
import pinhole.scenario.Problem;
import pinhole.settings.LessonPlace;
import pinhole.ui.frame.ShownActions;
import pinhole.ui.frame.Slot;
import pinhole.ui.frame.StartFrame;
import pinhole.ui.frame.StartPage;
import pinhole.ui.frame.WindowActions;
import pinhole.ui.kit.Command;
import pinhole.ui.kit.Theme;
import pinhole.ui.palette.CommandPalette;
import pinhole.ui.palette.KeySheet;
import pinhole.ui.start.CapturesPage;
import pinhole.ui.start.ChallengesPage;
import pinhole.ui.start.Offer;
import pinhole.ui.start.Page;
import pinhole.ui.start.SandboxPage;
import pinhole.ui.start.StartActions;
import pinhole.ui.start.StartView;

/// The start screen and the frame around it, put together.
final class StartScreen {
  private static final int MOST = 8;

  private final Map<StartPage, Page> pages = new EnumMap<>(StartPage.class);
  private final StartFrame frame;
  private final ShownActions shown;

  /// Where a learner was.
  ///
  /// @param lesson which
  /// @param recording what was to be seen
  /// @param at the instant
  record Place(Lesson lesson, Recording recording, SimTime at) {
    /// A part of a lesson as it comes, in whichever scene; the start if there is no such part.
    static Place of(Lesson lesson, Optional<String> part) {
      Recording opening = Simulator.run(lesson.opening());
      return part.flatMap(it -> new LessonSession(lesson, opening).open(it))
          .map(stop -> new Place(lesson, stop.recording(), stop.at()))
          .orElseGet(() -> new Place(lesson, opening, SimTime.ZERO));
    }

    /// Where one is in what is open; empty if it is no lesson.
    static Optional<Place> of(Workbench open) {
      return open.lesson()
          .map(it -> new Place(it, open.playhead().recording(), open.playhead().now()));
    }
  }

  private StartScreen(Offer offer, WindowActions window, StartActions actions) {
    pages.put(StartPage.LESSONS, new StartView(offer, actions));
    pages.put(StartPage.CHALLENGES, new ChallengesPage(offer, actions));
    pages.put(StartPage.SANDBOX, new SandboxPage(offer, Sandbox.scenario(), actions));
    pages.put(StartPage.CAPTURES, new CapturesPage(actions));
    Map<StartPage, Slot> slots = new EnumMap<>(StartPage.class);
    pages.forEach((it, page) -> slots.put(it, new Slot(page, page::compact)));
    frame = new StartFrame(slots, window, actions::openMatrix);
    shown = new ShownActions(frame);
    frame.overlays(
        new CommandPalette(this::everything, frame::uncover),
        new KeySheet(frame::commands, frame::uncover));
  }

  /// A start screen.
  ///
  /// @param shelf the lessons
  /// @param here where the learner was in this sitting, empty for nowhere yet
  /// @param kept where the learner was in the last one
  /// @param recent scenario files that were open lately
  /// @param learning what the learner has done
  static <A extends WindowActions & StartActions> StartScreen of(
      Shelf shelf,
      Optional<Place> here,
      Optional<LessonPlace> kept,
      List<String> recent,
      Learning learning,
      A actions) {
    List<Lesson> lessons = List.of();
    String problem = "";
    try {
      lessons = shelf.library().lessons();
      problem = problems(shelf.problems());
    } catch (LessonException e) {
      problem = e.getMessage();
    }
    List<Challenge> challenges = List.of();
    try {
      challenges = shelf.challenges().challenges();
    } catch (LessonException e) {
      problem = problem.isEmpty() ? e.getMessage() : problem;
    }
    Offer offer =
        new Offer(
            lessons,
            challenges,
            goOn(lessons, here, kept),
            recent,
            learning.progress(),
            Deck.count(learning.deck(), learning.today(), lessons));
    StartScreen screen = new StartScreen(offer, actions, actions);
    screen.complain(problem);
    return screen;
  }

  private static Optional<Offer.GoOn> goOn(
      List<Lesson> lessons, Optional<Place> here, Optional<LessonPlace> kept) {
    Optional<Place> before =
        here.or(() ->
            kept.flatMap(place ->
                lessons.stream()
                    .filter(lesson -> lesson.id().equals(place.id()))
                    .findFirst()
                    .map(lesson -> Place.of(lesson, place.part()))));
    return before
        .or(() -> lessons.stream().findFirst().map(lesson -> Place.of(lesson, Optional.empty())))
        .map(place -> goOn(place, before.isPresent()));
  }

  /// What is wrong in lessons that are being written; the first of it, if it is much.
  private static String problems(List<Problem> all) {
    String lines =
        all.stream().limit(MOST).map(Problem::toString).collect(Collectors.joining("\n"));
    return all.size() > MOST ? lines + "\n\u2026" : lines;
  }

  private static Offer.GoOn goOn(Place place, boolean begun) {
    Explainer explainer = new Explainer(Locale.getDefault());
    Recording recording = place.recording();
    Storyline storyline = Storyline.of(recording);
    int moment = storyline.momentAt(place.at());
    String caption =
        moment < 0 || !begun
            ? explainer.startCaption(recording).sentence()
            : explainer.caption(recording, storyline.moments().get(moment)).sentence();
    return new Offer.GoOn(
        place.lesson(), begun, caption, Sketches.of(recording, place.at(), explainer));
  }

  StartFrame frame() {
    return frame;
  }

  /// The commands with names, and whatever can be pressed on the page that is open; cards open what
  /// has a command of its own.
  List<Command> everything() {
    List<Command> all = new ArrayList<>(frame.commands());
    shown.commands().stream()
        .filter(it -> !it.id().matches(ShownActions.PRESS + "(lesson|challenge)-[0-9]+"))
        .filter(it -> !it.id().startsWith(ShownActions.PRESS + "start-"))
        .forEach(all::add);
    return all;
  }

  /// Opens a page.
  void open(StartPage page) {
    frame.open(page);
  }

  /// Moves the keyboard's focus to where one goes on.
  void focus() {
    pages.get(frame.page()).focusFirst();
  }

  /// Says what went wrong on whichever page is open.
  void complain(String sentence) {
    pages.values().forEach(it -> it.complain(sentence));
  }

  /// Says what was done on whichever page is open.
  void say(String sentence) {
    pages.values().forEach(it -> it.say(sentence));
  }

  void theme(Theme theme) {
    frame.theme(theme);
  }
}
