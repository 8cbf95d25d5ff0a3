package pinhole.ui.capture;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import pinhole.capture.report.CaptureReport;
import pinhole.capture.report.SessionReport;
import pinhole.ui.kit.Children;
import pinhole.ui.kit.ChoiceBar;

/// A whole report: the sessions at the left, the finding in the middle, the packets at the right,
/// the timeline below. In a small window the packets take turns with the finding.
final class ReportPane extends Region {
  private static final double LEFT = 308;
  private static final double LEFT_SMALL = 244;
  private static final double RIGHT = 400;
  private static final double RIGHT_MOST = 520;
  private static final double USUAL_WIDTH = 1440;
  private static final double SHARE = .15; // of what a window is wider than usual
  private static final double TABS = 52;

  private final Cursor cursor;
  private final FilePane file;
  private final FindingPane finding;
  private final PacketsPane packets;
  private final TimelinePane timeline;
  private final ChoiceBar<Boolean> tabs;
  private final Region tabGround = new Region();
  private boolean small;
  private boolean packetsFirst;

  /// @param told the session that is shown, whenever it is another one than the first
  ReportPane(
      CaptureReport report, Words words, CaptureActions actions, Consumer<SessionReport> told) {
    cursor = new Cursor(report, words);
    file = new FilePane(cursor, words);
    finding = new FindingPane(report, words, actions, this::pick);
    packets = new PacketsPane(cursor, words);
    timeline = new TimelinePane(cursor, words);
    tabs = new ChoiceBar<>(words.of("tabs"), this::turn);
    tabs.add("capture-tab-finding", false, words.of("tab.finding"));
    tabs.add("capture-tab-packets", true, words.of("tab.packets"));
    tabs.show(false);
    tabs.setId("capture-tabs");
    tabGround.getStyleClass().add("ph-capture-tabs");
    getStyleClass().addAll("ph-capture-report", "ph-regions");
    setId("capture-report");
    arrange();
    cursor.spotProperty().subscribe((before, now) -> follow(before, now, told));
    follow(true);
  }

  private void follow(Cursor.Spot before, Cursor.Spot now, Consumer<SessionReport> told) {
    boolean other = before.session() != now.session();
    follow(other);
    if (other) {
      told.accept(now.session());
    }
  }

  private void follow(boolean other) {
    if (other) {
      file.follow(cursor.session());
      finding.show(cursor.session());
    }
    packets.follow(other);
    timeline.follow();
  }

  private void pick(int packet) {
    cursor.pick(packet);
    if (small) {
      turn(true);
      packets.list().requestFocus();
    }
  }

  /// In a small window, shows the packets or the finding.
  private void turn(boolean toPackets) {
    packetsFirst = toPackets;
    tabs.show(toPackets);
    arrange();
  }

  /// Chooses the layout of small windows.
  void compact(boolean isSmall) {
    small = isSmall;
    file.compact(small);
    finding.compact(small);
    timeline.compact(small);
    arrange();
  }

  private void arrange() {
    finding.setVisible(!small || !packetsFirst);
    packets.setVisible(!small || packetsFirst);
    tabs.setVisible(small);
    tabGround.setVisible(small);
    Children.show(
        getChildren(),
        List.<Node>of(file, tabGround, tabs, finding, packets, timeline).stream()
            .filter(Node::isVisible)
            .toList());
    requestLayout();
  }

  /// Says whether the session that is shown can be rebuilt.
  void rebuildable(Optional<String> why) {
    finding.rebuildable(why);
  }

  SessionReport session() {
    return cursor.session();
  }

  /// Its parts, in the order of F6.
  List<Node> regions() {
    Node middle = small && packetsFirst ? packets : finding;
    return small
        ? List.of(file, tabs, middle, timeline)
        : List.of(file, finding, packets, timeline);
  }

  Transport transport() {
    return timeline.transport();
  }

  /// Where the keyboard's focus begins.
  void focusFirst() {
    if (finding.isVisible()) {
      finding.headline().requestFocus();
    } else {
      packets.list().requestFocus();
    }
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double bottom = timeline.height();
    double height = getHeight() - bottom;
    double more = Math.max(0, width - USUAL_WIDTH);
    double left = small ? LEFT_SMALL : LEFT;
    double right = small ? 0 : Math.min(RIGHT_MOST, RIGHT + SHARE * more);
    double middle = width - left - right;
    file.resizeRelocate(0, 0, left, height);
    timeline.resizeRelocate(0, height, width, bottom);
    double top = small ? TABS : 0;
    tabGround.resizeRelocate(left, 0, middle, top);
    double wide = tabs.prefWidth(-1);
    double high = tabs.prefHeight(-1);
    tabs.resizeRelocate(left + 18, (top - high) / 2, wide, high);
    finding.resizeRelocate(left, top, middle, height - top);
    if (small) {
      packets.resizeRelocate(left, top, middle, height - top);
    } else {
      packets.resizeRelocate(left + middle, 0, right, height);
    }
  }
}
