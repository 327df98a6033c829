using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Cf1Gen.CloudforceOne;
using Microsoft.Extensions.Logging;

namespace Cf1Gen.Readme.Tests;

/// <summary>The README's tables of defaults, against the code.</summary>
public sealed partial class DefaultsTableTests
{
    private const BindingFlags Fixed = BindingFlags.NonPublic | BindingFlags.Static;

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
    public void Default_is_what_the_table_says(string option, string cell)
    {
        object? value = new CloudforceOneClientOptions();
        foreach (var name in option.Split('.'))
        {
            value = value!.GetType().GetProperty(name)!.GetValue(value);
        }

        // What the table says in words is nothing, or nothing that has a short text.
        var says = Quoted().Match(cell) is { Success: true } text ? text.Groups["text"].Value : null;
        Assert.Equal(says, value is int or bool or TimeSpan ? Text(value) : null);
    }

    [Fact]
    public void Every_option_has_a_row()
    {
        var rows = Rows().SelectMany(row => Quoted().Matches(row.Names)).Select(name => name.Groups["text"].Value.Split('.')[0]);
        var options = typeof(ApiClientOptions).GetProperties().Select(property => property.Name);

        Assert.Empty(options.Except(rows));
    }

    [Fact]
    public void Limits_that_are_fixed_are_what_the_table_says()
    {
        using var handler = (SocketsHttpHandler)Type("SharedConnections").GetMethod("CreateHandler", Fixed)!.Invoke(null, null)!;
        Assert.Equal([Text(handler.ConnectTimeout)], Limit("Connecting"));
        Assert.Equal([Text(handler.PooledConnectionLifetime)], Limit("Life of a connection"));
        Assert.False(handler.AllowAutoRedirect || handler.UseCookies);

        Assert.Equal([$"{Constant("RetryPolicy", "FirstWait")} s", $"{Constant("RetryPolicy", "LongestWait")} s"], Limit("Wait before the first retry, and the longest"));
        Assert.Equal([Text(64 * 1024 * 1024, "MiB")], Limit("JSON of an answer, decompressed"));
        Assert.Equal(64 * 1024 * 1024, (int)Value("ResponseBody", "Largest"));
        Assert.Equal([Text((int)Value("ResponseBody", "LargestOfError"), "KiB"), Text((int)Value("ResponseText", "Longest"), "KiB")], Limit("Body of an error that is read, and that an exception shows"));
        Assert.Equal(["64"], Limit("Levels of JSON"));
    }

    [Fact]
    public void Events_of_the_log_are_those_of_the_code()
    {
        var events = Type("ClientLog").GetMethods(Fixed)
            .Select(method => method.GetCustomAttribute<LoggerMessageAttribute>())
            .OfType<LoggerMessageAttribute>()
            .Select(message => (message.EventId, message.EventName, message.Level.ToString()));
        var rows = Event().Matches(File.ReadAllText(Repository.Readme))
            .Select(row => (int.Parse(row.Groups["id"].Value, CultureInfo.InvariantCulture), row.Groups["name"].Value, row.Groups["level"].Value));

        Assert.Equal(events.Order(), rows.Select(row => (row.Item1, (string?)row.Item2, row.Item3)).Order());
    }

    private static IEnumerable<(string Names, string Default)> Rows() =>
        Section().Match(File.ReadAllText(Repository.Readme)).Groups["rows"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => (cells[1], cells[2]));

    private static IEnumerable<string> Limit(string name)
    {
        var line = File.ReadAllText(Repository.Readme).Split('\n').Single(line => line.StartsWith($"| {name} |", StringComparison.Ordinal));
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

    private static object Value(string type, string name) => Type(type).GetField(name, Fixed)!.GetValue(null)!;

    private static Type Type(string name) => typeof(ApiClientOptions).Assembly.GetType($"Cf1Gen.Runtime.{name}", throwOnError: true)!;

    [GeneratedRegex(@"^\| (?<id>\d+) `(?<name>\w+)` \| (?<level>\w+) \|", RegexOptions.Multiline)]
    private static partial Regex Event();

    [GeneratedRegex("`(?<text>[^`]+)`")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\| Option \| Default \|[^\n]*\n\|[- |]*\n(?<rows>(\|[^\n]*\n)+)")]
    private static partial Regex Section();
}
