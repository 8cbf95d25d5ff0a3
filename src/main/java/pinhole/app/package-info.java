/// The composition root: picks the desktop or a command and builds everything by constructors.
package pinhole.app;
