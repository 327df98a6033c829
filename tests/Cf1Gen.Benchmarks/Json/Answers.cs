using System.Globalization;
using System.Text;

namespace Cf1Gen.Benchmarks.Json;

/// <summary>What the API answers, as UTF-8 text: compact, and with the members in the order of the document, as servers write it.</summary>
internal static class Answers
{
    /// <summary>The body of an answer with a quota.</summary>
    public static byte[] Quota { get; } = Encoding.UTF8.GetBytes($$"""{"success":true,"errors":[],"messages":[],"result":{{QuotaText}}}""");

    /// <summary>A quota alone.</summary>
    public static byte[] QuotaResult { get; } = Encoding.UTF8.GetBytes(QuotaText);

    /// <summary>The items of a page.</summary>
    public static byte[] Items { get; } = Encoding.UTF8.GetBytes("[" + string.Join(",", Enumerable.Range(1, 50).Select(Item)) + "]");

    private const string QuotaText =
        """{"anniversary_date":"2027-04-01T00:00:00Z","quarter_anniversary_date":"2026-10-01T00:00:00Z","quota":120,"remaining":64}""";

    private static string Item(int number) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""
        {"id":"f174e90a-fafe-4643-bbbc-{{number:x12}}","created":"2026-04-01T05:20:00Z","priority":"routine","request":"Victomology",
        "summary":"Denial of service against our login page","tlp":"amber","updated":"2026-04-02T15:01:{{number:00}}.125Z",
        {{Completed(number)}}"message_tokens":{{number}},"readable_id":"RFI-2026-{{number:000000}}","status":"open","tokens":16}
        """).ReplaceLineEndings("");

    private static string Completed(int number) => number % 2 == 0 ? "\"completed\":\"2026-04-03T11:00:00Z\"," : "";
}
