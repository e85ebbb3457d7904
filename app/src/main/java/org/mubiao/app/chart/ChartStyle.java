package org.mubiao.app.chart;

/** How charts look: colours for light and dark screens and for paper. */
public final class ChartStyle {

  /** Style sheet of all charts of a page. */
  public static final String CSS =
      """
      .chart { --ink: #222; --faint: #d7d7d7; --paper: #fff; --plain: #555;
        --c0: #0b62a4; --c1: #b3420a; --c2: #1b7a3d; --c3: #7a3e9d; --c4: #806400; --c5: #a3195b;
        display: block; width: 100%; max-width: 500px; height: auto; break-inside: avoid;
        font-family: inherit; font-size: 12px; }
      .chart text { fill: var(--ink); }
      .chart .unit, .chart .tick { fill: var(--plain); }
      .chart .value { font-size: 11.5px; }
      .chart .grid { stroke: var(--faint); stroke-width: 1; }
      .chart .axis { stroke: var(--plain); stroke-width: 1; }
      .chart .c0 { --own: var(--c0); } .chart .c1 { --own: var(--c1); } .chart .c2 { --own: var(--c2); }
      .chart .c3 { --own: var(--c3); } .chart .c4 { --own: var(--c4); } .chart .c5 { --own: var(--c5); }
      .chart .plain { --own: var(--plain); }
      .chart .line { fill: none; stroke: var(--own); stroke-width: 2; }
      .chart .line.target { stroke-dasharray: 6 4; stroke-width: 1.6; }
      .chart .mark { stroke: var(--own); stroke-width: 1.8; fill: var(--own); }
      .chart .mark.target { fill: var(--paper); }
      .chart .mark.implied { fill: var(--paper); stroke-dasharray: 2 1.6; }
      .chart text.value { fill: var(--own, var(--ink)); paint-order: stroke; stroke: var(--paper); stroke-width: 3px; stroke-linejoin: round; }
      .chart .bar { fill: var(--c0); stroke: var(--c0); stroke-width: 1.4; }
      .chart .bar.target { fill: var(--paper); stroke-dasharray: 5 3; }
      .chart .bar.implied { fill: var(--paper); stroke-dasharray: 1.5 2; }
      @media screen and (prefers-color-scheme: dark) {
        .chart { --ink: #e8e8e8; --faint: #3c4043; --paper: #17191b; --plain: #b5b5b5;
          --c0: #6db6f2; --c1: #f39a5d; --c2: #6fce8d; --c3: #c79be6; --c4: #e0c04a; --c5: #f283b1; }
      }
      """;

  private ChartStyle() {}
}
