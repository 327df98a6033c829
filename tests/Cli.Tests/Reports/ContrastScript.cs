namespace Cf1Gen.Cli.Tests.Reports;

/// <summary>A script that returns the texts of a page whose contrast is below 4.5, the minimum of WCAG 2.2 (AA).</summary>
internal static class ContrastScript
{
    /// <summary>The script.</summary>
    public const string Text = """
        (() => {
          const parse = color => color.match(/[\d.]+/g).map(Number);
          const luminance = color => {
            const [r, g, b] = parse(color).map(value => value / 255).map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
          };
          const backgroundOf = element => {
            for (let current = element; current; current = current.parentElement) {
              const color = getComputedStyle(current).backgroundColor;
              if (!color.endsWith(", 0)")) {
                return color;
              }
            }
            return "rgb(255, 255, 255)";
          };
          const failures = [];
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const element = texts.currentNode.parentElement;
            if (!texts.currentNode.data.trim() || !element.checkVisibility() || element.tagName === "SCRIPT") {
              continue;
            }
            const [one, other] = [luminance(getComputedStyle(element).color), luminance(backgroundOf(element))];
            const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
            if (contrast < 4.5) {
              failures.push(`${contrast.toFixed(2)}: ${texts.currentNode.data.trim()}`);
            }
          }
          return failures;
        })()
        """;
}
