package pinhole.app;

import java.util.Comparator;
import java.util.List;
import pinhole.ui.frame.Futures;
import pinhole.ui.frame.MainView;
import pinhole.ui.frame.Zoom;
import pinhole.ui.kit.Command;
import pinhole.ui.timeline.TimelineView;

/// Connects the timeline with the window: its zoom, the menu of its transport, and the run that is
/// kept beside.
record TimelineLinks(TimelineView timeline) implements Zoom {
  private static final List<String> IN_MENU =
      List.of(
          "next-decision",
          "next-announcement",
          "next-data-socket",
          "next-problem",
          "cause",
          "consequence",
          "replay");

  static void connect(TimelineView timeline, MainView view, Futures futures) {
    view.timeline().zoom(new TimelineLinks(timeline));
    timeline.offer(
        view.commands().stream()
            .filter(c -> IN_MENU.contains(c.id()))
            .sorted(Comparator.comparingInt(TimelineLinks::place))
            .toList());
    futures.otherProperty().subscribe(_ -> compare(timeline, futures));
    futures.showsAProperty().subscribe(_ -> compare(timeline, futures));
  }

  private static int place(Command command) {
    return IN_MENU.indexOf(command.id());
  }

  private static void compare(TimelineView timeline, Futures futures) {
    timeline.beside(futures.otherProperty().get(), !futures.showsAProperty().get());
  }

  @Override
  public void larger(boolean larger) {
    timeline.zoom(larger);
  }

  @Override
  public void whole() {
    timeline.showWhole();
  }
}
