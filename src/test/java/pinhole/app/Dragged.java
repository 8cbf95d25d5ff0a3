package pinhole.app;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import java.io.File;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;
import javafx.util.Pair;

/// What another program drags over the window, with the events that the toolkit makes of it.
record Dragged(DataFormat format, Object what) {
  static Dragged files(List<File> files) {
    return new Dragged(DataFormat.FILES, List.copyOf(files));
  }

  /// Moves over the middle of a scene and, if that is accepted, lets go.
  ///
  /// @return whether it was accepted
  boolean dropOn(Scene scene) {
    DragEvent over = fire(scene, DragEvent.DRAG_OVER);
    if (over.getAcceptedTransferMode() == null) {
      return false;
    }
    fire(scene, DragEvent.DRAG_DROPPED);
    return true;
  }

  private DragEvent fire(Scene scene, EventType<DragEvent> type) {
    double x = scene.getWidth() / 2;
    double y = scene.getHeight() / 2;
    Node root = scene.getRoot();
    DragEvent event =
        new DragEvent(
            null,
            root,
            type,
            DragboardHelper.createDragboard(new Board(format, what)),
            x,
            y,
            x,
            y,
            TransferMode.COPY,
            null,
            null,
            new PickResult(root, x, y));
    Event.fireEvent(root, event);
    return event;
  }

  private record Board(DataFormat format, Object what) implements TKClipboard {
    @Override
    public Set<DataFormat> getContentTypes() {
      return Set.of(format);
    }

    @SafeVarargs
    @Override
    public final boolean putContent(Pair<DataFormat, Object>... content) {
      return false;
    }

    @Override
    public Object getContent(DataFormat wanted) {
      return wanted.equals(format) ? what : null;
    }

    @Override
    public boolean hasContent(DataFormat wanted) {
      return wanted.equals(format);
    }

    @Override
    public Set<TransferMode> getTransferModes() {
      return Set.of(TransferMode.COPY);
    }

    @Override
    public void setDragView(Image image) {}

    @Override
    public void setDragViewOffsetX(double x) {}

    @Override
    public void setDragViewOffsetY(double y) {}

    @Override
    public Image getDragView() {
      return null;
    }

    @Override
    public double getDragViewOffsetX() {
      return 0;
    }

    @Override
    public double getDragViewOffsetY() {
      return 0;
    }
  }
}
