using System.Globalization;
using System.Text;

namespace Cf1Gen.Benchmarks.Json;

/// <summary>
/// Response bodies as UTF-8 text, in the form that servers write: compact, with the members in the order of the document.
/// </summary>
internal static class ResponseBodies
{
    /// <summary>Gets the body of a response with a quota.</summary>
    public static byte[] Quota { get; } = Encoding.UTF8.GetBytes($$"""{"success":true,"errors":[],"messages":[],"result":{{QuotaText}}}""");

    /// <summary>Gets a quota without its envelope.</summary>
    public static byte[] QuotaResult { get; } = Encoding.UTF8.GetBytes(QuotaText);

    /// <summary>Gets the items of a page.</summary>
    public static byte[] Items { get; } = Encoding.UTF8.GetBytes("[" + string.Join(",", Enumerable.Range(1, 50).Select(Item)) + "]");

    /// <summary>The number of items in <see cref="LargePage"/>.</summary>
    internal const int LargePageItems = 10_000;

    /// <summary>Gets the body of a response with a page of 3.3 MB.</summary>
    public static byte[] LargePage { get; } = Encoding.UTF8.GetBytes(
        $$"""
        {"success":true,"errors":[],"messages":[],"result":[{{string.Join(",", Enumerable.Range(1, LargePageItems).Select(Item))}}],
        "result_info":{"page":0,"per_page":{{LargePageItems}},"total_count":{{LargePageItems}} } }
        """);

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
