using Microsoft.Extensions.Logging;

namespace Cf1Gen.TestSupport;

/// <summary>Records log entries of at least a level.</summary>
public sealed class LogRecorder(LogLevel level = LogLevel.Trace) : ILoggerFactory, ILogger
{
    private readonly List<string> _values = [];

    public List<(LogLevel Level, int Id, string Text)> Entries { get; } = [];

    public List<string> Names { get; } = [];

    public List<string> Categories { get; } = [];

    /// <summary>Gets all messages and their values as one text.</summary>
    public string Text
    {
        get
        {
            lock (Entries)
            {
                return string.Join('\n', Entries.Select(entry => entry.Text).Concat(_values));
            }
        }
    }

    public ILogger CreateLogger(string categoryName)
    {
        Categories.Add(categoryName);
        return this;
    }

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= level;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lock (Entries)
        {
            Entries.Add((logLevel, eventId.Id, formatter(state, exception)));
            Names.Add(eventId.Name!);
            _values.AddRange((state as IEnumerable<KeyValuePair<string, object?>> ?? []).Select(value => $"{value.Key}={value.Value}"));
            _values.Add(exception?.ToString() ?? "");
        }
    }

    public void Dispose()
    {
    }
}
