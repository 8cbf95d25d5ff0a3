package pinhole.ui.playback;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Values that can change as one: who follows one of them finds the others changed too, and what
/// changed twice on the way, or back, is told once or not at all.
final class Together {
  private final List<Runnable> tellers = new ArrayList<>();
  private boolean silent;

  /// A value among them.
  <T> ReadOnlyObjectWrapper<T> value(T first) {
    Value<T> value = new Value<>(first);
    tellers.add(value::tell);
    return value;
  }

  /// A value among them whose followers are told before all others.
  <T> ReadOnlyObjectWrapper<T> leader(T first) {
    Value<T> value = new Value<>(first);
    tellers.addFirst(value::tell);
    return value;
  }

  /// A number among them.
  ReadOnlyIntegerWrapper number(int first) {
    Whole number = new Whole(first);
    tellers.add(number::tell);
    return number;
  }

  /// Lets them change, and tells it when all have.
  void change(Runnable changes) {
    silent = true;
    try {
      changes.run();
    } finally {
      silent = false;
    }
    tellers.forEach(Runnable::run);
  }

  private final class Value<T> extends ReadOnlyObjectWrapper<T> {
    private boolean owed;

    Value(T first) {
      super(first);
    }

    @Override
    protected void fireValueChangedEvent() {
      owed = silent;
      if (!silent) {
        super.fireValueChangedEvent();
      }
    }

    private void tell() {
      if (owed) {
        fireValueChangedEvent();
      }
    }
  }

  private final class Whole extends ReadOnlyIntegerWrapper {
    private boolean owed;

    Whole(int first) {
      super(first);
    }

    @Override
    protected void fireValueChangedEvent() {
      owed = silent;
      if (!silent) {
        super.fireValueChangedEvent();
      }
    }

    private void tell() {
      if (owed) {
        fireValueChangedEvent();
      }
    }
  }
}
