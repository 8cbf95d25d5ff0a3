package pinhole.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Causes;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;
import pinhole.explain.Explainer;
import pinhole.ui.ExampleScenarios;
import pinhole.ui.frame.Arrangement.Dock;
import pinhole.ui.frame.Arrangement.Ground;
import pinhole.ui.frame.Arrangement.Large;
import pinhole.ui.kit.Command;
import pinhole.ui.kit.Theme;
import pinhole.ui.playback.PlaybackClock;
import pinhole.ui.playback.Playhead;

@ExtendWith(ApplicationExtension.class)
class MainViewTest {
  private TextField field;
  private Playhead playhead;
  private PlaybackClock clock;
  private ScenarioModel model;
  private MainView view;
  private Region stagePart;
  private Region lesson;
  private final Region ladder = new Region();
  private final Pane cards = new Pane();
  private Pane why;
  private final Pane rules = new Pane();
  private final Region inspector = new Region();
  private Optional<DeviceId> edited = Optional.empty();
  private boolean compact;
  private int opened;

  @Start
  void show(Stage stage) {
    playhead = new Playhead(Simulator.run(ExampleScenarios.active()));
    model = new ScenarioModel(playhead);
    field = new TextField();
    stagePart = new Pane(field);
    lesson = new Region();
    why = new Pane(new Button("why"));
    clock = new PlaybackClock(playhead, true);
    Slots slots =
        new Slots(
            Map.of(
                Large.STAGE,
                new Slot(stagePart, small -> compact = small),
                Large.LADDER,
                Slot.of(ladder)),
            Slot.of(new Region()),
            Map.of(
                Ground.CARDS,
                Slot.of(cards),
                Ground.WHY,
                Slot.of(why),
                Ground.RULES,
                Slot.of(rules)),
            Map.of(Dock.INSPECTOR, Slot.of(inspector)),
            Slot.of(new Region()),
            Optional.of(Slot.of(lesson)));
    Futures futures = new Futures(playhead, model);
    view =
        new MainView(
            new Session(playhead, clock, model, futures, (_, _) -> Optional.empty()),
            Heading.scenario("Active"),
            Explainer.english(),
            slots,
            wall -> edited = Optional.of(wall),
            new Counting());
    Scene scene = new Scene(view, 1440, 900);
    Theme.LIGHT.applyTo(scene);
    stage.setScene(scene);
    stage.show();
    view.focusCaption();
  }

