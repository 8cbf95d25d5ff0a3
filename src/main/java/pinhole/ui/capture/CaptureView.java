package pinhole.ui.capture;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import pinhole.capture.report.CaptureReport;
import pinhole.capture.report.SessionReport;

/// A capture: how its reading goes, then what it tells, or why it tells nothing.
public final class CaptureView extends StackPane {
  private final Words words = new Words();
  private final CaptureActions actions;
  private final Consumer<SessionReport> told;
  private Optional<LoadingPane> loading = Optional.empty();
  private Optional<ReportPane> report = Optional.empty();
  private boolean small;

  /// Nothing yet.
  ///
  /// @param told the session that is shown, whenever it is another one
  public CaptureView(CaptureActions actions, Consumer<SessionReport> told) {
    this.actions = actions;
    this.told = told;
    setId("capture-view");
    getStyleClass().add("ph-capture");
  }

  /// A file is being read.
  ///
  /// @param name of the file
  public void loading(String name) {
    LoadingPane pane = new LoadingPane(name, words, actions::cancel);
    show(pane);
    loading = Optional.of(pane);
  }

  /// Tells how far the reading is.
  ///
  /// @param share of the file that was read, 0..1
  /// @param packets how many were read
  public void progress(double share, int packets) {
    loading.ifPresent(it -> it.show(share, packets));
  }

  /// What the file tells.
  ///
  /// @param port that the user named, if any
  public void show(CaptureReport found, OptionalInt port) {
    if (found.sessions().isEmpty()) {
      nothing(found, port);
      return;
    }
    ReportPane pane = new ReportPane(found, words, actions, told);
    show(pane);
    pane.compact(small);
    report = Optional.of(pane);
    told.accept(pane.session());
  }

  private void nothing(CaptureReport found, OptionalInt port) {
    String packets = Words.count(found.capture().packets());
    String sentence =
        port.isPresent()
            ? words.of("nothing.port", packets, Words.port(port.getAsInt()))
            : words.of("nothing.what", packets);
    Button[] name = new Button[1];
    Button open = NoticePane.button("capture-other", words.of("other"), actions::openCapture);
    open.getStyleClass().add("flat");
    NoticePane[] pane = new NoticePane[1];
    name[0] =
        NoticePane.button(
            "capture-name-port",
            words.of("port.name"),
            () -> {
              name[0].setDisable(true);
              PortField field = new PortField(found.ports(), words, actions::name);
              pane[0].below(field);
              field.focus();
            });
    pane[0] =
        new NoticePane(
            "capture-nothing",
            NoticePane.Look.NOTHING,
            words.of("nothing"),
            sentence,
            List.of(name[0], open));
    found.notes().forEach(note -> pane[0].below(Notes.gold(note, found.notes().indexOf(note))));
    show(pane[0]);
  }

  /// The file cannot be read.
  ///
  /// @param title what is the matter
  /// @param sentence what the file is, and what to do
  /// @param details what can be copied, for somebody who can help
  public void unreadable(String title, String sentence, String details) {
    Button choose = NoticePane.button("capture-choose", words.of("choose"), actions::openCapture);
    Button[] copy = new Button[1];
    copy[0] =
        NoticePane.button(
            "capture-details",
            words.of("details"),
            () -> {
              actions.copy(details);
              copy[0].setText(words.of("copied"));
            });
    copy[0].getStyleClass().add("flat");
    show(
        new NoticePane(
            "capture-unreadable",
            NoticePane.Look.WRONG,
            title,
            sentence,
            List.of(choose, copy[0])));
  }

  private void show(Region pane) {
    report.ifPresent(it -> it.transport().rest());
    loading = Optional.empty();
    report = Optional.empty();
    getChildren().setAll(pane);
  }

  /// Says whether the session that is shown can be rebuilt.
  ///
  /// @param why it cannot; empty if it can
  public void rebuildable(Optional<String> why) {
    report.ifPresent(it -> it.rebuildable(why));
  }

  /// Chooses the layout of small windows.
  public void compact(boolean isSmall) {
    if (small != isSmall) {
      small = isSmall;
      report.ifPresent(it -> it.compact(small));
    }
  }

  /// Its parts, in the order of F6.
  public List<Node> regions() {
    return report.map(ReportPane::regions).orElse(List.copyOf(getChildren()));
  }

  /// Moves the keyboard's focus to where one begins to read.
  public void focusFirst() {
    applyCss(); // what scrolls takes its content into the window only with its looks
    report.ifPresentOrElse(
        ReportPane::focusFirst,
        () -> loading.ifPresentOrElse(it -> it.cancel().requestFocus(), this::focusNotice));
  }

  private void focusNotice() {
    Node title = lookup("#capture-nothing-title");
    Node wrong = lookup("#capture-unreadable-title");
    Optional.ofNullable(title).or(() -> Optional.ofNullable(wrong)).ifPresent(Node::requestFocus);
  }

  /// Begins to step through the packets by itself, or stops.
  public void play() {
    report.ifPresent(it -> it.transport().toggle());
  }

  /// Plays no longer.
  public void rest() {
    report.ifPresent(it -> it.transport().rest());
  }

  /// Goes some ticks on or back.
  public void step(int ticks) {
    report.ifPresent(it -> it.transport().go(ticks));
  }

  /// Goes to the next part of the session (1) or to the one before (-1).
  public void chapter(int way) {
    report.ifPresent(it -> it.transport().chapter(way));
  }
}
