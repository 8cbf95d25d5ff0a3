package pinhole.app;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import pinhole.challenge.Challenge;
import pinhole.challenge.Grader;
import pinhole.challenge.Judge;
import pinhole.challenge.Latitude;
import pinhole.challenge.Sitting;
import pinhole.engine.sim.DeviceId;
import pinhole.lesson.Control;
import pinhole.progress.Score;
import pinhole.ui.challenge.ChallengeActions;
import pinhole.ui.challenge.ChallengePanel;
import pinhole.ui.challenge.Place;
import pinhole.ui.frame.Heading;
import pinhole.ui.frame.MainView;
import pinhole.ui.frame.ScenarioModel;
import pinhole.ui.frame.Slot;
import pinhole.ui.rules.RuleEditor;

/// A challenge that is open.
///
/// @param challenge what is to be done
/// @param place what is known of it besides
/// @param actions what comes after it
record Task(Challenge challenge, Place place, ChallengeActions actions) {
  Heading heading() {
    return Heading.task(place.title(), controls());
  }

  /// Switches are offered in the window; who may change the client may also choose the mode.
  private Set<Control> controls() {
    Latitude latitude = challenge.latitude();
    Set<Control> offered = EnumSet.noneOf(Control.class);
    offered.addAll(latitude.controls());
    if (latitude.devices().contains(DeviceId.CLIENT)) {
      offered.add(Control.MODE);
    }
    return offered;
  }

  /// The walls whose rules are the learner's.
  List<DeviceId> walls() {
    return challenge.latitude().firewalls();
  }

  /// What the rule editor leaves to the learner.
  RuleEditor.Leave leave() {
    Set<Control> left = challenge.latitude().controls();
    return new RuleEditor.Leave(
        left.contains(Control.ALG), left.contains(Control.DEFAULTS), walls());
  }

  /// The panel, which keeps in the progress what is handed in.
  Slot slot(ScenarioModel model, Tools tools) {
    Judge judge = new Judge(challenge, new Grader(Locale.getDefault()));
    Sitting sitting = new Sitting(challenge);
    sitting.onTry(grade ->
        tools
            .learning()
            .challenge(
                challenge.id(),
                state ->
                    grade.passed()
                        ? state.passed(score(grade.score()), grade.stars())
                        : state.failed()));
    sitting.onHint(
        shown -> tools.learning().challenge(challenge.id(), state -> state.hinted(shown)));
    ChallengePanel panel =
        new ChallengePanel(sitting, judge, place, model, tools.background(), actions);
    return new Slot(panel, panel::compact);
  }

  /// Lets the model refuse what is not the learner's.
  void restrict(ScenarioModel model, MainView view) {
    Judge judge = new Judge(challenge, new Grader(Locale.getDefault()));
    model.restrict(judge::objection, view::complain);
  }

  private static Score score(pinhole.challenge.Score score) {
    return new Score(score.ports(), score.addresses());
  }
}