  @Test
  void arrowsHomeAndEnd_movePlayhead(FxRobot robot) {
    robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT);
    assertThat(playhead.momentProperty().get()).isEqualTo(1);
    robot.push(KeyCode.LEFT);
    assertThat(playhead.momentProperty().get()).isZero();
    robot.push(KeyCode.END);
    assertThat(playhead.now()).isEqualTo(playhead.end());
    robot.push(KeyCode.HOME);
    assertThat(playhead.now()).isEqualTo(SimTime.ZERO);
  }

  @Test
  void shiftAndArrows_goByChapters(FxRobot robot) {
    robot.push(KeyCode.SHIFT, KeyCode.RIGHT).push(KeyCode.SHIFT, KeyCode.RIGHT);
    int second = playhead.storyline().chapters().get(1).first();
    assertThat(playhead.momentProperty().get()).isEqualTo(second);
    robot.push(KeyCode.SHIFT, KeyCode.LEFT);
    assertThat(playhead.momentProperty().get()).isZero();
  }

  @Test
  void spaceAndK_play(FxRobot robot) {
    robot.push(KeyCode.SPACE);
    assertThat(playhead.playingProperty().get()).isTrue();
    robot.push(KeyCode.K);
    assertThat(playhead.playingProperty().get()).isFalse();
  }

  @Test
  void letters_changeTheScenarioAndKeepThePlayhead(FxRobot robot) {
    robot.interact(() -> playhead.seek(SimTime.ofMillis(507)));
    robot.push(KeyCode.A);
    assertThat(scenario().clientFirewall().alg()).isTrue();
    assertThat(playhead.now()).isEqualTo(SimTime.ofMillis(507));
    robot.push(KeyCode.T).push(KeyCode.M);
    assertThat(scenario().client().tls()).isTrue();
    assertThat(scenario().client().mode()).isEqualTo(DataMode.EPRT);
    robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(scenario().client().tls()).isFalse();
    robot.push(KeyCode.CONTROL, KeyCode.Y);
    assertThat(scenario().client().tls()).isTrue();
  }

  @Test
  void lettersInATextField_areText(FxRobot robot) {
    robot.interact(field::requestFocus);
    robot.push(KeyCode.A).push(KeyCode.K).push(KeyCode.RIGHT);
    assertThat(scenario().clientFirewall().alg()).isFalse();
    assertThat(playhead.playingProperty().get()).isFalse();
    assertThat(playhead.now()).isEqualTo(SimTime.ZERO);
  }

  @Test
  void undoBar_saysWhatChangedAndTakesItBack(FxRobot robot) {
    robot.push(KeyCode.A);
    assertThat(robot.lookup("#undo-bar").<Node>query().isVisible()).isTrue();
    assertThat(text(robot, "#undo-text"))
        .isEqualTo("Client firewall: ALG turned on. Now the file arrives.");
    robot.clickOn("#undo");
    assertThat(scenario().clientFirewall().alg()).isFalse();
    assertThat(robot.lookup("#undo").<Node>query().isVisible()).isFalse();
    robot.push(KeyCode.ESCAPE);
    assertThat(robot.lookup("#undo-bar").<Node>query().isVisible()).isFalse();
  }

  @Test
  void modeButtons_followAndChangeTheScenario(FxRobot robot) {
    robot.clickOn("#mode-EPSV");
    assertThat(scenario().client().mode()).isEqualTo(DataMode.EPSV);
    robot.clickOn("#mode-EPSV");
    assertThat(robot.lookup("#mode-EPSV").<ToggleButton>query().isSelected()).isTrue();
    robot.clickOn("#tls");
    assertThat(scenario().client().tls()).isTrue();
  }

  @Test
  void caption_saysTheMomentAndIsReadAloud(FxRobot robot) {
    robot.push(KeyCode.RIGHT);
    Label caption = robot.lookup("#caption").queryAs(Label.class);
    assertThat(caption.getText()).isNotBlank().hasSizeLessThanOrEqualTo(80);
    assertThat(caption.getAccessibleText()).contains("Step 1 of").contains(caption.getText());
    assertThat(caption.isFocusTraversable()).isTrue();
  }

  @Test
  void theLineUnderTheCaption_setsPortsInMono(FxRobot robot) {
    robot.interact(() -> playhead.seek(SimTime.ofMillis(506)));
    TextFlow detail = robot.lookup("#caption-detail").queryAs(TextFlow.class);
    assertThat(detail.getChildren().stream().map(Text.class::cast))
        .filteredOn(t -> t.getFont().getFamily().startsWith("JetBrains Mono"))
        .extracting(Text::getText)
        .containsExactly("203.0.113.21", "20", "10.1.1.10", "34311");
  }

  @Test
  void f6_goesRoundTheRegions(FxRobot robot) {
    robot.push(KeyCode.F6);
    assertThat(field.isFocused()).isFalse();
    robot.push(KeyCode.F6);
    assertThat(field.isFocused()).isTrue();
    robot.push(KeyCode.F6);
    assertThat(robot.lookup("#lessons").<Node>query().isFocused()).isTrue();
    robot.push(KeyCode.SHIFT, KeyCode.F6);
    assertThat(field.isFocused()).isTrue();
  }

  @Test
  void whatCoversTheWindow_takesTheFocusAndGivesItBack(FxRobot robot) {
    Button inside = new Button("inside");
    robot.interact(() -> view.overlays(new Region(), new StackPane(inside)));
    robot.push(KeyCode.F1);
    assertThat(inside.isFocused()).isTrue();
    robot.push(KeyCode.A).push(KeyCode.RIGHT);
    assertThat(scenario().clientFirewall().alg()).isFalse();
    assertThat(playhead.now()).isEqualTo(SimTime.ZERO);
    robot.push(KeyCode.ESCAPE);
    assertThat(robot.lookup("#overlays").<Node>query().isVisible()).isFalse();
    assertThat(robot.lookup("#caption").<Node>query().isFocused()).isTrue();
  }

  @Test
  void numbers_chooseTheLargeView(FxRobot robot) {
    robot.push(KeyCode.DIGIT2);
    assertThat(ladder.isVisible()).isTrue();
    assertThat(stagePart.isVisible()).isFalse();
    assertThat(cards.isVisible()).isFalse();
    robot.push(KeyCode.DIGIT1);
    assertThat(ladder.isVisible()).isFalse();
    assertThat(stagePart.isVisible()).isTrue();
    robot.clickOn("#view-LADDER");
    assertThat(ladder.isVisible()).isTrue();
  }

  @Test
  void w_opensWhyInPlaceOfTheCards_escClosesIt(FxRobot robot) {
    double x = stagePart.getLayoutX();
    robot.push(KeyCode.W);
    assertThat(why.isVisible()).isTrue();
    assertThat(cards.isVisible()).isFalse();
    assertThat(why.getChildren().getFirst().isFocused()).isTrue();
    assertThat(stagePart.getLayoutX()).isEqualTo(x);
    assertThat(why.getHeight()).isEqualTo(272);
    robot.push(KeyCode.ESCAPE);
    assertThat(cards.isVisible()).isTrue();
    assertThat(robot.lookup("#caption").<Node>query().isFocused()).isTrue();
  }

  @Test
  void r_editsTheRulesOfTheWallThatActedLast(FxRobot robot) {
    robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.R);
    assertThat(edited).contains(DeviceId.CLIENT_FIREWALL);
    assertThat(rules.isVisible()).isTrue();
  }

  @Test
  void i_docksTheInspector_andThePictureMakesRoom(FxRobot robot) {
    robot.push(KeyCode.I);
    robot.interact(view::layout);
    assertThat(inspector.isVisible()).isTrue();
    assertThat(inspector.getLayoutX()).isEqualTo(1440 - 348);
    assertThat(stagePart.getWidth()).isEqualTo(1104 - 348);
    assertThat(compact).isTrue();
    robot.push(KeyCode.I);
    robot.interact(view::layout);
    assertThat(inspector.isVisible()).isFalse();
    assertThat(compact).isFalse();
  }

  @Test
  void b_keepsARunAndShowsTheOtherOne(FxRobot robot) {
    robot.push(KeyCode.B).push(KeyCode.A);
    assertThat(scenario().clientFirewall().alg()).isTrue();
    robot.push(KeyCode.B);
    assertThat(scenario().clientFirewall().alg()).isFalse();
    assertThat(robot.lookup("#future-a").<ToggleButton>query().isSelected()).isTrue();
    robot.push(KeyCode.B);
    assertThat(scenario().clientFirewall().alg()).isTrue();
    assertThat(robot.lookup("#future-b").<ToggleButton>query().isSelected()).isTrue();
  }

  @Test
  void keepBoth_inTheUndoBar_keepsTheRunBeforeTheChange(FxRobot robot) {
    robot.push(KeyCode.A).clickOn("#keep-both").push(KeyCode.B);
    assertThat(scenario().clientFirewall().alg()).isFalse();
    robot.clickOn("#futures-close");
    assertThat(robot.lookup("#futures").<Node>query().isVisible()).isFalse();
    assertThat(scenario().clientFirewall().alg()).isFalse();
  }

  @Test
  void theLadder_takesTheRoomOfTheLesson_andGivesItBack(FxRobot robot) {
    robot.interact(() -> view.arrangement().open(Large.LADDER));
    assertThat(lesson.isVisible()).isFalse();
    robot.interact(() -> view.arrangement().open(Large.STAGE));
    assertThat(lesson.isVisible()).isTrue();
    robot.interact(view::toggleLesson);
    robot.interact(() -> view.arrangement().open(Large.LADDER));
    robot.interact(view::toggleLesson);
    assertThat(lesson.isVisible()).isTrue();
    robot.interact(() -> view.arrangement().open(Large.STAGE));
    assertThat(lesson.isVisible()).isFalse();
  }

  @Test
  void presenting_hidesTheBarAndTheLesson_pointHidesEverything(FxRobot robot) {
    robot.push(KeyCode.F5);
    robot.interact(view::layout);
    assertThat(lesson.isVisible()).isFalse();
    assertThat(stagePart.getLayoutY()).isEqualTo(72);
    robot.push(KeyCode.PAGE_DOWN);
    assertThat(playhead.momentProperty().get()).isZero();
    robot.write(".");
    assertThat(robot.lookup("#curtain").<Node>query().isVisible()).isTrue();
    robot.push(KeyCode.ESCAPE);
    assertThat(robot.lookup("#curtain").<Node>query().isVisible()).isFalse();
  }

  @Test
  void esc_leavesTheAudience_butClosesWhatIsOpenFirst(FxRobot robot) {
    robot.push(KeyCode.F5).push(KeyCode.W);
    robot.push(KeyCode.ESCAPE);
    assertThat(view.presenting()).isTrue();
    robot.push(KeyCode.ESCAPE);
    assertThat(view.presenting()).isFalse();
    assertThat(robot.lookup("#top-bar").<Node>query().isVisible()).isTrue();
  }

  @Test
  void beforeAnAudience_eachAnswerWaits_hShowsIt(FxRobot robot) {
    robot.interact(() -> playhead.keepSecrets(true));
    robot.push(KeyCode.PAGE_DOWN).push(KeyCode.PAGE_DOWN);
    assertThat(text(robot, "#caption")).isEqualTo("What will the client firewall do?");
    robot.push(KeyCode.W);
    assertThat(why.isVisible()).isFalse();
    robot.push(KeyCode.H);
    assertThat(playhead.currentMoment().orElseThrow().kind()).isEqualTo(Moment.Kind.PASSED);
    assertThat(text(robot, "#caption")).doesNotContain("?");
    robot.push(KeyCode.PAGE_DOWN);
    assertThat(text(robot, "#caption")).isEqualTo("What will the server firewall do?");
    robot.push(KeyCode.PAGE_DOWN);
    assertThat(playhead.currentMoment().orElseThrow().kind()).isEqualTo(Moment.Kind.PASSED);
    robot.push(KeyCode.SHIFT, KeyCode.H).push(KeyCode.END);
    assertThat(playhead.now()).isEqualTo(playhead.end());
  }

  @Test
  void letters_runToWhatOneLooksFor_andBack(FxRobot robot) {
    robot.push(KeyCode.X);
    assertThat(playhead.currentMoment().orElseThrow().kind()).isEqualTo(Moment.Kind.DROPPED);
    robot.push(KeyCode.SHIFT, KeyCode.P);
    assertThat(text(robot, "#caption")).contains("PORT");
    robot.push(KeyCode.SHIFT, KeyCode.P);
    assertThat(text(robot, "#undo-text")).isEqualTo("Before this, there is no announced port.");
    robot.push(KeyCode.S);
    assertThat(playhead.currentMoment().orElseThrow().lane()).isEqualTo(Lane.DATA);
  }

  @Test
  void letters_atAQuestion_sayThatItWantsAnAnswer(FxRobot robot) {
    robot.interact(() -> playhead.hold(Optional.of(playhead.now())));
    robot.push(KeyCode.D);
    assertThat(text(robot, "#undo-text")).isEqualTo("Answer the question first.");
  }

  @Test
  void c_goesToTheCause_shiftCToWhatFollows(FxRobot robot) {
    robot.push(KeyCode.X);
    int drop = playhead.momentProperty().get();
    robot.push(KeyCode.C);
    assertThat(playhead.momentProperty().get()).isEqualTo(drop - 1);
    robot.push(KeyCode.SHIFT, KeyCode.C);
    assertThat(playhead.momentProperty().get()).isEqualTo(drop);
    robot.push(KeyCode.HOME).push(KeyCode.RIGHT).push(KeyCode.C);
    assertThat(text(robot, "#undo-text")).startsWith("Nothing before");
  }

  @Test
  void aStepThatLeadsToSeveral_letsOneChoose(FxRobot robot) {
    Causes causes = Causes.of(playhead.recording(), playhead.storyline());
    Moment fork =
        playhead.storyline().moments().stream()
            .filter(m -> causes.consequences(m.index()).size() > 1)
            .findFirst()
            .orElseThrow();
    Moment second = causes.consequences(fork.index()).get(1);
    robot.interact(() -> playhead.seek(fork.at()));
    robot.push(KeyCode.SHIFT, KeyCode.C);
    robot.clickOn("#moment-" + second.index());
    assertThat(playhead.momentProperty().get()).isEqualTo(second.index());
  }

  @Test
  void aShorterRun_saysThatTheStepIsGone(FxRobot robot) {
    robot.push(KeyCode.END).push(KeyCode.LEFT).push(KeyCode.LEFT).push(KeyCode.LEFT);
    robot.push(KeyCode.A);
    assertThat(text(robot, "#undo-text")).contains("its last step");
    assertThat(playhead.momentProperty().get())
        .isEqualTo(playhead.storyline().moments().size() - 1);
  }

  @Test
  void twoRunsBesideEachOther_sayWhatDiffers(FxRobot robot) {
    robot.push(KeyCode.B).push(KeyCode.A).push(KeyCode.SHIFT, KeyCode.B);
    robot.interact(view::layout);
    assertThat(robot.lookup("#run-shown").<Node>query().getAccessibleText())
        .isEqualTo("B: Client ALG on");
    assertThat(robot.lookup("#run-kept").<Node>query().getAccessibleText())
        .isEqualTo("A: Client ALG off");
    double below = stagePart.getLayoutY();
    robot.push(KeyCode.B);
    robot.interact(view::layout);
    assertThat(stagePart.getLayoutY()).isEqualTo(124).isLessThan(below);
    robot.clickOn("#futures-close");
    assertThat(robot.lookup("#futures").<Node>query().isVisible()).isFalse();
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(robot.lookup("#futures").<Node>query().isVisible()).isTrue();
  }

  @Test
  void noTwoCommands_shareAKey_unlessOnlyOneIsOfferedAtATime() {
    List<Command> all = view.commands().stream().filter(c -> !c.keys().isEmpty()).toList();
    for (Command command : all) {
      assertThat(all)
          .filteredOn(c -> c != command && c.keys().equals(command.keys()))
          .noneMatch(c -> c.offered().getAsBoolean() && command.offered().getAsBoolean());
    }
  }

  @Test
  void signs_changeTheSpeed(FxRobot robot) {
    robot.write(">>");
    assertThat(clock.speed()).isEqualTo(4);
    robot.write("<");
    assertThat(clock.speed()).isEqualTo(2);
  }

  @Test
  void theBarOfAChange_fadesForWhoIsSparedMotion_andElseIsGoneAtOnce(FxRobot robot) {
    Node image = robot.lookup("#leaving").query();
    robot.interact(() -> view.complain("Something."));
    robot.interact(view::layout);
    robot.interact(() -> {
      view.closeTop();
      assertThat(image.isVisible()).isFalse();
      view.calm(true);
      view.complain("Something.");
      view.layout();
    });
    robot.interact(() -> {
      Bounds was = robot.lookup("#undo-bar").query().getBoundsInParent();
      view.closeTop();
      assertThat(robot.lookup("#undo-bar").<Node>query().isVisible()).isFalse();
      assertThat(image.isVisible()).isTrue();
      assertThat(image.getLayoutX()).isEqualTo(was.getMinX(), within(20.0)); // its shadow
      assertThat(image.getTranslateY()).isZero();
    });
  }

  @Test
  void layout_isThatOfTheDesign(FxRobot robot) {
    assertThat(stagePart.getLayoutX()).isEqualTo(336);
    assertThat(stagePart.getLayoutY()).isEqualTo(124);
    assertThat(stagePart.getWidth()).isEqualTo(1104);
    assertThat(stagePart.getHeight()).isEqualTo(380);
    robot.interact(view::toggleLesson);
    robot.interact(view::layout);
    assertThat(stagePart.getLayoutX()).isEqualTo(48);
    robot.interact(() -> view.resize(1100, 700));
    robot.interact(view::layout);
    assertThat(compact).isTrue();
    assertThat(stagePart.getLayoutY()).isEqualTo(106);
    assertThat(stagePart.getHeight()).isEqualTo(286);
  }

  @Test
  void belowElevenHundred_theLessonIsARailUntilItIsOpened(FxRobot robot) {
    robot.interact(() -> view.resize(1000, 640));
    robot.interact(view::layout);
    assertThat(lesson.isVisible()).isFalse();
    assertThat(stagePart.getLayoutX()).isEqualTo(48);
    robot.interact(view::toggleLesson);
    robot.interact(view::layout);
    assertThat(lesson.isVisible()).isTrue();
    assertThat(stagePart.getLayoutX()).isEqualTo(48);
    robot.push(KeyCode.ESCAPE);
    assertThat(lesson.isVisible()).isFalse();
  }

  @Test
  void theLesson_isARailBesideAnotherLargeView_andComesBackWithTheStage(FxRobot robot) {
    robot.push(KeyCode.DIGIT2);
    robot.interact(view::layout);
    assertThat(lesson.isVisible()).isFalse();
    assertThat(ladder.getLayoutX()).isEqualTo(48);
    robot.push(KeyCode.DIGIT1);
    assertThat(lesson.isVisible()).isTrue();
    robot.interact(view::toggleLesson);
    robot.push(KeyCode.DIGIT2).push(KeyCode.DIGIT1);
    assertThat(lesson.isVisible()).isFalse();
  }

  @Test
  void theRail_showsThatAQuestionWaits(FxRobot robot) {
    robot.push(KeyCode.DIGIT2);
    Node dot = robot.lookup("#lesson-waits").query();
    assertThat(dot.isVisible()).isFalse();
    robot.interact(() -> {
      playhead.hold(Optional.of(SimTime.ofMillis(100)));
      playhead.toEnd();
    });
    assertThat(dot.isVisible()).isTrue();
    assertThat(robot.lookup("#lesson-question").<Node>query().getAccessibleText())
        .contains("waits for your answer");
    robot.interact(() -> playhead.hold(Optional.empty()));
    assertThat(dot.isVisible()).isFalse();
  }

  @Test
  void ctrlO_asksForAFile(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.O);
    assertThat(opened).isEqualTo(1);
  }

  private Scenario scenario() {
    return model.scenarioProperty().get();
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Label.class).getText();
  }

  private final class Counting extends NoActions {
    @Override
    public void openFile() {
      opened++;
    }

    @Override
    public void present() {
      view.present(!view.presenting());
    }
  }
}
