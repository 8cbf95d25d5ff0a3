/// The picture: hosts, walls, lanes, holes and the segments on their way, and the rule cards below.
package pinhole.ui.stage;
