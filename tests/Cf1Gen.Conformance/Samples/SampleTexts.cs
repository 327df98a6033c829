using System.Globalization;
using System.Text;
using Cf1Gen.Conformance.Schemas;

namespace Cf1Gen.Conformance.Samples;

/// <summary>Creates texts that a schema allows.</summary>
internal static class SampleTexts
{
    /// <summary>A text with characters that have a meaning in addresses, in forms and in JSON, and with others than ASCII.</summary>
    public const string Unusual = "Größe 日本/a?b&c=d#e+f%20;g,h:i@j\"k\\l😀";

    public static string Create(EffectiveSchema schema, SamplePlan plan)
    {
        if (Formatted(schema.Formats.FirstOrDefault() ?? "", plan) is { } formatted)
        {
            return formatted;
        }

        var text = plan.Detail == SampleDetail.Edges
            ? plan.Choice % 2 == 0 && schema.MinLength == 0 ? "" : Unusual
            : "text" + (plan.Choice == 0 ? "" : plan.Choice.ToString(CultureInfo.InvariantCulture));
        return Fit(text, schema.MinLength, schema.MaxLength);
    }

    private static string? Formatted(string format, SamplePlan plan) => format switch
    {
        "date-time" => plan.Detail == SampleDetail.Edges ? "1999-12-31T23:59:59.125+05:30" : $"2024-02-29T12:30:{plan.Choice % 60:00}Z",
        "date" => $"2024-02-{1 + (plan.Choice % 29):00}",
        "time" => "12:30:00Z",
        "duration" => "P1DT2H",
        "uuid" or "guid" => $"3f2504e0-4f89-11d3-9a0c-0305e82c33{plan.Choice % 100:00}",
        "email" or "idn-email" => $"someone{plan.Choice}@example.com",
        "uri" or "url" or "iri" => $"https://example.com/a?b=c&d={plan.Choice}",
        "uri-reference" or "iri-reference" => $"/a/{plan.Choice}",
        "hostname" or "idn-hostname" => "example.com",
        "ipv4" or "ip" => "192.0.2.1",
        "ipv6" => "2001:db8::1",
        "byte" or "base64" => Convert.ToBase64String(Encoding.UTF8.GetBytes("bytes" + plan.Choice)),
        "base64url" => "Ynl0ZXM",
        "datetime" or "dateTime" or "google-datetime" => "2024-02-29T12:30:00Z",
        "date-time-rfc1123" => "Thu, 29 Feb 2024 12:30:00 GMT",
        "int32" or "int64" or "uint64" => (7 + plan.Choice).ToString(CultureInfo.InvariantCulture),
        "float" or "double" or "decimal" => "7.25",
        _ => null,
    };

    private static string Fit(string text, int shortest, int longest)
    {
        var runes = text.EnumerateRunes().Take(longest).ToList();
        while (runes.Count < Math.Min(shortest, 100_000))
        {
            runes.Add(new Rune('x'));
        }

        return string.Concat(runes.Select(rune => rune.ToString()));
    }
}
