using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Cf1Gen.Cli.Output;

namespace Cf1Gen.Cli.Reports.Html;

/// <summary>Builds HTML. Values are encoded where they are inserted, so that no text of a document can be markup.</summary>
internal sealed class HtmlBuilder
{
    private static readonly HtmlEncoder s_encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _html = new();

    /// <summary>Appends markup whose values are encoded.</summary>
    public HtmlBuilder Append(FormattableString markup)
    {
        var values = markup.GetArguments().Select(value => (object)Encode(value));
        _html.AppendFormat(CultureInfo.InvariantCulture, markup.Format, [.. values]);
        return this;
    }

    /// <summary>Appends a text of the tool, such as a style sheet, that is not encoded.</summary>
    public HtmlBuilder AppendResource(string text)
    {
        _html.Append(text);
        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => _html.ToString();

    private static string Encode(object? value) =>
        s_encoder.Encode(PlainText.Clean(Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""));
}
