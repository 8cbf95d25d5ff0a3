/// The rule cards below the picture: what each firewall compares a segment with, row by row.
package pinhole.ui.stage.cards;
