using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Cf1Gen.CloudforceOne;
using Microsoft.Extensions.Logging;

namespace Cf1Gen.Readme.Tests;

/// <summary>Compares the tables of defaults and of log events with the code.</summary>
public sealed partial class DefaultsTableTests
{
    private const BindingFlags StaticMembers = BindingFlags.NonPublic | BindingFlags.Static;

    private static readonly string s_page = File.ReadAllText(Repository.PathOf("docs/configuration.md"));

    public static TheoryData<string, string> Options
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var (names, cell) in Rows())
            {
                foreach (Match name in Quoted().Matches(names))
                {
                    rows.Add(name.Groups["text"].Value, cell);
                }
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void Options_table_contains_the_default(string option, string cell)
    {
        object? value = new CloudforceOneClientOptions();
        foreach (var name in option.Split('.'))
        {
            value = value!.GetType().GetProperty(name)!.GetValue(value);
        }

        // A default that the table describes in words is null or has no short text.
        var expected = Quoted().Match(cell) is { Success: true } text ? text.Groups["text"].Value : null;
        Assert.Equal(expected, value is int or bool or TimeSpan ? Text(value) : null);
    }

    [Fact]
    public void Options_table_contains_every_option()
    {
        var rows = Rows().SelectMany(row => Quoted().Matches(row.Names)).Select(name => name.Groups["text"].Value.Split('.')[0]);
        var options = typeof(ApiClientOptions).GetProperties().Select(property => property.Name);

        Assert.Empty(options.Except(rows));
    }

    [Fact]
    public void Limits_table_contains_the_fixed_limits()
    {
        using var handler = (SocketsHttpHandler)Type("SharedConnections").GetMethod("CreateHandler", StaticMembers)!.Invoke(null, null)!;
        Assert.Equal([Text(handler.ConnectTimeout)], Limit("Connect timeout"));
        Assert.Equal([Text(handler.PooledConnectionLifetime)], Limit("Lifetime of a pooled connection"));
        Assert.False(handler.AllowAutoRedirect || handler.UseCookies);

        Assert.Equal(
            [$"{Constant("RetryPolicy", "FirstWait")} s", $"{Constant("RetryPolicy", "LongestWait")} s"],
            Limit("Delay before the first retry, and the longest delay"));
        Assert.Equal([Text(64 * 1024 * 1024, "MiB")], Limit("JSON response body, decompressed"));
        Assert.Equal(64 * 1024 * 1024, (int)Value("ResponseBody", "MaxSize"));
        Assert.Equal(
            [Text((int)Value("ResponseBody", "MaxErrorSize"), "KiB"), Text((int)Value("ResponseExcerpt", "MaxLength"), "KiB")],
            Limit("Error body that is read, and that an exception contains"));
        Assert.Equal(["64"], Limit("Depth of JSON"));
    }

    [Fact]
    public void Events_table_contains_the_log_events()
    {
        var events = Type("ClientLog").GetMethods(StaticMembers)
            .Select(method => method.GetCustomAttribute<LoggerMessageAttribute>())
            .OfType<LoggerMessageAttribute>()
            .Select(message => (message.EventId, message.EventName, message.Level.ToString()));
        var rows = Event().Matches(File.ReadAllText(Repository.PathOf("docs/telemetry.md")))
            .Select(row => row.Groups)
            .Select(row => (int.Parse(row["id"].Value, CultureInfo.InvariantCulture), (string?)row["name"].Value, row["level"].Value));

        // An event has several messages if parts of it can be unknown.
        Assert.Equal(events.Distinct().Order(), rows.Order());
    }

    private static IEnumerable<(string Names, string Default)> Rows() =>
        Section().Match(s_page).Groups["rows"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => (cells[1], cells[2]));

    private static IEnumerable<string> Limit(string name)
    {
        var line = s_page.Split('\n').Single(line => line.StartsWith($"| {name} |", StringComparison.Ordinal));
        return Quoted().Matches(line).Select(match => match.Groups["text"].Value);
    }

    private static string Text(object value) => value switch
    {
        TimeSpan { TotalSeconds: <= 60 } time => $"{time.TotalSeconds} s",
        TimeSpan time => $"{time.TotalMinutes} min",
        bool flag => flag ? "true" : "false",
        _ => string.Format(CultureInfo.InvariantCulture, "{0}", value),
    };

    private static string Text(int bytes, string unit) => $"{bytes / (unit == "MiB" ? 1024 * 1024 : 1024)} {unit}";

    private static string Constant(string type, string name) => string.Format(CultureInfo.InvariantCulture, "{0}", Value(type, name));

    private static object Value(string type, string name) => Type(type).GetField(name, StaticMembers)!.GetValue(null)!;

    private static Type Type(string name) => typeof(ApiClientOptions).Assembly.GetType($"Cf1Gen.Runtime.{name}", throwOnError: true)!;

    [GeneratedRegex(@"^\| (?<id>\d+) `(?<name>\w+)` \| (?<level>\w+) \|", RegexOptions.Multiline)]
    private static partial Regex Event();

    [GeneratedRegex("`(?<text>[^`]+)`")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\| Option \| Default \|[^\n]*\n\|[- |]*\n(?<rows>(\|[^\n]*\n)+)")]
    private static partial Regex Section();
}
