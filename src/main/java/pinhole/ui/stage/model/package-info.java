/// What the stage shows at an instant, as plain values: a pure function of a recording and now.
package pinhole.ui.stage.model;
